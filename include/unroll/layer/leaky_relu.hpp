// LeakyReLU: leaves a little of what is negative.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>
#include <unroll/scalar/constant.hpp>

namespace unroll {

/// y = x where x > 0, else negative_slope x; elementwise, any size: `LeakyReLU<>`, `LeakyReLU<0.2>`.
/// PyTorch: LeakyReLU.
template <Constant negative_slope = 0.01>
struct LeakyReLU : Activation<LeakyReLU<negative_slope>> {
    static constexpr std::string_view name() { return "LeakyReLU"; }
    static constexpr auto value(const auto& x) { return x * slope(x); }
    static constexpr auto slope(const auto& x) {
        using X = decltype(x - x);
        return select(x > X{}, X(1), X(negative_slope.template as<X>()));
    }
};

}  // namespace unroll
