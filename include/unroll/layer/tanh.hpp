// Tanh: squashes every number between -1 and 1.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>

namespace unroll {

/// y = tanh(x), elementwise, any size. PyTorch: Tanh.
struct Tanh : Activation<Tanh> {
    static constexpr bool goes_over_once = true;
    static constexpr std::string_view name() { return "Tanh"; }
    static constexpr auto value(const auto& x) { return tanh(x); }
    static constexpr auto slope_of_output(const auto& y) { return 1 - y * y; }
};

}  // namespace unroll
