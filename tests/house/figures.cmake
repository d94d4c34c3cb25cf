# The README's figures are those that the exercises draw.
# Usage: cmake -D KEPT=<folder> -D DRAWN=<folder> -P figures.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB kept RELATIVE ${KEPT} ${KEPT}/*.svg)
if(NOT kept)
    message(FATAL_ERROR "${KEPT} has no figures")
endif()
foreach(figure IN LISTS kept)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${KEPT}/${figure} ${DRAWN}/${figure} RESULT_VARIABLE differs)
    if(differs)
        message(SEND_ERROR "${KEPT}/${figure} is not what the exercise draws: look at ${DRAWN}/${figure}, and copy it")
    endif()
endforeach()
