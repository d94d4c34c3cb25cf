// Exact comparisons of numbers, without a warning where a user compiles with -Wfloat-equal.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstdint>

namespace unroll::detail {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wfloat-equal"

/// a == b: -0 is the same as 0, and NaN as nothing.
template <class T>
[[gnu::always_inline]] constexpr auto same(const T& a, const T& b) {
    return a == b;
}

/// a != b: NaN differs from everything.
template <class T>
[[gnu::always_inline]] constexpr auto differ(const T& a, const T& b) {
    return a != b;
}

#pragma GCC diagnostic pop

/// Whether x is NaN, and whether it is finite, by its bits: right with -ffast-math too, which assumes that all are
/// finite.
constexpr bool is_nan(double x) { return std::bit_cast<std::uint64_t>(x) << 1 > 0xffe0'0000'0000'0000; }
constexpr bool is_finite(double x) { return std::bit_cast<std::uint64_t>(x) << 1 < 0xffe0'0000'0000'0000; }

}  // namespace unroll::detail
