# An image in the emulator prints what the same program prints on the host, every bit of every weight among it, and ends
# as it does. Usage: cmake -D HOST=<program> -D SAYS=<regular expression> -P same_as_host.cmake -- <emulator's command>
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../../tests/command_after_dashes.cmake)

execute_process(COMMAND ${HOST} OUTPUT_VARIABLE expected RESULT_VARIABLE expected_status)
if(NOT expected MATCHES "${SAYS}")
    message(FATAL_ERROR "the host does not say \"${SAYS}\":\n${expected}")
endif()

execute_process(COMMAND ${command} OUTPUT_VARIABLE got ERROR_VARIABLE got RESULT_VARIABLE status)
message("${got}")
if(NOT got STREQUAL expected)
    message(FATAL_ERROR "expected what the host prints:\n${expected}")
endif()
if(NOT status EQUAL expected_status)
    message(FATAL_ERROR "expected to end with ${expected_status}, ended with ${status}")
endif()
