// Sigmoid: squashes every number between 0 and 1.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>

namespace unroll {

/// y = 1 / (1 + exp(-x)), elementwise, any size. PyTorch: Sigmoid.
struct Sigmoid : Activation<Sigmoid> {
    static constexpr bool goes_over_once = true;
    static constexpr std::string_view name() { return "Sigmoid"; }
    static constexpr auto value(const auto& x) { return sigmoid(x); }
    static constexpr auto slope_of_output(const auto& y) { return y * (1 - y); }
};

}  // namespace unroll
