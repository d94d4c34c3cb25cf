# The map of the headers names only files that are there. Usage: cmake -D ROOT=<project> -P map.cmake
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/rules.cmake)

set(map ${ROOT}/include/unroll/README.md)
file(READ ${map} text)

# Links are relative to the map; names of files in the text are, or begin at the project's root.
string(REGEX MATCHALL "\\([^() \n]+[.][a-z]+\\)" links "${text}")
list(TRANSFORM links REPLACE "[()]" "")
string(REGEX MATCHALL "[a-z_]+/[a-z_/]+[.](hpp|cpp|cmake)" names "${text}")
if(NOT links OR NOT names)
    break_rule(${map} "names no files")
endif()
foreach(name IN LISTS links names)
    if(NOT EXISTS ${ROOT}/include/unroll/${name} AND NOT EXISTS ${ROOT}/${name})
        break_rule(${map} "there is no ${name}")
    endif()
endforeach()

# Each folder of the house has its place in the order.
string(REGEX MATCH "## The order of folders.*## Recipes" order "${text}")
foreach(header IN LISTS headers)
    string(REGEX REPLACE "^unroll/([a-z_]+)[/.].*$" "\\1" folder ${header})
    string(FIND "${order}" "`${folder}`" found)
    if(found EQUAL -1)
        break_rule(${map} "${folder} is not in the order of folders")
    endif()
endforeach()

if(broken)
    message(FATAL_ERROR "the map is wrong")
endif()
