# The names that the headers add to namespace unroll are those of public_names.txt: whoever adds one promises it to users, who
# write `using namespace unroll`. Doxygen reads the headers.
# Usage: cmake -D DOXYGEN=<program> -D ROOT=<project> -D FOLDER=<folder> -P public_names.cmake
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/doxygen.cmake)

read_headers("GENERATE_TAGFILE = names.tag")
file(READ ${FOLDER}/names.tag text)

# What stands in the namespace itself.
string(FIND "${text}" "<compound kind=\"namespace\">\n    <name>unroll</name>" begin)
string(SUBSTRING "${text}" ${begin} -1 text)
string(FIND "${text}" "</compound>" end)
string(SUBSTRING "${text}" 0 ${end} text)

set(names "")
string(REGEX MATCHALL "<(namespace|class|concept)[^>]*>unroll::[A-Za-z_0-9]+|<name>[A-Za-z_0-9]+</name>" found "${text}")
foreach(name IN LISTS found)
    string(REGEX REPLACE "^.*(>|::)([A-Za-z_0-9]+)(</name>)?$" "\\2" name "${name}")
    list(APPEND names ${name})
endforeach()
list(REMOVE_ITEM names unroll a) # Doxygen takes a parameter `a` for a variable
list(REMOVE_DUPLICATES names)
list(SORT names)

file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/public_names.txt promised)
set(new ${names})
set(gone ${promised})
list(REMOVE_ITEM new ${promised})
list(REMOVE_ITEM gone ${names})
if(new OR gone)
    message(FATAL_ERROR "tests/house/public_names.txt: these are new in namespace unroll: '${new}'; these are gone: '${gone}'. "
        "What a user never names stands in namespace detail.")
endif()
