# The sets of tests: which unit tests and which laws of lanes a build has, and the bytes of the registers for those laws.
# The set of a preset has the preset's name. Every name below is that of a source without .cpp, or of a folder: one that is
# not there is an error, so that a set cannot lose a test that was renamed.
set(UNROLL_TEST_SET everything CACHE STRING "Which tests are built: a set of tests/sets.cmake")
set(UNROLL_TEST_UNITS "" CACHE STRING "Unit tests by name, such as net/net or text, in place of the set's")
set(UNROLL_TEST_LANES "" CACHE STRING "Laws of lanes by name, such as lanes/diagonal, in place of the set's")
set(UNROLL_TEST_REGISTERS "" CACHE STRING "Bytes of the registers for the laws of lanes, in place of the set's")

# The sources that have one of the names after it, or are in one of the folders.
function(named result sources)
    set(found)
    foreach(name IN LISTS ARGN)
        set(of_name ${${sources}})
        list(FILTER of_name INCLUDE REGEX "^${name}(/.*)?[.]cpp$")
        if(NOT of_name)
            message(FATAL_ERROR "tests: no test is called ${name}")
        endif()
        list(APPEND found ${of_name})
    endforeach()
    list(REMOVE_DUPLICATES found)
    set(${result} ${found} PARENT_SCOPE)
endfunction()

# Leaves only the sources of these names.
function(only sources)
    named(found ${sources} ${ARGN})
    set(${sources} ${found} PARENT_SCOPE)
endfunction()

# Takes the sources of these names away.
function(without sources)
    named(found ${sources} ${ARGN})
    list(REMOVE_ITEM ${sources} ${found})
    set(${sources} ${${sources}} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE units CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.cpp)
list(FILTER units EXCLUDE REGEX
    "^(main[^/]*.cpp|(static|compile_fail|headers|install|exhaustive|reference|lanes|fast_math|exported|in_the_compiler|pytorch|fuzz)/.*)$")
file(GLOB lanes CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} lanes/*.cpp)
list(APPEND lanes net/bits.cpp in_the_compiler/run_time.cpp fast_math/nets.cpp fast_math/numbers.cpp)
set(registers 0 16 32 64)
set(every_units ${units})
set(every_lanes ${lanes})

named(under_valgrind units net/address net/bits net/ensemble kernel/kernels text/alphabet train/value_and_grad)

# g++ compiles every unit test for tests, and clang each once: for tests-clang what is numbers and nothing else, since the
# optimizer could change them, for sanitize-clang what may reach a wrong place in memory. Scalars are computed in constant
# expressions too, where nothing undefined compiles; these tests of optim walk over memory as optim/adam does.
named(numbers units scalar loss/reference net/bits net/layers_of_layers_reference net/lecture net/lecture_memory
    net/recurrent_reference net/reference
    optim/clip_grad optim/layer_rates optim/layer_rates_reference optim/reference optim/rmsprop train/draw_reference)

# But for PyTorch's numbers of 21 nets, which take as long as thirty other tests that have the same layers.
named(not_by_clang units train/sequences_reference)

# The laws of lanes are compiled once for each width of registers: for 0 bytes by g++, for 16 by g++ for Arm, for 32 and 64 by
# clang. A few sizes, with a rest and without, are sanitized.
if(UNROLL_TEST_SET MATCHES "^tests(-native)?$")
    set(registers 0)
    without(lanes lanes/antidiagonal lanes/exceptions)
elseif(UNROLL_TEST_SET STREQUAL "tests-clang")
    set(registers 32 64)
    set(units ${numbers})
    only(lanes lanes/antidiagonal lanes/doubles_and_constants lanes/exceptions lanes/sequences in_the_compiler/run_time fast_math)
elseif(UNROLL_TEST_SET STREQUAL "sanitize") # every check: of what reads texts or casts addresses
    set(registers)
    set(lanes)
    only(units text net/address net/any_net net/unrolled)
elseif(UNROLL_TEST_SET STREQUAL "sanitize-clang") # all but checks that cost as much as the others together
    set(registers 16)
    list(REMOVE_ITEM units ${numbers} ${not_by_clang})
    only(lanes lanes/doubles_and_constants lanes/dropout)
elseif(UNROLL_TEST_SET STREQUAL "aarch64")
    set(registers 16)
    only(units scalar tensor kernel layer/embedding net/address net/lecture net/unrolled)
    only(lanes lanes/diagonal lanes/memory net/bits in_the_compiler/run_time fast_math/numbers)
elseif(UNROLL_TEST_SET STREQUAL "clang-14") # it understands no unit test
    set(units)
    set(lanes)
elseif(NOT UNROLL_TEST_SET STREQUAL "everything")
    message(FATAL_ERROR "tests: no set is called ${UNROLL_TEST_SET}")
endif()

if(CMAKE_CROSSCOMPILING AND UNROLL_TEST_SET STREQUAL "everything") # there is no parser of JSON for the target
    without(units io/any_net io/checkpoint io/safetensors io/safetensors_header io/tensor_match)
endif()

foreach(kind IN ITEMS units lanes)
    string(TOUPPER UNROLL_TEST_${kind} asked)
    if(${asked})
        named(${kind} every_${kind} ${${asked}})
    endif()
endforeach()
if(UNROLL_TEST_REGISTERS)
    set(registers ${UNROLL_TEST_REGISTERS})
endif()
