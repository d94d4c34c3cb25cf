// The elementary functions, each defined once: for a scalar and for a register, at run time and in the compiler.
//
// V is float, double or a native vector of them. The same operations run in the same order in every lane, so all
// forms agree in every bit unless the compiler may contract a * b + c (-ffp-contract=off forbids it). An error is the
// worst one in units in the last place (ulp), contracted or not: in float over all floats, in double over samples.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/exponential.hpp>
#include <unroll/scalar/polynomial.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/scalar/square_root.hpp>
#include <unroll/scalar/target.hpp>

namespace unroll {

/// The smaller of a and b; b if either is NaN. (Not min: that would collide with std::min.)
template <detail::Real V>
[[gnu::always_inline]] constexpr V minimum(V a, V b) {
    if constexpr (lanes<V> == 1) return a < b ? a : b;
    else return detail::target::minimum(a, b);
}

/// The larger of a and b; b if either is NaN.
template <detail::Real V>
[[gnu::always_inline]] constexpr V maximum(V a, V b) {
    if constexpr (lanes<V> == 1) return a > b ? a : b;
    else return detail::target::maximum(a, b);
}

/// size with the sign of x; size is not negative.
template <detail::Real V>
[[gnu::always_inline]] constexpr V copysign(V size, V x) {
    if constexpr (std::is_same_v<V, float>) return __builtin_copysignf(size, x);
    else if constexpr (std::is_same_v<V, double>) return __builtin_copysign(size, x);
    else {
        const detail::Bits<V> sign = std::bit_cast<detail::Bits<V>>(x) & MathConstants<Lane<V>>::sign_bit;
        return std::bit_cast<V>(std::bit_cast<detail::Bits<V>>(size) | sign);
    }
}

/// |x|: torch.abs. (In parentheses, here and at each call, because Arduino's headers define a macro abs.)
template <detail::Real V>
[[gnu::always_inline]] constexpr V(abs)(V x) {
    if constexpr (std::is_same_v<V, float>) return __builtin_fabsf(x);
    else if constexpr (std::is_same_v<V, double>) return __builtin_fabs(x);
    else return std::bit_cast<V>(std::bit_cast<detail::Bits<V>>(x) & ~MathConstants<Lane<V>>::sign_bit);
}

/// eˣ: torch.exp. At most 1.31 ulp off, in float and double.
template <detail::Real V>
constexpr V exp(V x) {
    using C = MathConstants<Lane<V>>;
    if constexpr (lanes<V> == 1) {  // the compiler refuses to overflow
        if (__builtin_is_constant_evaluated() && x > C::exp_finite) return MathConstants<Lane<V>>::infinity;
    }
    const V clamped = maximum(detail::broadcast<V>(C::exp_zero), minimum(detail::broadcast<V>(C::exp_infinite), x));
    auto exponential = detail::Exponential<V>::of(clamped);
    if constexpr (detail::target::may_flush_denormals) return exponential.of_normals();
    auto [scale, rest, r, growth] = exponential;
    const V linear = detail::in_this_order(V(scale * r));  // scale * rest may overflow
    return (linear * r * rest) * growth + (scale + linear) * rest;
}

/// eˣ for x <= 0, as exp but without its branch for large numbers. Where eˣ would be denormal it is 0, elsewhere at
/// most 1.31 ulp off.
template <detail::Real V>
constexpr V exp_of_nonpositive(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    constexpr auto rounder = C::rounder + C::bias;
    const V clamped = maximum(detail::broadcast<V>(C::exp_no_normal), x);  // there 2ⁿ becomes 0
    const V rounded = detail::in_this_order(V(clamped * C::log2_e + rounder));
    const V r = detail::exp_remainder(clamped, V(rounded - rounder));
    const V scale = std::bit_cast<V>(std::bit_cast<detail::Bits<V>>(rounded) << C::mantissa_bits);
    const V linear = scale * r;
    if constexpr (detail::target::may_flush_denormals)
        return scale * detail::in_this_order(V((r * r) * detail::polynomial(C::growth, r) + r + T{1}));
    return (linear * r) * detail::polynomial(C::growth, r) + (scale + linear);
}

/// The hyperbolic tangent: torch.tanh. At most 2.68 ulp off, in float and double.
template <detail::Real V>
constexpr V tanh(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    // tanh|x| = t / (t + 2), where t = exp(2|x|) - 1 = (2ⁿ - 1) + 2ⁿ r + 2ⁿ r² growth(r) keeps its accuracy near zero
    constexpr auto rounder = C::rounder + C::bias;
    V size = (abs)(x);
    if constexpr (lanes<V> == 1) {
        if (__builtin_is_constant_evaluated() && size > C::tanh_one) return copysign(T{1}, x);
    }
    if (lanes<V> > 1 || !__builtin_is_constant_evaluated()) size = minimum(detail::broadcast<V>(C::tanh_one), size);
    const V rounded = detail::in_this_order(V(size * (2 * C::log2_e) + rounder));
    const V r = detail::exp_remainder(V(size + size), V(rounded - rounder));
    const V scale = __builtin_bit_cast(V, __builtin_bit_cast(detail::Bits<V>, rounded) << C::mantissa_bits);
    const V linear = scale * r;
    const V t = (detail::in_this_order(V(scale - T{1})) + linear) + (linear * r) * detail::polynomial(C::growth, r);
    // The correction of an estimated small quotient would be flushed to 0.
    if constexpr (detail::target::may_flush_denormals)
        return copysign(V(t * detail::in_this_order(V(T{1} / (t + T{2})))), x);
    else return copysign(t / (t + T{2}), x);
}

/// 1 / (1 + e⁻ˣ), relatively accurate on both sides: torch.sigmoid. At most 2.41 ulp off, in float and double.
template <detail::Real V>
constexpr V sigmoid(V x) {
    using T = Lane<V>;
    const V one = detail::broadcast<V>(1);
    const V decay = detail::Exponential<V>::of(maximum(detail::broadcast<V>(MathConstants<T>::exp_zero), -(abs)(x)))
                        .value();  // e⁻|ˣ|
    if constexpr (detail::target::may_flush_denormals)
        return select(x < T{0}, decay, one) * detail::in_this_order(V(one / (one + decay)));
    else return select(x < T{0}, decay, one) / (one + decay);
}

namespace detail {

/// log(x) of a normal x > 0: x = 2ᵏ (1 + f) with 1 + f between √½ and √2, and k the exponent in x's bits plus `origin`.
template <class V>
[[gnu::always_inline]] constexpr V log_of_parts(V x, V origin) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    using W = Word<T>;
    constexpr W sqrt_half = std::bit_cast<W>(C::sqrt_half);
    constexpr W mantissa = (W{1} << C::mantissa_bits) - 1;
    const Bits<V> bits = std::bit_cast<Bits<V>>(x) + ((C::bias << C::mantissa_bits) - sqrt_half);
    const V k = std::bit_cast<V>((bits >> C::mantissa_bits) + std::bit_cast<W>(C::rounder)) - origin;
    const V f = std::bit_cast<V>((bits & mantissa) + sqrt_half) - T{1};

