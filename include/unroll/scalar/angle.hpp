// The sine and the cosine of an angle, in double: normally distributed numbers are made with them.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/polynomial.hpp>
#include <unroll/scalar/target.hpp>

namespace unroll {

namespace detail {

/// x = quadrant · pi/2 + r + tail with |r| <= pi/4, for |x| up to a million. coarse is r with 17 bits, so that its
/// square and its cube, the second largest terms of the two series, are exact.
struct Angle {
    std::uint64_t quadrant;
    double r, tail, coarse;

    static constexpr Angle of(double x) {
        using C = MathConstants<double>;
        const double rounded = in_this_order(x * C::two_over_pi + C::rounder);
        const double n = rounded - C::rounder;
        const double leading = in_this_order(x - n * C::half_pi[0]), step = n * C::half_pi[1];
        const double first = in_this_order(leading - step);
        const double rest = in_this_order(in_this_order(in_this_order(leading - first) - step) - n * C::half_pi[2]);
        const double r = in_this_order(first + rest);
        return {std::bit_cast<std::uint64_t>(rounded) % 4, r, in_this_order(first - r) + rest,
                std::bit_cast<double>(std::bit_cast<std::uint64_t>(r) >> 36 << 36)};
    }

    constexpr double sin() const {
        const double r2 = r * r, cube = coarse * coarse * coarse / 6;
        const double rest = (r2 + r * coarse + coarse * coarse) * (r - coarse) / 6;  // of r³/6
        const double leading = in_this_order(r - cube);
        const double series = r * r2 * r2 * polynomial(MathConstants<double>::sin_series, r2);
        return leading + in_this_order(in_this_order(in_this_order(r - leading) - cube) +
                                       (series - rest + tail * (1 - 0.5 * r2)));
    }
    constexpr double cos() const {
        const double r2 = r * r, square = 0.5 * coarse * coarse;
        const double rest = 0.5 * (r + coarse) * (r - coarse);  // of r²/2
        const double leading = in_this_order(1 - square);
        const double series = r2 * r2 * polynomial(MathConstants<double>::cos_series, r2);
        return leading + in_this_order(in_this_order(in_this_order(1 - leading) - square) + (series - rest - r * tail));
    }
};

}  // namespace detail

/// The sine of an angle in radians, |x| up to a million. At most 0.58 ulp off.
template <std::same_as<double> T>
constexpr T sin(T x) {
    const detail::Angle angle = detail::Angle::of(x);
    const double size = angle.quadrant % 2 == 0 ? angle.sin() : angle.cos();
    return angle.quadrant < 2 ? size : -size;
}

/// The cosine, as sin.
template <std::same_as<double> T>
constexpr T cos(T x) {
    const detail::Angle angle = detail::Angle::of(x);
    const double size = angle.quadrant % 2 == 0 ? angle.cos() : angle.sin();
    return angle.quadrant == 0 || angle.quadrant == 3 ? size : -size;
}

}  // namespace unroll
