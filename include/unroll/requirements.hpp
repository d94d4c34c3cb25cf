// What a compiler must offer before anything else of the library is read; every other header includes this one first.
#pragma once

// The include of a file that cannot be is where a compiler stops: behind #error it would go on for thousands of lines.
#if __cplusplus < 202002L
#include "unroll needs C++20: -std=c++20"
#endif

// g++ would warn of an attribute that only clang has.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12
#pragma GCC diagnostic ignored_attributes "clang::lifetimebound"
#endif
