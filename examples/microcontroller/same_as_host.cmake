# An image in the emulator prints what the same program prints on the host, every bit of every weight, and ends as it does.
# Usage: cmake -D HOST=<program> -D QEMU=<emulator> -D MACHINE=<its name there> -D IMAGE=<image> -P same_as_host.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${HOST} OUTPUT_VARIABLE expected RESULT_VARIABLE expected_status)
execute_process(
    COMMAND ${QEMU} -machine ${MACHINE} -display none -serial null -monitor none
        -semihosting-config enable=on,target=native -kernel ${IMAGE}
    OUTPUT_VARIABLE got ERROR_VARIABLE got_too RESULT_VARIABLE status)
string(APPEND got "${got_too}") # QEMU's console of single characters is stderr
message("${got}")
if(expected STREQUAL "")
    message(FATAL_ERROR "${HOST} printed nothing")
endif()
if(NOT got STREQUAL expected)
    message(FATAL_ERROR "expected what the host prints:\n${expected}")
endif()
if(NOT status EQUAL expected_status)
    message(FATAL_ERROR "expected to end with ${expected_status}, ended with ${status}")
endif()
