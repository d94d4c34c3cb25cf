// ELU: lets what is negative go down to -alpha.
#pragma once

#include <unroll/requirements.hpp>

#include <string_view>
#include <unroll/layer/activation.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/near_zero.hpp>

namespace unroll {

/// y = x where x > 0, else alpha (eˣ - 1); elementwise, any size: `ELU<>`, `ELU<0.5>`. PyTorch: ELU.
template <Constant alpha = 1.0>
struct ELU : Activation<ELU<alpha>> {
    static constexpr std::string_view name() { return "ELU"; }
    static constexpr auto value(const auto& x) {
        using X = decltype(x - x);
        return select(x > X{}, x, expm1(minimum(X{}, x)) * alpha.template as<X>());
    }
    static constexpr auto slope(const auto& x) {
        using X = decltype(x - x);
        return select(x <= X{}, exp_of_nonpositive(minimum(X{}, x)) * alpha.template as<X>(), X(1));
    }
};

}  // namespace unroll
