// Numbers that are compared exactly on purpose, which a user's -Wfloat-equal doubts.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstdint>

namespace unroll::detail {

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

/// Whether x is NaN, and whether it is finite, by its bits: also where -ffast-math says that there is no other.
constexpr bool is_nan(double x) { return std::bit_cast<std::uint64_t>(x) << 1 > 0xffe0'0000'0000'0000; }
constexpr bool is_finite(double x) { return std::bit_cast<std::uint64_t>(x) << 1 < 0xffe0'0000'0000'0000; }

}  // namespace unroll::detail
