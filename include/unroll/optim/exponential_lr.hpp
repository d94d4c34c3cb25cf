// ExponentialLR: a learning rate that falls by the same factor in every epoch.
#pragma once

#include <unroll/requirements.hpp>

#include <cstdint>
#include <type_traits>
#include <unroll/optim/lr_scheduler.hpp>
#include <unroll/optim/option.hpp>

namespace unroll {

/// PyTorch's option of ExponentialLR, which has no default.
struct ExponentialLROptions {
    double gamma = 0;

    /// Error: invalid_option for a gamma that is not positive.
    constexpr void(check)() const {
        check_option("ExponentialLR", "gamma", "a number > 0", gamma, [](double number) { return number > 0; });
    }
    constexpr double first(double lr) const { return lr; }
    constexpr double next(double lr, double, std::uint64_t) const { return lr * gamma; }
};

/// The learning rate times gamma after every epoch. PyTorch: lr_scheduler.ExponentialLR.
template <class Optimizer>
struct ExponentialLR : LRScheduler<Optimizer, ExponentialLROptions> {
    using LRScheduler<Optimizer, ExponentialLROptions>::LRScheduler;
};
template <class Optimizer>
ExponentialLR(Optimizer&&, const ExponentialLROptions&) -> ExponentialLR<std::remove_reference_t<Optimizer>>;

}  // namespace unroll
