# The README's first program is an example that runs, and its output is what the program prints.
# Usage: cmake -D README=<file> -D EXAMPLE=<file> -D PROGRAM=<executable> -P readme.cmake
cmake_minimum_required(VERSION 3.25)

# The text between the first line that opens a block of this language and the line that closes it.
function(first_block language text result)
    string(FIND "${text}" "\n```${language}\n" begin)
    if(begin EQUAL -1)
        message(FATAL_ERROR "${README} has no block of ${language}")
    endif()
    string(LENGTH "\n```${language}\n" fence)
    math(EXPR begin "${begin} + ${fence}")
    string(SUBSTRING "${text}" ${begin} -1 text)
    string(FIND "${text}" "```" size)
    string(SUBSTRING "${text}" 0 ${size} block)
    set(${result} "${block}" PARENT_SCOPE)
endfunction()

function(require_same got expected what)
    if(NOT got STREQUAL expected)
        message("--- in the README:\n${got}--- expected:\n${expected}---")
        message(FATAL_ERROR "${what}")
    endif()
endfunction()

file(READ ${README} readme)
file(READ ${EXAMPLE} example)
first_block(cpp "${readme}" block)
require_same("${block}" "${example}" "the first block of C++ is not ${EXAMPLE}")

execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
first_block(text "${readme}" block)
require_same("${block}" "${output}" "the first block of text is not what the program prints")

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
