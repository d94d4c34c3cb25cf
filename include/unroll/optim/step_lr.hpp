// StepLR: a learning rate that falls every so many epochs.
#pragma once

#include <unroll/requirements.hpp>

#include <cstdint>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/optim/lr_scheduler.hpp>
#include <unroll/optim/option.hpp>

namespace unroll {

/// PyTorch's options and defaults of StepLR. step_size, in epochs, has none.
struct StepLROptions {
    int step_size = 0;
    double gamma = 0.1;

    /// Error: invalid_option for a step_size below 1 and a gamma that is negative or NaN.
    constexpr void(check)() const {
        if (step_size < 1) errors::invalid_option("StepLR", "step_size", "a number >= 1", step_size);
        check_not_negative("StepLR", "gamma", gamma);
    }
    constexpr double first(double lr) const { return lr; }
    constexpr double next(double lr, double, std::uint64_t epoch) const {
        return epoch % static_cast<std::uint64_t>(step_size) == 0 ? lr * gamma : lr;
    }
};

/// The learning rate times gamma after every step_size epochs: `StepLR schedule{adam, {.step_size = 100}}`.
/// PyTorch: lr_scheduler.StepLR.
template <class Optimizer>
struct StepLR : LRScheduler<Optimizer, StepLROptions> {
    using LRScheduler<Optimizer, StepLROptions>::LRScheduler;
};
template <class Optimizer>
StepLR(Optimizer&&, const StepLROptions&) -> StepLR<std::remove_reference_t<Optimizer>>;

}  // namespace unroll
