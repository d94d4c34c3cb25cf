// SiLU: a number times its sigmoid.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>

namespace unroll {

/// y = x / (1 + exp(-x)), elementwise, any size; also called swish. PyTorch: SiLU.
struct SiLU : Activation<SiLU> {
    static constexpr std::string_view name() { return "SiLU"; }
    static constexpr auto value(const auto& x) { return x * sigmoid(x); }
    static constexpr auto slope(const auto& x) {
        auto s = sigmoid(x);
        return s * (1 + x * (1 - s));
    }
};

}  // namespace unroll
