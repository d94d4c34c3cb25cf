// Softplus: a ReLU with a round corner.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/near_zero.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = log(1 + exp(beta x)) / beta, and x where beta x > threshold; elementwise, any size: `Softplus<>`, `Softplus<2>`.
/// PyTorch: Softplus.
template <Constant beta = 1.0, Constant threshold = 20.0>
struct Softplus {
    template <class U>
    using rebind = Softplus;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "Softplus"; }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> forward(const Vector<X, N>& x) const {
        return elementwise(
            [](const auto& a) {
                using A = decltype(a - a);
                const A steep = a * beta.template as<A>();
                const A soft = (maximum(A{}, steep) + log1p(exp(-abs(steep)))) / beta.template as<A>();
                return select(steep > A(threshold.template as<A>()), a, soft);
            },
            x);
    }

    template <class X, std::size_t N>
    [[gnu::always_inline]] constexpr Vector<X, N> backward(const Vector<X, N>& x, const auto&, const Vector<X, N>& dy,
                                                           Softplus&) const {
        return elementwise(
            [](const auto& a, const auto& db) {
                using A = decltype(a - a);
                const A steep = a * beta.template as<A>();
                const A through = db * sigmoid(steep);  // y = log(1 + exp(beta x)) / beta
                return select(steep > A(threshold.template as<A>()), db, through);
            },
            x, dy);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

}  // namespace unroll
