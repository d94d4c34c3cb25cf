# Debian's gcc-arm-none-eabi, for machines without an operating system. The -m flags are each program's own.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # there is nothing to link a program with yet

# The host's headers are not this compiler's: it sees a folder that holds Boost and nothing else.
find_path(UNROLL_HOST_BOOST boost/hana.hpp REQUIRED PATHS /usr/local/include /usr/include NO_CMAKE_FIND_ROOT_PATH
    DOC "The folder with the host's Boost")
set(UNROLL_ONLY_BOOST ${CMAKE_BINARY_DIR}/only_boost)
file(MAKE_DIRECTORY ${UNROLL_ONLY_BOOST})
file(CREATE_LINK ${UNROLL_HOST_BOOST}/boost ${UNROLL_ONLY_BOOST}/boost SYMBOLIC)
set(Boost_INCLUDE_DIR ${UNROLL_ONLY_BOOST})
set(Boost_NO_BOOST_CMAKE ON)
