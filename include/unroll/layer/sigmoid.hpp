// Sigmoid: squashes every number between 0 and 1.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = 1 / (1 + exp(-x)), elementwise, any size. PyTorch: Sigmoid.
struct Sigmoid {
    template <class U>
    using rebind = Sigmoid;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "Sigmoid"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return sigmoid(a); }, x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy, Sigmoid&) const {
        return elementwise([](const auto& b, const auto& db) { return db * (b * (1 - b)); }, y, dy);  // y = sigmoid(x)
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
