# One header of all that some headers include of unroll, for compilers that are given a single file (Compiler Explorer).
# Headers of others stay includes, each once, behind what is required of the compiler and before all else. Usage:
#   cmake -D INCLUDE=<folder of headers> -D OUTPUT=<file> [-D "HEADERS=unroll.hpp;unroll/report/summary.hpp"] -P single_header.cmake
cmake_minimum_required(VERSION 3.25)

if(NOT HEADERS)
    set(HEADERS unroll.hpp)
endif()
set(begun "")   # headers of unroll that are written or being written
set(foreign "") # headers of others
set(lines "")

# Writes a header after those that it includes. Every include is a line of its own, in angles, in no #if: tests/house sees to it.
function(write header)
    file(READ ${INCLUDE}/${header} text)
    string(REPLACE "#pragma once\n" "" text "${text}")
    string(REPLACE "\n#include <unroll/requirements.hpp>\n" "" text "${text}") # stands first
    # Hana's includes stay where they are, among the pragmas about macros.
    while(NOT header STREQUAL "unroll/net/hana.hpp" AND text MATCHES "\n#include <([^>\n]+)>[^\n]*")
        set(included ${CMAKE_MATCH_1})
        string(REPLACE "${CMAKE_MATCH_0}" "" text "${text}")
        if(NOT included MATCHES "^unroll(/|[.]hpp$)")
            list(APPEND foreign ${included})
        elseif(NOT included IN_LIST begun)
            list(APPEND begun ${included})
            write(${included})
        endif()
    endwhile()
    string(REGEX REPLACE "\n\n\n+" "\n\n" text "${text}")
    string(APPEND lines "\n// --- ${header}\n\n${text}")
    foreach(variable IN ITEMS begun foreign lines)
        set(${variable} "${${variable}}" PARENT_SCOPE)
    endforeach()
endfunction()

foreach(header IN LISTS HEADERS)
    if(NOT header IN_LIST begun)
        list(APPEND begun ${header})
        write(${header})
    endif()
endforeach()

list(REMOVE_DUPLICATES foreign)
list(SORT foreign)
list(TRANSFORM foreign REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE foreign)
string(CONCAT foreign ${foreign})
file(READ ${CMAKE_CURRENT_LIST_DIR}/../LICENSE license)
string(STRIP "${license}" license)
string(REGEX REPLACE "\n" "\n// " license "// ${license}")
string(REGEX REPLACE "// \n" "//\n" license "${license}")
file(STRINGS ${INCLUDE}/unroll/version.hpp version REGEX "library_version_string = ")
string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" version "${version}")
file(READ ${INCLUDE}/unroll/requirements.hpp requirements)
string(REPLACE "#pragma once\n" "" requirements "${requirements}")
list(JOIN HEADERS ">, <" names)
file(WRITE ${OUTPUT}
    "// unroll ${version} in one file: <${names}>. Made by .cmake/single_header.cmake; needs Boost.\n//\n${license}\n"
    "#pragma once\n\n${requirements}\n${foreign}${lines}")
