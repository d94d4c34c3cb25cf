// fit: trains a net on data, epoch after epoch.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/initialized.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/batch_steps.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/epochs.hpp>
#include <unroll/train/evaluate.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/value_and_grad.hpp>
#include <utility>

namespace unroll {

/// How long to train. The seed tells what Dropout drops, and nothing else.
struct FitOptions {
    int epochs = 1;
    std::uint64_t seed = 0;
};

namespace detail {

/// A net or an ensemble that has a name and is not const; below, an optimizer alike.
template <class Net>
concept Trainable = std::is_lvalue_reference_v<Net> && !std::is_const_v<std::remove_reference_t<Net>> &&
                    requires { std::remove_reference_t<Net>::well_formed; };
template <class Optimizer>
concept Changeable = std::is_lvalue_reference_v<Optimizer> && !std::is_const_v<std::remove_reference_t<Optimizer>>;

/// Checks the options, and that a gradient of type Grad fits the stack.
template <class Grad>
constexpr void check_fit(const FitOptions& options) {
    static_assert(sizeof(Room<Grad>) <= thresholds::stack,
                  "this net is too big for a gradient on the stack: write the loop out, with "
                  "value_and_grad(net, data, loss, grad) and a grad of yours");
    if (options.epochs < 0) errors::invalid_option("fit", "epochs", "a number >= 0", options.epochs);
}

/// The optimizer of one pack of an ensemble's nets.
template <class Optimizer>
struct OptimizerOfPack {
    Optimizer& optimizer;
    std::size_t p;

