// Quick: layers whose tanh and sigmoid are a quotient of two short polynomials.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/activation.hpp>
#include <unroll/layer/recurrent.hpp>
#include <unroll/layer/rnn.hpp>
#include <unroll/layer/sigmoid.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/scalar/polynomial.hpp>
#include <unroll/scalar/registers.hpp>

namespace unroll {

namespace detail {

/// tanh(x) as x P(x²) / Q(x²) up to ±end, and constant beyond: a minimax fit of the relative error. With `halved` it is
/// tanh(x / 2) / 2, which is sigmoid(x) - 1/2.
template <class T, bool halved>
struct QuickCurve {
    static constexpr T end = static_cast<T>(halved ? 2 * 5.1875 : 5.1875);

    static constexpr double p0 = 0x1.fff794p-1, p1 = 0x1.a105c8p-4, p2 = 0x1.55e2p-11;
    static constexpr double q1 = 0x1.bd329cp-2, q2 = 0x1.9e080ep-7;

    /// A coefficient of x²ⁿ, or of x²ⁿ⁻¹ in P.
    static constexpr T of(int n, double coefficient) {
        for (; halved && n > 0; --n) coefficient /= 4;
        return static_cast<T>(coefficient);
    }
    static constexpr T p[3] = {of(1, p0), of(2, p1), of(3, p2)}, q[3] = {of(0, 1), of(1, q1), of(2, q2)};
    /// (x P(x²))' Q(x²) - x P(x²) Q(x²)', of which Q(x²)² is the divisor.
    static constexpr T slope_p[5] = {of(1, p0), of(2, 3 * p1 - p0 * q1), of(3, 5 * p2 + p1 * q1 - 3 * p0 * q2),
                                     of(4, 3 * p2 * q1 - p1 * q2), of(5, p2* q2)};

    /// Few operations, of which each waits for the one before: those of other units fill the wait.
    template <class V>
    [[gnu::always_inline]] static constexpr V quadratic(const T (&c)[3], V s) {
        return c[0] + s * (c[1] + s * c[2]);
    }
    template <class V>
    [[gnu::always_inline]] static constexpr V clamped(V x) {
        return maximum(broadcast<V>(-end), minimum(broadcast<V>(end), x));
    }
    template <class X>
    [[gnu::always_inline]] static constexpr X value(const X& x) {
        if constexpr (Real<X>) {
            const X inside = clamped(x), s = inside * inside;
            return inside * quadratic(p, s) / quadratic(q, s);
        } else {
            return X::map([](auto reg) { return value(reg); }, x);
        }
    }
    template <class X>
    [[gnu::always_inline]] static constexpr X slope(const X& x) {
        if constexpr (Real<X>) {
            const X inside = clamped(x), s = inside * inside, divisor = quadratic(q, s);
            return select((abs)(x) > end, X{}, polynomial(slope_p, s) / (divisor * divisor));
        } else {
            return X::map([](auto reg) { return slope(reg); }, x);
        }
    }
};

/// The curve of numbers as X is made of.
template <class X, bool halved>
using QuickCurveOf = QuickCurve<Lane<X>, halved>;

}  // namespace detail

/// y = tanh(x), at most 6.5e-5 of it off, elementwise, any size; beyond ±5.1875 constant, so that its slope is 0 there.
struct QuickTanh : Activation<QuickTanh> {
    static constexpr bool goes_over_once = true;
    static constexpr std::string_view name() { return "QuickTanh"; }
    static constexpr auto value(const auto& x) { return detail::QuickCurveOf<decltype(x - x), false>::value(x); }
    static constexpr auto slope(const auto& x) { return detail::QuickCurveOf<decltype(x - x), false>::slope(x); }
};

/// y = 1 / (1 + exp(-x)), at most 3.3e-5 off, elementwise, any size; beyond ±10.375 constant, so that its slope is 0
/// there.
struct QuickSigmoid : Activation<QuickSigmoid> {
    static constexpr bool goes_over_once = true;
    static constexpr std::string_view name() { return "QuickSigmoid"; }
    static constexpr auto value(const auto& x) {
        return detail::QuickCurveOf<decltype(x - x), true>::value(x) + Lane<decltype(x - x)>(0.5);
    }
    static constexpr auto slope(const auto& x) { return detail::QuickCurveOf<decltype(x - x), true>::slope(x); }
};

namespace detail {

template <class Layer>
inline constexpr bool has_quick_form = false;

/// The quick form of a layer, an activation or a cell.
template <class Layer>
struct QuickForm {
    static_assert(has_quick_form<Layer>, "Quick is a form of Tanh, Sigmoid, RNN with tanh, LSTM and GRU");
    using type = Layer;
};
template <>
struct QuickForm<Tanh> {
    using type = QuickTanh;
};
template <>
struct QuickForm<Sigmoid> {
    using type = QuickSigmoid;
};
template <>
struct QuickForm<RNNCell<Nonlinearity::tanh>> {
    using type = RNNCell<Nonlinearity::tanh, QuickTanh>;
};
template <template <class, class> class Cell, class Squash, class Gate>
struct QuickForm<Cell<Squash, Gate>> {
    using type = Cell<typename QuickForm<Squash>::type, typename QuickForm<Gate>::type>;
};
template <class Cell, std::size_t In, std::size_t Hidden, class T>
struct QuickForm<Recurrent<Cell, In, Hidden, T>> {
    using type = Recurrent<typename QuickForm<Cell>::type, In, Hidden, T>;
};

}  // namespace detail

/// A layer with QuickTanh and QuickSigmoid in place of tanh and sigmoid, made for streams: `Quick<LSTM<1, 16>>`. It is
/// one of Tanh, Sigmoid, RNN with tanh, LSTM and GRU. Parameters, state, names and files are those of the layer, so
/// that weights which were trained with either run with the other. backward is the derivative of what forward computes.
template <class Layer>
using Quick = typename detail::QuickForm<Layer>::type;

}  // namespace unroll
