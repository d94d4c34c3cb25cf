// Numbers that are compared exactly on purpose, which a user's -Wfloat-equal doubts.
#pragma once

#include <unroll/requirements.hpp>

namespace unroll {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wfloat-equal"

/// a == b: of -0 and 0 true, of NaN false.
template <class T>
[[gnu::always_inline]] constexpr auto same(const T& a, const T& b) {
    return a == b;
}

/// a != b: of NaN true.
template <class T>
[[gnu::always_inline]] constexpr auto differ(const T& a, const T& b) {
    return a != b;
}

#pragma GCC diagnostic pop

}  // namespace unroll
