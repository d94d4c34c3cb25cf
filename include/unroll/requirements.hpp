// The requirements that a compiler must meet; every other header includes this one first.
#pragma once

// The include of a file that cannot be is where a compiler stops: behind #error it would go on for thousands of lines.
#if defined(_MSVC_LANG) && _MSVC_LANG < 202002L
#include "unroll needs C++20: /std:c++20"
#elif !defined(_MSVC_LANG) && __cplusplus <= 201703L
#include "unroll needs C++20: -std=c++20"
#elif !defined(__GNUC__) && !defined(__clang__)
#include "unroll needs g++ 12 or clang 14, or later ones: its registers are their vectors"
#elif !defined(__cpp_concepts) || __cpp_concepts < 201907L
#include "unroll needs g++ 12 or clang 14, or later ones: this compiler lacks concepts of C++20"
#endif

// Where nothing is inlined, nets look slow that are fast.
#if !defined(__OPTIMIZE__) && !defined(UNROLL_NO_OPTIMIZATION_IS_FINE)
#pragma message("unroll is hundreds of times slower without -O3; -DUNROLL_NO_OPTIMIZATION_IS_FINE silences this")
#endif

// g++ would warn of an attribute that only clang has.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12
#pragma GCC diagnostic ignored_attributes "clang::lifetimebound"
#endif
