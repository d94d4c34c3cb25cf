// ELU: lets what is negative go down to -alpha.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/near_zero.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = x where x > 0, else alpha (eˣ - 1); elementwise, any size: `ELU<>`, `ELU<0.5>`. PyTorch: ELU.
template <Constant alpha = 1.0>
struct ELU {
    template <class U>
    using rebind = ELU;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "ELU"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise(
            [](const auto& a) {
                const decltype(a - a) zero{};
                return select(a > zero, a, expm1(minimum(zero, a)) * alpha.template as<decltype(a - a)>());
            },
            x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>& x, const auto&, const Vector<X, N>& dy,
                                                           ELU&) const {
        return elementwise(
            [](const auto& a, const auto& db) {
                const decltype(a - a) zero{};
                const auto slope = exp_of_nonpositive(minimum(zero, a)) * alpha.template as<decltype(a - a)>();
                return select(a <= zero, db * slope, db);  // y = x or alpha (eˣ - 1)
            },
            x, dy);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
