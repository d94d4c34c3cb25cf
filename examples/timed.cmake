# Runs a compiler, and writes down the seconds that it needed.
# Usage: cmake -D SECONDS=<file> -P timed.cmake -- <command>
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/../tests/command_after_dashes.cmake)

string(TIMESTAMP start "%s%f")
execute_process(COMMAND ${command} RESULT_VARIABLE result)
string(TIMESTAMP end "%s%f")
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${result}")
endif()
math(EXPR tenths "(${end} - ${start}) / 100000")
math(EXPR seconds "${tenths} / 10")
math(EXPR tenth "${tenths} % 10")
file(WRITE ${SECONDS} "${seconds}.${tenth}")
