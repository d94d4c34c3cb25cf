// LinearLR: a learning rate that grows, or falls, along a line: a warm-up.
#pragma once

#include <unroll/requirements.hpp>

#include <cstdint>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/optim/lr_scheduler.hpp>
#include <unroll/optim/option.hpp>

namespace unroll {

/// PyTorch's options and defaults of LinearLR; total_iters is in epochs.
struct LinearLROptions {
    double start_factor = 1.0 / 3;
    double end_factor = 1;
    int total_iters = 5;

    /// Error: invalid_option for a start_factor outside (0, 1], an end_factor outside [0, 1], a negative total_iters.
    constexpr void(check)() const {
        const auto valid = [](double number) { return number >= 0 && number <= 1; };
        check_option("LinearLR", "start_factor", "a number in (0, 1]", start_factor,
                     [&](double number) { return valid(number) && number > 0; });
        check_option("LinearLR", "end_factor", "a number in [0, 1]", end_factor, valid);
        if (total_iters < 0) errors::invalid_option("LinearLR", "total_iters", "a number >= 0", total_iters);
    }
    constexpr double first(double lr) const { return lr * start_factor; }
    constexpr double next(double lr, double, std::uint64_t epoch) const {
        if (epoch > static_cast<std::uint64_t>(total_iters)) return lr;
        const double rise = end_factor - start_factor;
        return lr * (1 + rise / (total_iters * start_factor + static_cast<double>(epoch - 1) * rise));
    }
};

/// The learning rate times start_factor at first, times end_factor after total_iters epochs, and on a line in between.
/// PyTorch: lr_scheduler.LinearLR.
template <class Optimizer>
struct LinearLR : LRScheduler<Optimizer, LinearLROptions> {
    using LRScheduler<Optimizer, LinearLROptions>::LRScheduler;
};
template <class Optimizer>
LinearLR(Optimizer&&, const LinearLROptions& = {}) -> LinearLR<std::remove_reference_t<Optimizer>>;

}  // namespace unroll