    template <class Nets>
    [[gnu::always_inline]] constexpr void step(Nets& nets, const Nets& grads) const {
        optimizer.step_pack(p, nets, grads);
    }
};
template <class Optimizer, class Nets>
concept StepsPacks = AnEnsemble<Nets> && requires(Optimizer& optimizer, typename Nets::PackedNet& nets) {
    optimizer.step_pack(0, nets, nets);
};

}  // namespace detail

/// Trains `net`, or all members of an ensemble, on all of the data in each epoch: loss, gradient, step. Returns the
/// loss of the last epoch before its step, as PyTorch's loop sees it; with 0 epochs, the loss as it is.
///
/// The observer is called before the step with the epoch from 0, which is also the number of steps so far, and the
/// loss. If it returns false training stops there, and the net is the one that has this loss. For an ensemble, losses
/// are an array, and data may be an array of tables, one for each member; the observer may return a std::array of one
/// bool for each: members whose entry is false stop for good, and keep their loss.
///
/// The seed and the count of steps tell what Dropout drops. The count begins with the optimizer's `steps`, or with
/// those of the `optimizer` that it wraps, and else with 0: a training that is resumed goes on alike. For an ensemble,
/// it begins with the most steps of a member, and all members drop the same. Over a table the examples are the
/// contexts: all occurrences of one share what an epoch drops. The loss, which the observer sees too, is that of what
/// is left; with 0 epochs, that of the net as it predicts.
///
/// Errors: invalid_option for negative epochs, no_examples; not_initialized, before anything is changed, where a net of
/// two or more layers that learn, or a member, is all zeros, since it would learn no more than its last bias; in
/// constant expressions training_diverged, when a weight's square becomes infinite.
template <class Net, class Data, class Loss, class Optimizer, class Observer = NoObserver>
    requires detail::Trainable<Net&>
constexpr auto fit(Net& net, const Data& data, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    static_assert(sizeof(detail::CheckedOptimizer<Net, Optimizer>) > 0);
    if constexpr (!detail::can_learn<Net, Data, Loss, Optimizer>) {
        return typename detail::LossOf<Net>::type{};
    } else {
        // Without an observer an ensemble takes all epochs of one pack before the next, so that it stays in the cache.
        constexpr bool pack_by_pack = std::is_same_v<Observer, NoObserver> && detail::StepsPacks<Optimizer, Net>;
        detail::check_fit<std::conditional_t<pack_by_pack, typename detail::PackOf<Net>::type, Net>>(options);
        if (options.epochs > 0) detail::check_initialized(net);
        auto&& room = prepare<Net>(data, loss);
        auto& prepared = detail::inside(room);
        if constexpr (DropsUnits<Net>) {
            if (options.epochs == 0) return detail::loss_on(net, prepared, loss);
        }
        const detail::Draws<Net> draws(options.seed, optimizer);
        if constexpr (pack_by_pack) {
            return Net::gather([&](std::size_t p) {
                detail::OptimizerOfPack<Optimizer> of_pack{optimizer, p};
                return detail::run_epochs(net.packs[p], detail::OneStep{detail::part_of_pack(prepared, p)}, loss,
                                          of_pack, draws, options.epochs, observer);
            });
        } else {
            return detail::run_epochs(net, detail::OneStep{prepared}, loss, optimizer, draws, options.epochs, observer);
        }
    }
}

/// Trains `net` with one step per mini-batch. The loss of an epoch, which the observer sees after the epoch, is the
/// mean of its batches' losses, each before its step; with 0 epochs, it is that of all examples. Errors: as above; of
/// sequences, token_out_of_range before the first step; no_targets at a batch of which no target counts.
template <class Net, class Loader, class Loss, class Optimizer, class Observer = NoObserver>
    requires detail::ALoader<Loader>
constexpr auto fit(Net& net, Loader&& loader, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    using Data = std::remove_cvref_t<decltype(loader.examples())>;
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    static_assert(sizeof(detail::CheckedOptimizer<Net, Optimizer>) > 0);
    if constexpr (!detail::can_learn<Net, Data, Loss, Optimizer>) {
        return typename detail::LossOf<Net>::type{};
    } else {
        detail::check_fit<Net>(options);
        if (options.epochs > 0) detail::check_initialized(net);
        if (options.epochs == 0) return evaluate(net, loader.examples(), loss);
        using Steps = detail::BatchSteps<Net, std::remove_reference_t<Loader>, Loss>;
        return detail::run_epochs(net, Steps(loader, loss), loss, optimizer,
                                  detail::Draws<Net>(options.seed, optimizer), options.epochs, observer);
    }
}

// --- calls that cannot train, each told in one sentence ---------------------------------------------------------

namespace detail {

/// Whether an argument of fit is a loss, and whether it is an optimizer.
template <class Argument>
inline constexpr bool is_loss_for_fit = has_share<std::remove_cvref_t<Argument>>;
template <class Net, class Argument>
inline constexpr bool is_optimizer_for_fit = takes_steps<std::remove_cvref_t<Net>, std::remove_cvref_t<Argument>>;

/// Says what of a call is missing.
template <bool has_loss, bool has_optimizer>
struct CheckedParts {
    static_assert(has_loss || !has_optimizer, "fit has no loss: fit(net, data, loss, optimizer, {.epochs = n})");
    static_assert(!has_loss || has_optimizer, "fit has no optimizer: fit(net, data, loss, optimizer, {.epochs = n})");
    static_assert(has_loss != has_optimizer, "fit has no data: fit(net, data, loss, optimizer, {.epochs = n})");
};

template <std::size_t arguments>
struct CheckedOptions {
    static_assert(
        arguments > 6,
        "fit takes a net, data, a loss, an optimizer and how long: fit(net, data, loss, optimizer, {.epochs = n})");
};

/// Says what of a call stands in a wrong place, or must have a name.
template <bool is_net, bool is_in_order, bool keeps_optimizer>
struct CheckedOrder {
    static_assert(is_net, "fit trains a net that has a name and is not const: fit(net, data, loss, optimizer, …)");
    static_assert(!is_net || is_in_order, "the loss stands before the optimizer: fit(net, data, loss, optimizer, …)");
    static_assert(!is_net || !is_in_order || keeps_optimizer,
                  "an optimizer has a name and is not const, since it keeps its moments: Adam<Net<5, 3>> adam{}");
};

}  // namespace detail

template <class Net, class Data, class Part, class... Rest>
constexpr auto fit(Net&&, Data&&, Part&&, FitOptions, Rest&&...) {
    constexpr bool has_loss = detail::is_loss_for_fit<Part> || detail::is_loss_for_fit<Data>;
    constexpr bool has_optimizer = detail::is_optimizer_for_fit<Net, Part> || detail::is_optimizer_for_fit<Net, Data>;
    static_assert(sizeof(detail::CheckedParts<has_loss, has_optimizer>) > 0);
    return detail::NothingLearned{};
}
template <class Net, class Data, class Loss, class Optimizer, class Observer>
    requires(!std::is_convertible_v<Observer, FitOptions>)
constexpr auto fit(Net&&, Data&&, Loss&&, Optimizer&&, Observer&&, FitOptions) {
    static_assert(!sizeof(Net),
                  "the options stand before the observer: fit(net, data, loss, optimizer, {.epochs = n}, observer)");
    return detail::NothingLearned{};
}
template <class... Arguments>
    requires(!std::is_convertible_v<Arguments, FitOptions> && ...)
constexpr auto fit(Arguments&&...) {
    static_assert(sizeof(detail::CheckedOptions<sizeof...(Arguments)>) > 0);
    return detail::NothingLearned{};
}
template <class Net, class Data, class Loss, class Optimizer, class... Observer>
    requires(!detail::Trainable<Net &&> || !detail::Changeable<Optimizer &&>)
constexpr auto fit(Net&&, Data&&, Loss&&, Optimizer&&, FitOptions, Observer&&...) {
    static_assert(sizeof(detail::CheckedOrder<detail::Trainable<Net&&>, !detail::is_optimizer_for_fit<Net, Loss>,
                                              detail::Changeable<Optimizer&&>>) > 0);
    return detail::NothingLearned{};
}

}  // namespace unroll
