# An image has no heap, no exceptions, no RTTI, no printf, and nothing of libm or of a libc's state.
# Usage: cmake -D NM=<arm-none-eabi-nm> -D BINARY=<image> -P symbols.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${NM} --format=posix ${BINARY} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
if(NOT symbols MATCHES "program")
    message(FATAL_ERROR "${BINARY} holds no program:\n${symbols}")
endif()

set(heap "malloc|free|calloc|realloc|_?sbrk|_Zn[aw][^ ]*|_Zd[al][^ ]*")
set(exceptions "__cxa_[^ ]*|_Unwind_[^ ]*|__gxx_personality[^ ]*|__aeabi_unwind[^ ]*|_ZSt[^ ]*throw[^ ]*|_ZSt9terminatev")
set(rtti "_ZT[ISV][^ ]*|__dynamic_cast")
set(libc "[^ ]*printf|__errno|_impure_ptr|sqrtf?|__ieee754_[^ ]*|abort|exit")
string(REGEX MATCHALL "(^|\n)(${heap}|${exceptions}|${rtti}|${libc}) " found "${symbols}")
if(found)
    string(REPLACE "\n" "" found "${found}")
    message(FATAL_ERROR "what does not belong into ${BINARY}: ${found}")
endif()
