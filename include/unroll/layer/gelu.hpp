// GELU: a gate that opens as a number stands out among normally distributed ones.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/near_zero.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = x (1 + erf(x / √2)) / 2, elementwise, any size; relatively accurate also far below 0, where PyTorch's is 0.
/// PyTorch: GELU with approximate='none'. Hendrycks and Gimpel, Gaussian error linear units (2016).
struct GELU {
    template <class U>
    using rebind = GELU;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "GELU"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return a * ndtr(a); }, x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>& x, const auto&, const Vector<X, N>& dy,
                                                           GELU&) const {
        return elementwise(
            [](const auto& a, const auto& db) {
                const auto top_of_bell = static_cast<Lane<decltype(a - a)>>(0.39894228040143268);  // 1 / √(2 pi)
                return db * (ndtr(a) + a * (bell(a) * top_of_bell));                               // y = x ndtr(x)
            },
            x, dy);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
