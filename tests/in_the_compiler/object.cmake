# Reads the object file of a net that the compiler has trained: there are its weights, the code of its forward and of
# argmax, and nothing of the training.
# Usage: cmake -D OBJECT=<file> -D SOURCE=<file> -D NM=<nm> -P object.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${NM} --demangle ${OBJECT} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)

if(NOT symbols MATCHES "[0-9a-f]+ R in_the_compiler::lecture\n")
    message(FATAL_ERROR "the net is no constant:\n${symbols}")
endif()
if(symbols MATCHES " U ")
    message(FATAL_ERROR "it needs more than itself:\n${symbols}")
endif()
string(REGEX MATCHALL "[0-9a-f]+ [TtWw] [^\n]+" functions "${symbols}")
list(FILTER functions EXCLUDE REGEX " T next$| W [^\n]*(forward|argmax)")
if(functions)
    message(FATAL_ERROR "there is more code than that of forward and argmax:\n${functions}")
endif()

file(STRINGS ${SOURCE} bytes REGEX "^// the bytes: " LIMIT_COUNT 1)
string(REPLACE "// the bytes: " "" bytes "${bytes}")
file(READ ${OBJECT} object HEX)
string(FIND "${object}" "${bytes}" found)
if(bytes STREQUAL "" OR found EQUAL -1)
    message(FATAL_ERROR "the weights are not in ${OBJECT}: ${bytes}")
endif()
