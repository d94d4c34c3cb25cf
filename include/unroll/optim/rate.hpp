// The rate of a layer: what an optimizer makes of its learning rate there.
#pragma once

#include <unroll/requirements.hpp>

#include <unroll/scalar/same.hpp>

namespace unroll {

/// A layer learns at the optimizer's learning rate: what that makes of it is made once, for all layers.
struct FullRate {
    static constexpr bool frozen() { return false; }

    /// What make(lr) made, or makes for this layer.
    [[gnu::always_inline]] static constexpr const auto& of(const auto& made, const auto& /*lr*/, const auto& /*make*/) {
        return made;
    }
};

/// A layer learns at a part of it, or not at all.
struct PartOfRate {
    double factor;

    constexpr bool frozen() const { return detail::same(factor, 0.0); }
    constexpr auto of(const auto& /*made*/, const auto& lr, const auto& make) const { return make(lr * factor); }
};

constexpr PartOfRate operator*(FullRate, double factor) { return {factor}; }
constexpr PartOfRate operator*(PartOfRate rate, double factor) { return {rate.factor * factor}; }

}  // namespace unroll
