// LeakyReLU: leaves a little of what is negative.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = x where x > 0, else negative_slope x; elementwise, any size: `LeakyReLU<>`, `LeakyReLU<0.2>`.
/// PyTorch: LeakyReLU.
template <Constant negative_slope = 0.01>
struct LeakyReLU {
    template <class U>
    using rebind = LeakyReLU;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "LeakyReLU"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise(
            [](const auto& a) {
                const auto slope = negative_slope.template as<decltype(a - a)>();
                return select(a > decltype(a - a){}, a, a * slope);
            },
            x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>& x, const auto&, const Vector<X, N>& dy,
                                                           LeakyReLU&) const {
        return elementwise(
            [](const auto& a, const auto& db) {
                const auto slope = negative_slope.template as<decltype(a - a)>();
                return select(a > decltype(a - a){}, db, db * slope);  // y = x or negative_slope x
            },
            x, dy);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