    // log(1 + f) = f - f²/2 + s (f²/2 + s² series(s²)) with s = f / (2 + f)
    const V s = f / (f + T{2});
    const V s2 = s * s;
    const V half_square = T{0.5} * f * f;
    const V curve = s * (half_square + s2 * polynomial(C::log_series, s2));
    return k * C::ln2_high - ((half_square - in_this_order(V(curve + k * C::ln2_low))) - f);
}

}  // namespace detail

/// The natural logarithm: torch.log. log(±0) is -inf, log of a negative number NaN. At most 0.84 ulp off in float, 0.86
/// in double.
template <detail::Real V>
constexpr V log(V x) {
    using T = Lane<V>;
    using C = MathConstants<T>;
    constexpr T lift = static_cast<T>(detail::Word<T>{1} << C::mantissa_bits);  // makes a denormal number normal
    const auto denormal = (abs)(x) < (std::numeric_limits<T>::min)();
    const V normal = x * select(denormal, detail::broadcast<V>(lift), detail::broadcast<V>(1));
    const V y = detail::log_of_parts(normal,
                                     select(denormal, detail::broadcast<V>(C::rounder + (C::bias + C::mantissa_bits)),
                                            detail::broadcast<V>(C::rounder + C::bias)));
    const V no_number = select(detail::same(x, V{}), detail::in_this_order(detail::broadcast<V>(-C::infinity)),
                               detail::in_this_order(detail::broadcast<V>(C::nan)));
    return select(x > T{0}, select(x < C::infinity, y, x), no_number);
}

/// log of a positive number that is neither denormal nor infinite, to the same bits as log; of NaN it is NaN.
template <detail::Real V>
constexpr V log_of_normal(V x) {
    using C = MathConstants<Lane<V>>;
    return detail::log_of_parts(x, detail::broadcast<V>(C::rounder + C::bias)) + (x - x);
}

/// The square root, exactly rounded: torch.sqrt. sqrt(-0) is -0, sqrt of a negative number NaN.
template <detail::Real V>
constexpr V sqrt(V x) {
    if constexpr (lanes<V> == 1) {
        if (__builtin_is_constant_evaluated() || !detail::target::has_sqrt<V>) {
            if (!(x > 0 && x < MathConstants<V>::infinity)) return x < 0 ? MathConstants<V>::nan : x;
            return __builtin_is_constant_evaluated() ? detail::SquareRoot::of(x)
                                                     : detail::SquareRoot::digit_by_digit(x);
        }
    }
    return detail::target::sqrt(x);
}

}  // namespace unroll
