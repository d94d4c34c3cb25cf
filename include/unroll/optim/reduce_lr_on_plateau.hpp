// ReduceLROnPlateau: a learning rate that falls when the loss no longer does.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/optim/lr_scheduler.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/target.hpp>

namespace unroll {

/// Whether what is watched is to become small or large.
enum class PlateauMode { min, max };
/// Whether the threshold is a share of the best, or a difference from it.
enum class ThresholdMode { rel, abs };

/// PyTorch's options and defaults of ReduceLROnPlateau; patience and cooldown are in epochs.
struct ReduceLROnPlateauOptions {
    PlateauMode mode = PlateauMode::min;
    double factor = 0.1;
    int patience = 10;
    double threshold = 1e-4;
    ThresholdMode threshold_mode = ThresholdMode::rel;
    int cooldown = 0;
    double min_lr = 0;
    double eps = 1e-8;

    /// Error: invalid_option for a factor outside [0, 1), and for any other number that is negative or NaN.
    constexpr void(check)() const {
        check_option("ReduceLROnPlateau", "factor", "a number in [0, 1)", factor,
                     [](double number) { return number >= 0 && number < 1; });
        check_not_negative("ReduceLROnPlateau", "patience", patience, "threshold", threshold, "cooldown", cooldown,
                           "min_lr", min_lr, "eps", eps);
    }

    /// The worst there is; where every number is taken for finite, one that a threshold leaves finite.
    constexpr double worst() const {
        constexpr double largest = (std::numeric_limits<double>::max)();
        constexpr double worst = detail::target::only_finite ? largest / 4 : MathConstants<double>::infinity;
        return mode == PlateauMode::min ? worst : -worst;
    }

    /// Whether what is watched is better than the best before it; NaN never is.
    constexpr bool is_better(double now, double best) const {
        const bool relative = threshold_mode == ThresholdMode::rel;
        if (mode == PlateauMode::min) return now < (relative ? best * (1 - threshold) : best - threshold);
        return now > (relative ? best * (threshold + 1) : best + threshold);
    }
};

/// The learning rate times factor when the loss has not become better for more than patience epochs; then a rest of
/// cooldown epochs. For an ensemble, each member has its loss, its patience and its learning rate.
/// PyTorch: lr_scheduler.ReduceLROnPlateau.
///
/// A loop of your own calls step(loss) after each epoch's steps of the optimizer. For fit it is an observer, as
/// LRScheduler is: it steps, with the epoch's loss, where the optimizer has.
template <class Optimizer>
class ReduceLROnPlateau {
    static_assert(detail::Scheduled<Optimizer>, "a schedule is made with an optimizer that has steps and options.lr");

    /// The progress of a net, or of one member.
    struct Watch {
        double best = 0;
        int num_bad_epochs = 0;
        int cooldown_counter = 0;
        std::uint64_t seen = 0;  // the optimizer's steps when it was last called
        bool ahead = false;      // whether it is called before an epoch's step
        double loss = 0;         // of the epoch whose step was ahead
    };

public:
    Optimizer& optimizer;
    ReduceLROnPlateauOptions options;

    /// Error: invalid_option.
    constexpr ReduceLROnPlateau(Optimizer& o [[clang::lifetimebound]], const ReduceLROnPlateauOptions& plateau = {})
        : optimizer(o), options(plateau) {
        (options.check)();
        for_each([&](Watch& watch, double&, std::uint64_t steps) { watch.best = options.worst(), watch.seen = steps; });
    }

    template <class Temporary>
        requires(!std::is_lvalue_reference_v<Temporary> &&
                 std::is_same_v<std::remove_cv_t<Temporary>, std::remove_cv_t<Optimizer>>)
    constexpr ReduceLROnPlateau(Temporary&& o, const ReduceLROnPlateauOptions& = {}) : optimizer(o) {
        static_assert(!sizeof(Temporary),
                      "a schedule changes the learning rate of an optimizer that others step: give the "
                      "optimizer a name");
    }

    /// PyTorch: step(metrics).
    constexpr void step(const auto& loss) {
        for_each(
            [&](Watch& watch, double& lr, std::uint64_t steps, const auto& now) {
                advance(watch, lr, static_cast<double>(now));
                watch.seen = steps;
            },
            loss);
    }

    /// The observer: steps where the optimizer has.
    constexpr void operator()(int, const auto& loss) {
        for_each(
            [&](Watch& watch, double& lr, std::uint64_t steps, const auto& now) {
                if (steps == watch.seen) watch.ahead = true;
                else advance(watch, lr, watch.ahead ? watch.loss : static_cast<double>(now));
                watch.seen = steps;
                watch.loss = static_cast<double>(now);
            },
            loss);
    }

private:
    /// One for a net, or one for each member.
    static Watch watches_for(std::uint64_t);
    template <std::size_t Members>
    static std::array<Watch, Members> watches_for(const std::array<std::uint64_t, Members>&);

    /// f(watch, lr, steps, number…) of the net, or of each member.
    template <class F, class... Numbers>
    constexpr void for_each(F f, const Numbers&... numbers) {
        detail::for_each_member(
            [&](auto& steps, auto& lr, auto& watch, auto&... number) { f(watch, lr, steps, number...); },
            optimizer.steps, optimizer.options.lr, watches_, numbers...);
    }

    constexpr void advance(Watch& watch, double& lr, double loss) const {
        if (options.is_better(loss, watch.best)) {
            watch.best = loss;
            watch.num_bad_epochs = 0;
        } else {
            ++watch.num_bad_epochs;
        }
        if (watch.cooldown_counter > 0) {
            --watch.cooldown_counter;
            watch.num_bad_epochs = 0;
        }
        if (watch.num_bad_epochs > options.patience) {
            const double reduced = lr * options.factor, next = reduced > options.min_lr ? reduced : options.min_lr;
            if (lr - next > options.eps) lr = next;
            watch.cooldown_counter = options.cooldown;
            watch.num_bad_epochs = 0;
        }
    }

    decltype(watches_for(Optimizer::steps)) watches_{};
};
template <class Optimizer>
ReduceLROnPlateau(Optimizer&&, const ReduceLROnPlateauOptions& = {})
    -> ReduceLROnPlateau<std::remove_reference_t<Optimizer>>;

}  // namespace unroll
