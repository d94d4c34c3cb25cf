# Compiles a wrong program and reads the error.
# Usage: cmake -D SOURCE=<file> -P check.cmake -- <compiler command>
#
# The source begins with what its error must say, and how long it may be:
#   // error: a layer does not fit the one before it
#   // at most 12 lines
# A second `// error:` line asks for a second text in the same message. `// flags: -std=c++17` are flags of its own.
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/../command_after_dashes.cmake)

execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${command}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)

macro(disagree what)
    message("${output}")
    message(FATAL_ERROR "${what}")
endmacro()

if(result EQUAL 0)
    disagree("it compiles")
endif()

file(STRINGS ${SOURCE} promises REGEX "^// error: ")
if(NOT promises)
    message(FATAL_ERROR "${SOURCE} does not begin with '// error: <text>'")
endif()
# The compilers repeat the source, which says what it wants: that is no message.
string(REGEX REPLACE "\n *[0-9]* +\\|[^\n]*" "" messages "${output}")
foreach(promise IN LISTS promises)
    string(REGEX REPLACE "^// error: " "" text "${promise}")
    string(FIND "${messages}" "${text}" found)
    if(found EQUAL -1)
        disagree("the error does not say '${text}'")
    endif()
endforeach()

string(REGEX MATCHALL "error: " errors "${output}")
list(LENGTH errors errors)
if(NOT errors EQUAL 1)
    disagree("${errors} errors instead of one")
endif()

file(STRINGS ${SOURCE} limit REGEX "^// at most [0-9]+ lines$")
if(limit MATCHES "[0-9]+")
    set(limit ${CMAKE_MATCH_0})
    string(REGEX MATCHALL "\n" lines "${output}")
    list(LENGTH lines lines)
    if(lines GREATER limit)
        disagree("${lines} lines instead of at most ${limit}")
    endif()
endif()
