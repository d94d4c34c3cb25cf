// ReLU: cuts off what is negative.
#pragma once

#include <unroll/requirements.hpp>

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
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "ReLU"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return maximum(decltype(a - a){}, a); }, x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy, ReLU&) const {
        return elementwise([](const auto& b, const auto& db) { return select(b <= decltype(b - b){}, decltype(b - b){}, db); }, y, dy);  // y = max(x, 0)
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
