// Activation: the frame of a layer that does the same to every number, with an example.
//
//     struct Squareplus : Activation<Squareplus> {  // y = (x + √(x² + 4)) / 2
//         static constexpr std::string_view name() { return "Squareplus"; }
//         static constexpr auto value(const auto& x) { return (x + unroll::sqrt(x * x + 4)) / 2; }
//         static constexpr auto slope(const auto& x) { return (1 + x / unroll::sqrt(x * x + 4)) / 2; }
//     };
//
// - x is a number, a pack of them, or many numbers in a register: write for a number, with `select` in place of
// branches.
// - `unroll::exp`, not `exp`: for a number the latter may be the C library's, of other bits and unknown to the
// compiler.
// - Where the slope is simpler from y than from x, `slope_of_output(y)` says it instead of `slope(x)`.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/parameterless.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// y = value(x), elementwise, any size; dx = dy · slope, the derivative of value. `Self` is the layer that derives from
/// it.
template <class Self>
struct Activation : Parameterless<Self> {
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return Self::value(a); }, x);  // y = value(x)
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>& x, const Vector<X, N>& y,
                                                           const Vector<X, N>& dy, Self&) const {
        if constexpr (requires { &Self::template slope_of_output<float>; })
            return elementwise([](const auto& b, const auto& db) { return db * Self::slope_of_output(b); }, y, dy);
        else return elementwise([](const auto& a, const auto& db) { return db * Self::slope(a); }, x, dy);
    }
};

namespace detail {

/// Whether the slope of an activation follows from its output.
template <class Curve>
inline constexpr bool has_slope_of_output = requires { &Curve::template slope_of_output<float>; };

/// A cell keeps this of y = Curve::value(x) for backward: y where the slope follows from it, else x.
template <class Curve, class A>
[[gnu::always_inline]] constexpr const A& kept_of([[maybe_unused]] const A& x, [[maybe_unused]] const A& y) {
    if constexpr (has_slope_of_output<Curve>) return y;
    else return x;
}
/// The y and the slope of what is kept.
template <class Curve, class A>
[[gnu::always_inline]] constexpr decltype(auto) value_of_kept(const A& kept) {
    if constexpr (has_slope_of_output<Curve>) return (kept);
    else return Curve::value(kept);
}
template <class Curve, class A>
[[gnu::always_inline]] constexpr A slope_of_kept(const A& kept) {
    if constexpr (has_slope_of_output<Curve>) return Curve::slope_of_output(kept);
    else return Curve::slope(kept);
}

}  // namespace detail

}  // namespace unroll
