// Softplus: a ReLU with a round corner.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/near_zero.hpp>

namespace unroll {

/// y = log(1 + exp(beta x)) / beta, and x where beta x > threshold; elementwise, any size: `Softplus<>`, `Softplus<2>`.
/// PyTorch: Softplus.
template <Constant beta = 1.0, Constant threshold = 20.0>
struct Softplus : Activation<Softplus<beta, threshold>> {
    static constexpr std::string_view name() { return "Softplus"; }
    static constexpr auto value(const auto& x) {
        using X = decltype(x - x);
        const X steep = x * beta.template as<X>();
        const X soft = (maximum(X{}, steep) + log1p(exp(-(abs)(steep)))) / beta.template as<X>();
        return select(steep > X(threshold.template as<X>()), x, soft);
    }
    static constexpr auto slope(const auto& x) {
        using X = decltype(x - x);
        const X steep = x * beta.template as<X>();
        return select(steep > X(threshold.template as<X>()), X(1), X(sigmoid(steep)));
    }
};

}  // namespace unroll
