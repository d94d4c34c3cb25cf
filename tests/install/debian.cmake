# Debian's package says what it is and holds the headers, all of them, and what finds them.
# Usage: cmake -D CPACK=<program> -D DPKG_DEB=<program> -D ROOT=<project> -D BUILD=<its build> -D FOLDER=<of the test>
#            -D VERSION=<number> -P debian.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${CPACK} -G DEB --config ${BUILD}/CPackConfig.cmake -B ${FOLDER} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
set(package ${FOLDER}/libunroll-dev_${VERSION}_all.deb)

function(require_field field expected)
    execute_process(COMMAND ${DPKG_DEB} --field ${package} ${field}
        OUTPUT_VARIABLE got OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    if(NOT got MATCHES "^${expected}$")
        message(SEND_ERROR "${field}: expected ${expected}, got ${got}")
    endif()
endfunction()
require_field(Package "libunroll-dev")
require_field(Version "${VERSION}")
require_field(Architecture "all")
require_field(Section "libdevel")
require_field(Depends "libboost-dev [(]>= [0-9.]+[)]")
require_field(Recommends "rapidjson-dev [(]>= [0-9.]+[)]")
require_field(Maintainer "[^<]+ <[^@]+@[^>]+>")
require_field(Description "tiny [^\n]+\n Header-only [^\n]+\n.*")

# As it is installed, and as it is expected.
execute_process(COMMAND ${DPKG_DEB} --extract ${package} ${FOLDER}/tree COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE got RELATIVE ${FOLDER}/tree/usr ${FOLDER}/tree/*)
file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/include/*)
set(expected ${headers}
    share/cmake/unroll/unroll-config-version.cmake
    share/cmake/unroll/unroll-config.cmake
    share/cmake/unroll/unroll-targets.cmake
    share/cmake/unroll/unroll-optimization.cmake
    share/cmake/unroll/unroll-train-in-compiler.cmake
    share/doc/libunroll-dev/changelog.gz
    share/doc/libunroll-dev/copyright
    share/pkgconfig/unroll.pc)
list(SORT got)
list(SORT expected)
if(NOT got STREQUAL expected)
    message(SEND_ERROR "the package holds\n${got}\n, expected\n${expected}")
endif()

# The whole license, each line of it one of the copyright's.
file(STRINGS ${ROOT}/LICENSE license)
file(STRINGS ${FOLDER}/tree/usr/share/doc/libunroll-dev/copyright copyright)
list(TRANSFORM license PREPEND " ")
foreach(line IN LISTS license)
    if(NOT line STREQUAL " " AND NOT line IN_LIST copyright)
        message(SEND_ERROR "the copyright lacks '${line}'")
    endif()
endforeach()
