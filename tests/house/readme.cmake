# The README's programs are examples that run, and the block of text behind each is what it prints.
# Usage: cmake -D README=<file> -D "EXAMPLES=<file>;…" -D "PROGRAMS=<executable>;…" -P readme.cmake
cmake_minimum_required(VERSION 3.25)

# The text between the first line that opens a block of this language and the line that closes it, and what follows it.
function(first_block language text result rest)
    string(FIND "${text}" "\n```${language}\n" begin)
    if(begin EQUAL -1)
        message(FATAL_ERROR "${README} has no block of ${language}")
    endif()
    string(LENGTH "\n```${language}\n" fence)
    math(EXPR begin "${begin} + ${fence}")
    string(SUBSTRING "${text}" ${begin} -1 text)
    string(FIND "${text}" "```" size)
    string(SUBSTRING "${text}" 0 ${size} block)
    string(SUBSTRING "${text}" ${size} -1 text)
    set(${result} "${block}" PARENT_SCOPE)
    set(${rest} "${text}" PARENT_SCOPE)
endfunction()

function(require_same got expected what)
    if(NOT got STREQUAL expected)
        message("--- in the README:\n${got}--- expected:\n${expected}---")
        message(FATAL_ERROR "${what}")
    endif()
endfunction()

file(READ ${README} readme)
set(following "${readme}")
foreach(example program IN ZIP_LISTS EXAMPLES PROGRAMS)
    file(READ ${example} source)
    first_block(cpp "${following}" block following)
    require_same("${block}" "${source}" "a block of C++ is not ${example}")

    execute_process(COMMAND ${program} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
    first_block(text "${following}" block following)
    require_same("${block}" "${output}" "a block of text is not what ${program} prints")
endforeach()
string(FIND "${following}" "\n```cpp\n" unchecked)
if(NOT unchecked EQUAL -1)
    message(FATAL_ERROR "${README} has more blocks of C++ than examples")
endif()

# The commands: each one line that installs and runs, and that CI reads from here.
foreach(workflow IN ITEMS lecture tests microcontroller)
    string(REGEX MATCHALL
        "\n[^\n]*apt-get update && [^\n]*apt-get install -y [^\n]* && cmake --workflow --preset ${workflow}\n"
        commands "${readme}")
    list(LENGTH commands count)
    if(NOT count EQUAL 1)
        message(FATAL_ERROR "${count} lines instead of one install and run the workflow '${workflow}'")
    endif()
endforeach()
