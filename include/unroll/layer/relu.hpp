// ReLU: cuts off what is negative.
#pragma once

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = max(x, 0), elementwise, any size. PyTorch: ReLU.
struct ReLU {
    template <class U>
    using rebind = ReLU;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr std::string_view name() { return "ReLU"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const X& a) { return maximum(X(0), a); }, x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy, ReLU&) const {
        return elementwise([](const X& b, const X& db) { return select(b <= X(0), X(0), db); }, y, dy);  // y = max(x, 0)
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
