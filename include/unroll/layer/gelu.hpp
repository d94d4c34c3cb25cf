// GELU: a gate that opens as a number stands out among normally distributed ones.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>
#include <unroll/scalar/near_zero.hpp>

namespace unroll {

/// y = x (1 + erf(x / √2)) / 2, elementwise, any size; relatively accurate also far below 0, where PyTorch's is 0.
/// PyTorch: GELU with approximate='none'. Hendrycks and Gimpel, Gaussian error linear units (2016).
struct GELU : Activation<GELU> {
    static constexpr std::string_view name() { return "GELU"; }
    static constexpr auto value(const auto& x) { return x * ndtr(x); }
    static constexpr auto slope(const auto& x) {
        const auto top_of_bell = static_cast<Lane<decltype(x - x)>>(0.39894228040143268);  // 1 / √(2 pi)
        return ndtr(x) + x * (detail::bell(x) * top_of_bell);
    }
};

}  // namespace unroll
