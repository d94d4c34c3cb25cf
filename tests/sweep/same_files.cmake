# What became of a net does not depend on which nets are trained beside it, nor on how many ranks share the work.
# Usage: cmake -D PROGRAM=<9_sweep> -D FOLDER=<to write to> -D "MPIRUN=<command;options, or nothing>" -P same_files.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${FOLDER})

function(sweep folder launcher)
    execute_process(COMMAND ${launcher} ${PROGRAM} ${FOLDER}/${folder} ${ARGN} OUTPUT_QUIET ERROR_VARIABLE messages
        COMMAND_ERROR_IS_FATAL ANY)
    if(NOT messages STREQUAL "")
        message(SEND_ERROR "no terminal to show progress on, and yet:\n${messages}")
    endif()
    file(GLOB unfinished ${FOLDER}/${folder}/*unfinished*)
    if(unfinished)
        message(SEND_ERROR "left behind: ${unfinished}")
    endif()
endfunction()

# 3 x 2 x 40 nets: blocks that are full, blocks that are not, and more of them than ranks.
set(options --hidden 1 2 3 --lr 0.003 0.1 --seeds 40 --first-seed 7 --epochs 60)
sweep(alone "" ${options})
file(STRINGS ${FOLDER}/alone/9_sweep.csv lines)
list(LENGTH lines count)
list(POP_FRONT lines header)
if(NOT count EQUAL 241 OR NOT header STREQUAL "hidden,lr,seed,loss,right,verdict")
    message(FATAL_ERROR "${count} lines, the first of them '${header}'")
endif()

sweep(single "" --hidden 3 --lr 0.1 --seeds 1 --first-seed 43 --epochs 60)
file(STRINGS ${FOLDER}/single/9_sweep.csv single REGEX "^3,0.1,43,")
if(NOT single IN_LIST lines)
    message(FATAL_ERROR "a net of the sweep is not what it is alone, ${single}")
endif()

if(MPIRUN)
    foreach(ranks IN ITEMS 1 2 4)
        sweep(${ranks} "${MPIRUN};-n;${ranks}" ${options})
        foreach(file IN ITEMS csv svg)
            if(NOT EXISTS ${FOLDER}/alone/9_sweep.${file})
                continue() # no gnuplot
            endif()
            execute_process(
                COMMAND ${CMAKE_COMMAND} -E compare_files ${FOLDER}/alone/9_sweep.${file} ${FOLDER}/${ranks}/9_sweep.${file}
                COMMAND_ERROR_IS_FATAL ANY)
        endforeach()
    endforeach()
endif()
