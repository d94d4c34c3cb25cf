// Exponential: eˣ in the parts from which exp, sigmoid and others put it together, each in the order of addition that
// it can afford.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/polynomial.hpp>
#include <unroll/scalar/target.hpp>

namespace unroll::detail {

/// r of x = n ln(2) + r, with |r| <= ln(2) / 2 where n is x / ln(2), rounded.
template <class V>
[[gnu::always_inline]] constexpr V exp_remainder(V x, V n) {
    using C = MathConstants<Lane<V>>;
    return in_this_order(V(x - n * C::ln2_high)) - n * C::ln2_low;
}

/// eˣ = scale · rest · (1 + r + r² growth): scale · rest = 2ⁿ, in two factors that neither overflow nor underflow.
template <class V>
struct Exponential {
    V scale, rest, r, growth;

    /// x is in [exp_zero, exp_infinite], or NaN.
    [[gnu::always_inline]] static constexpr Exponential of(V x) {
        constexpr auto rounder = MathConstants<Lane<V>>::rounder + 2 * MathConstants<Lane<V>>::bias;
        const V rounded = in_this_order(V(x * MathConstants<Lane<V>>::log2_e + rounder));
        return of_parts(rounded, exp_remainder(x, V(rounded - rounder)));
    }
    /// As of(x) for x = high + low, which together have more digits than V.
    [[gnu::always_inline]] static constexpr Exponential of(V high, V low) {
        constexpr auto rounder = MathConstants<Lane<V>>::rounder + 2 * MathConstants<Lane<V>>::bias;
        const V rounded = in_this_order(V((high + low) * MathConstants<Lane<V>>::log2_e + rounder));
        return of_parts(rounded, V(exp_remainder(high, V(rounded - rounder)) + low));
    }
    /// Its value where 2ⁿ is finite, in a more accurate order of addition than exp can afford.
    [[gnu::always_inline]] constexpr V value() const {
        if constexpr (target::may_flush_denormals) return of_normals();
        const V linear = scale * r * rest;
        return scale * rest + ((linear * r) * growth + linear);
    }
    /// Its value by products that are denormal only if the value is.
    [[gnu::always_inline]] constexpr V of_normals() const {
        return in_this_order(V(scale * in_this_order(V(r * r * growth + r + Lane<V>{1})))) * rest;
    }

    /// From r and the number whose last bits are n.
    [[gnu::always_inline]] static constexpr Exponential of_parts(V rounded, V r) {
        using C = MathConstants<Lane<V>>;
        const Bits<V> biased = std::bit_cast<Bits<V>>(rounded), half = biased >> 1;
        return {std::bit_cast<V>(half << C::mantissa_bits), std::bit_cast<V>((biased - half) << C::mantissa_bits), r,
                polynomial(C::growth, r)};
    }
};

}  // namespace unroll::detail
