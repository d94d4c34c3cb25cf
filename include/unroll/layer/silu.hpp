// SiLU: a number times its sigmoid.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = x / (1 + exp(-x)), elementwise, any size; also called swish. PyTorch: SiLU.
struct SiLU {
    template <class U>
    using rebind = SiLU;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "SiLU"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return a * sigmoid(a); }, x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>& x, const auto&, const Vector<X, N>& dy,
                                                           SiLU&) const {
        return elementwise(
            [](const auto& a, const auto& db) {
                const auto s = sigmoid(a);
                return db * (s * (1 + a * (1 - s)));  // y = x sigmoid(x)
            },
            x, dy);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
