# Whatever <unroll.hpp> includes, however indirectly: half of its compile time must not come with it.
# Usage: cmake -P front_door.cmake -- <compiler command that lists the headers as make rules>
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/../command_after_dashes.cmake)

execute_process(COMMAND ${command} OUTPUT_VARIABLE rules COMMAND_ERROR_IS_FATAL ANY)
if(NOT rules MATCHES "/unroll\\.hpp")
    message(FATAL_ERROR "the compiler did not list unroll.hpp:\n${rules}")
endif()

string(REGEX MATCHALL "/(algorithm|iostream|stdexcept|string)[ \n]" heavy "${rules}")
if(heavy)
    message(FATAL_ERROR "the front door includes ${heavy}")
endif()
