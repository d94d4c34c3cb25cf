# The README's program gives through the single header what it gives through the headers.
# Without C++20 it says so before anything else.
# Usage: cmake -D COMPILER=<compiler> -D HEADER=<file> -D PROGRAM=<executable> -D TWIN=<executable> -P single_header.cmake
cmake_minimum_required(VERSION 3.25)

file(STRINGS ${HEADER} includes REGEX "^#include ")
set(unique ${includes})
list(REMOVE_DUPLICATES unique)
if(NOT includes STREQUAL unique)
    message(FATAL_ERROR "${HEADER} includes a header twice")
endif()
if(includes MATCHES "<unroll")
    message(FATAL_ERROR "${HEADER} needs other headers of unroll")
endif()

execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE got COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${TWIN} OUTPUT_VARIABLE expected COMMAND_ERROR_IS_FATAL ANY)
if(NOT got STREQUAL expected OR got STREQUAL "")
    message(FATAL_ERROR "through the single header:\n${got}\nthrough the headers:\n${expected}")
endif()

execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} -std=c++17 -fsyntax-only -x c++ ${HEADER} ERROR_VARIABLE errors)
string(REGEX MATCHALL "error: [^\n]*" errors "${errors}")
if(NOT errors MATCHES "^error: '?unroll needs C\\+\\+20: -std=c\\+\\+20[^;]*$")
    message(FATAL_ERROR "with C++17: ${errors}")
endif()
