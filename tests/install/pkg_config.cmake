# pkg-config finds the headers of an installed folder, also after it was moved.
# Usage: cmake -D PKG_CONFIG=<program> -D PREFIX=<folder> -D FOLDER=<of the test> -D VERSION=<number> -P pkg_config.cmake
#            -- <compiler command>
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../command_after_dashes.cmake)

file(REMOVE_RECURSE ${FOLDER})
file(COPY ${PREFIX}/ DESTINATION ${FOLDER}/moved)
file(WRITE ${FOLDER}/main.cpp "#include <unroll.hpp>\nint main() { return unroll::Net<5, 3>::parameter_count == 35 ? 0 : 1; }\n")

set(ENV{PKG_CONFIG_PATH} ${FOLDER}/moved/share/pkgconfig)
execute_process(COMMAND ${PKG_CONFIG} --modversion unroll
    OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
if(NOT version STREQUAL VERSION)
    message(FATAL_ERROR "unroll.pc is of version ${version}, the headers are of ${VERSION}")
endif()

execute_process(COMMAND ${PKG_CONFIG} --cflags unroll OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
execute_process(COMMAND ${command} ${flags} -H ${FOLDER}/main.cpp ERROR_VARIABLE opened COMMAND_ERROR_IS_FATAL ANY)
if(NOT opened MATCHES "${FOLDER}/moved/[^\n]*unroll[.]hpp")
    message(FATAL_ERROR "${flags} did not lead the compiler to ${FOLDER}/moved:\n${opened}")
endif()
