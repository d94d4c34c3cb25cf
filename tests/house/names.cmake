# The guide's page of names is what .cmake/names.py makes of the headers; with WRITE, it becomes it.
# Usage: cmake -D DOXYGEN=<program> -D PYTHON=<program> -D ROOT=<project> -D FOLDER=<folder> [-D WRITE=ON] -P names.cmake
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/doxygen.cmake)

file(REMOVE_RECURSE ${FOLDER}/xml)
read_headers("GENERATE_XML = YES
XML_PROGRAMLISTING = NO")
execute_process(COMMAND ${PYTHON} ${ROOT}/.cmake/names.py ${ROOT} ${FOLDER}/xml ${FOLDER}/names.md COMMAND_ERROR_IS_FATAL ANY)
set(page ${ROOT}/examples/guide/names.md)
if(WRITE)
    configure_file(${FOLDER}/names.md ${page} COPYONLY)
else()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${FOLDER}/names.md ${page} RESULT_VARIABLE differs)
    if(differs)
        message(FATAL_ERROR "${page} is not what the headers say: cmake --build build/tests --target names writes it")
    endif()
endif()
