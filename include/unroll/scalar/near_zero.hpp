// Functions that stay accurate near zero, where a formula of exp and log would have no digit left.
//
// As in math.hpp each is defined once, for a scalar and for a register, and an error is the worst one in units in the
// last place: in float over all floats, in double over samples.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <limits>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/polynomial.hpp>
#include <unroll/scalar/target.hpp>

namespace unroll {

/// eˣ - 1: torch.expm1. At most 1.31 ulp off.
template <detail::Real V>
constexpr V expm1(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    if constexpr (lanes<V> == 1) {  // the compiler refuses to overflow
        if (__builtin_is_constant_evaluated() && x > C::exp_finite) return C::infinity;
    }
    // Half of (2ⁿ - 1) + 2ⁿ r + 2ⁿ r² growth(r), as in tanh: 2ⁿ itself may overflow.
    constexpr auto rounder = C::rounder + (C::bias - 1);
    const V clamped = maximum(detail::broadcast<V>(-40), minimum(detail::broadcast<V>(C::exp_infinite), x));
    const V rounded = detail::in_this_order(V(clamped * C::log2_e + rounder));
    const V r = detail::exp_remainder(clamped, V(rounded - rounder));
    const V scale = std::bit_cast<V>(std::bit_cast<detail::Bits<V>>(rounded) << C::mantissa_bits);
    const V linear = scale * r;
    const V half = (detail::in_this_order(V(scale - T{0.5})) + linear) +
                   (linear * r) * detail::polynomial(C::growth, r);
    return select(abs(x) < std::numeric_limits<T>::epsilon() / 4, x, V(half + half));
}

/// log(1 + x): torch.log1p. log1p(-1) is -inf, log1p of anything below NaN. At most 1.44 ulp off.
template <detail::Real V>
constexpr V log1p(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    const V usual = select(x > T{-1}, select(x < C::infinity, x, V{}), V{});
    const V sum = detail::in_this_order(V(usual + T{1}));
    const V added = detail::in_this_order(V(sum - T{1}));
    const V lost = detail::in_this_order(V(T{1} - detail::in_this_order(V(sum - added)))) +
                   detail::in_this_order(V(usual - added));  // what the sum has no digits for
    const V y = detail::log_of_parts(sum, detail::broadcast<V>(C::rounder + C::bias)) + lost / sum;
    const V of_usual = select(abs(x) < std::numeric_limits<T>::epsilon() / 4, x, y);
    const V no_number = select(x == T{-1}, detail::in_this_order(detail::broadcast<V>(-C::infinity)),
                               detail::in_this_order(detail::broadcast<V>(C::nan)));
    return select(x > T{-1}, select(x < C::infinity, of_usual, x), no_number);
}

namespace detail {

/// exp(-x² / 2), the bell curve. At most 1.47 ulp off.
template <Real V>
constexpr V bell(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    const V t = minimum(broadcast<V>(C::bell_zero), (abs)(x));
    const V coarse = in_this_order(V(in_this_order(V(t + C::bell_rounder)) - C::bell_rounder));
    const V high = T{-0.5} * (coarse * coarse), low = T{0.5} * ((coarse - t) * (coarse + t));
    return Exponential<V>::of(high, low).value();
}

}  // namespace detail

/// The share of the bell curve's area that lies left of x, relatively accurate on both sides: the cumulative
/// distribution function of a standard normal variable, (1 + erf(x / √2)) / 2. PyTorch: torch.special.ndtr. At most
/// 6.25 ulp off.
template <detail::Real V>
constexpr V ndtr(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    const V t = minimum(detail::broadcast<V>(C::bell_zero), (abs)(x));
    const V tail = detail::bell(t) * detail::in_this_order(V(detail::polynomial(C::tail_above, t) /
                                                             detail::polynomial(C::tail_below, t)));
    return select(x < T{0}, tail, V(T{1} - tail));
}

template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> expm1(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::expm1(v); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> log1p(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::log1p(v); }, a);
}
namespace detail {

template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> bell(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return detail::bell(v); }, a);
}

}  // namespace detail
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> ndtr(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::ndtr(v); }, a);
}

}  // namespace unroll
