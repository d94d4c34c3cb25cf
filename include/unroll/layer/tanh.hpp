// Tanh: squashes every number between -1 and 1.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = tanh(x), elementwise, any size. PyTorch: Tanh.
struct Tanh {
    template <class U>
    using rebind = Tanh;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "Tanh"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return tanh(a); }, x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy, Tanh&) const {
        return elementwise([](const auto& b, const auto& db) { return db * (1 - b * b); }, y, dy);  // y = tanh(x)
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
