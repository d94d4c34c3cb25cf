// ScaledRate: the rate of a layer, as a fraction of the optimizer's learning rate.
#pragma once

#include <unroll/requirements.hpp>

#include <unroll/scalar/same.hpp>

namespace unroll::detail {

/// A layer learns at the optimizer's learning rate; its coefficients are computed once for all such layers.
struct FullRate {
    static constexpr bool frozen() { return false; }

    /// `shared`, the coefficients of all layers at this rate.
    [[gnu::always_inline]] static constexpr const auto& of(const auto& shared, const auto& /*lr*/,
                                                           const auto& /*coefficients*/) {
        return shared;
    }
};

/// A layer learns at a fraction of the optimizer's learning rate; at 0 it is frozen.
struct ScaledRate {
    double factor;

    constexpr bool frozen() const { return same(factor, 0.0); }

    /// The layer's own coefficients.
    constexpr auto of(const auto& /*shared*/, const auto& lr, const auto& coefficients) const {
        return coefficients(lr * factor);
    }
};

constexpr ScaledRate operator*(FullRate, double factor) { return {factor}; }
constexpr ScaledRate operator*(ScaledRate rate, double factor) { return {rate.factor * factor}; }

}  // namespace unroll::detail
