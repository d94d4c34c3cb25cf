// CosineAnnealingLR: a learning rate that falls, and rises again, along a cosine.
#pragma once

#include <unroll/requirements.hpp>

#include <cstdint>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/optim/lr_scheduler.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/scalar/angle.hpp>

namespace unroll {

/// PyTorch's options of CosineAnnealingLR. T_max, in epochs, has no default.
struct CosineAnnealingLROptions {
    int T_max = 0;
    double eta_min = 0;

    /// Error: invalid_option for a T_max below 1 and an eta_min that is negative or NaN.
    constexpr void(check)() const {
        if (T_max < 1) errors::invalid_option("CosineAnnealingLR", "T_max", "a number >= 1", T_max);
        check_not_negative("CosineAnnealingLR", "eta_min", eta_min);
    }
    constexpr double first(double lr) const { return lr; }
    constexpr double next(double lr, double base_lr, std::uint64_t epoch) const {
        const auto half = static_cast<std::uint64_t>(T_max), period = 2 * half;
        // It restarts from eta_min, where the quotient below is 0 by 0.
        if (epoch > half && (epoch - 1 - half) % period == 0) return lr + (base_lr - eta_min) * (1 - cosine(1)) / 2;
        if (epoch / 100'000 > period) epoch = epoch % period + period;  // an angle that cos does not take
        return (1 + cosine(epoch)) / (1 + cosine(epoch - 1)) * (lr - eta_min) + eta_min;
    }

private:
    constexpr double cosine(std::uint64_t epoch) const {
        return cos(0x1.921fb54442d18p1 * static_cast<double>(epoch) / T_max);
    }
};

/// The learning rate from that of the beginning to eta_min, after T_max epochs, on half a wave of a cosine; after as
/// many more it is back. The optimizer's rate when it is made is the highest: make a warm-up of that optimizer after
/// it. Loshchilov and Hutter, SGDR (2017), without restarts. PyTorch: lr_scheduler.CosineAnnealingLR.
template <class Optimizer>
struct CosineAnnealingLR : LRScheduler<Optimizer, CosineAnnealingLROptions> {
    using LRScheduler<Optimizer, CosineAnnealingLROptions>::LRScheduler;
};
template <class Optimizer>
CosineAnnealingLR(Optimizer&&, const CosineAnnealingLROptions&)
    -> CosineAnnealingLR<std::remove_reference_t<Optimizer>>;

}  // namespace unroll
