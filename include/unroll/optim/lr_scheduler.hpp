// LRScheduler: a schedule of the learning rate of an optimizer.
#pragma once

#include <unroll/requirements.hpp>

#include <type_traits>
#include <unroll/optim/per_member.hpp>

namespace unroll {

namespace detail {

/// An optimizer that has a learning rate and counts its steps. Where another one clips its gradients, it is the inner
/// one.
template <class Optimizer>
concept Scheduled = requires(Optimizer& optimizer) {
    optimizer.options.lr;
    optimizer.steps;
};

}  // namespace detail

/// A schedule of the learning rate by the number of epochs. Options has the schedule: check() checks the options,
/// first(lr) is the learning rate of epoch 0, next(lr, base_lr, epoch) that of a later one from the one before and the
/// one of the beginning. So schedules of one optimizer multiply, and the learning rate may be changed from outside. Of
/// an ensemble, each member has its learning rate and its epochs. PyTorch: lr_scheduler._LRScheduler.
///
/// A loop of your own calls step() after each epoch's steps of the optimizer. For fit a schedule is an observer: where
/// the optimizer has taken steps since it was called, it steps itself. fit calls it before an epoch's step, but after
/// an epoch of mini-batches; so of a fit without mini-batches, what is due after the last epoch is done when the next
/// begins. A member that has stopped keeps its learning rate.
template <class Optimizer, class Options>
class LRScheduler {
    static_assert(detail::Scheduled<Optimizer>, "a schedule is made with an optimizer that has steps and options.lr");

public:
    using Count = decltype(Optimizer::steps);

    Optimizer& optimizer;
    Options options;
    decltype(Optimizer::options.lr) base_lr;
    Count last_epoch{};  // how often the schedule has stepped

    /// Changes the optimizer's learning rate to that of epoch 0. Error: invalid_option.
    constexpr LRScheduler(Optimizer& o [[clang::lifetimebound]], const Options& schedule = {})
        : optimizer(o), options(schedule), base_lr(o.options.lr), seen_(o.steps) {
        (options.check)();
        detail::for_each_member([&](double& lr) { lr = options.first(lr); }, optimizer.options.lr);
    }

    template <class Temporary>
        requires(!std::is_lvalue_reference_v<Temporary> &&
                 std::is_same_v<std::remove_cv_t<Temporary>, std::remove_cv_t<Optimizer>>)
    constexpr LRScheduler(Temporary&& o, const Options& = {}) : optimizer(o) {
        static_assert(!sizeof(Temporary),
                      "a schedule changes the learning rate of an optimizer that others step: give the "
                      "optimizer a name");
    }

    /// PyTorch: step().
    constexpr void step() {
        detail::for_each_member([&](double& lr, double base, auto& epoch) { lr = options.next(lr, base, ++epoch); },
                                optimizer.options.lr, base_lr, last_epoch);
        seen_ = optimizer.steps;
    }

    /// The observer: steps where the optimizer has.
    constexpr void operator()(int, const auto&) {
        detail::for_each_member(
            [&](double& lr, double base, auto& epoch, auto& seen, auto steps) {
                if (steps != seen) lr = options.next(lr, base, ++epoch);
                seen = steps;
            },
            optimizer.options.lr, base_lr, last_epoch, seen_, optimizer.steps);
    }

private:
    Count seen_;
};

}  // namespace unroll
