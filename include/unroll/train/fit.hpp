// fit: the loop over epochs.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/initialized.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/data_loader.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/evaluate.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/trainees.hpp>
#include <unroll/train/value_and_grad.hpp>

namespace unroll {

/// How long to train; the seed tells what Dropout drops, and nothing else.
struct FitOptions {
    int epochs = 1;
    std::uint64_t seed = 0;
};

/// The observer that does nothing.
struct NoObserver {
    constexpr void operator()(int, const auto&) const {}
};

/// What an observer answers: nothing, whether training goes on, or of an ensemble's members which ones do.
template <class Observer, class Value>
using Answer = std::invoke_result_t<Observer&, int, const Value&>;
template <class Observer, class Value>
inline constexpr bool is_observer = std::is_invocable_v<Observer&, int, const Value&>;
template <class Observer, class Value>
inline constexpr bool stops_members = false;
template <class Observer, class T, std::size_t Members>
    requires is_observer<Observer, std::array<T, Members>>
inline constexpr bool stops_members<Observer, std::array<T, Members>> =
    std::is_same_v<std::remove_cvref_t<Answer<Observer, std::array<T, Members>>>, std::array<bool, Members>>;

/// Tells an observer of an epoch; whether training goes on. An observer that returns nothing never stops it.
template <class Observer, class Net, class Value>
constexpr bool goes_on(Observer& observer, int epoch, const Value& loss, Trainees<Net>& trainees) {
    static_assert(is_observer<Observer, Value>, "an observer is called with the epoch and the loss");
    if constexpr (!is_observer<Observer, Value>) {
        trainees.stop();
    } else if constexpr (std::is_void_v<Answer<Observer, Value>>) {
        observer(epoch, loss);
    } else {
        trainees.stop_where_not(observer(epoch, loss));
    }
    return trainees.anyone();
}

/// What every fit asks first; Grad is the gradient that it makes.
template <class Grad>
constexpr void check_fit(const FitOptions& options) {
    static_assert(sizeof(detail::Room<Grad>) <= largest_on_the_stack,
                  "this net is too big for a gradient on the stack: write the loop out, with "
                  "value_and_grad(net, data, loss, grad) and a grad of yours");
    if (options.epochs < 0) errors::invalid_option("fit", "epochs", "a number >= 0", options.epochs);
}

/// In a constant expression, where compilers refuse infinity and NaN without saying what became so large: whether after
/// a step the loss is a number and the squares of all weights are finite. Error: training_diverged.
template <class Net>
constexpr void check_finite(const Net& net, int epoch, const auto& loss) {
    using T = typename Net::Scalar;
    if constexpr (!is_pack<T>) {
        bool finite = loss < MathConstants<T>::infinity;
        net.parameters([&](std::string_view, const auto& tensor) {
            constexpr T limit = static_cast<T>(sizeof(T) == 4 ? 0x1p63 : 0x1p511);
            for (std::size_t i = 0; i < std::remove_cvref_t<decltype(tensor)>::Layout::capacity; ++i) {
                finite = finite && tensor.numbers[i] < limit && tensor.numbers[i] > -limit;
            }
        });
        if (!finite) errors::training_diverged(static_cast<std::uint64_t>(epoch), static_cast<double>(loss));
    }
}

/// Trains `net`, or all members of an ensemble, on all of the data in each epoch: loss, gradient, step. Returns the
/// loss of the last epoch before its step, as PyTorch's loop sees it; of no epochs, the loss as it is.
/// The observer is called before the step with the epoch from 0, which is also the number of steps so far, and the
/// loss; if it returns false training stops there, and the net is the one that has this loss.
/// An ensemble has an array of losses, and may have one of tables, one for each member; its observer may return a
/// std::array of one bool for each: who is false stops there, for good, and keeps its loss.
/// What Dropout drops is told by the seed and by the count of steps, which begins with the optimizer's `steps`, or with
/// those of the `optimizer` that it wraps, and else with 0: a training that is resumed goes on alike. An ensemble
/// begins with the most steps of a member, and all members drop the same. Over a table the examples are the contexts:
/// all occurrences of one share what an epoch drops. The loss, which the observer sees too, is that of what is left; of
/// no epochs, that of the net as it predicts. Errors: invalid_option for negative epochs, no_examples; not_initialized,
/// before anything is changed, where a net of two or more layers that learn, or a member, is all zeros, since it would
/// learn no more than its last bias; in constant expressions training_diverged, when a weight's square becomes
/// infinite.
template <class Net, class Data, class Loss, class Optimizer, class Observer = NoObserver>
constexpr auto fit(Net& net, const Data& data, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    check_fit<Net>(options);
    if (options.epochs > 0) detail::check_initialized(net);
    auto&& room = prepare<Net>(data, loss);
    auto& prepared = detail::inside(room);
    detail::Room grad_room([] { return Net{}; });
    Net& grad = *grad_room;
    decltype(value_and_grad_prepared(net, prepared, loss, grad)) value{};
    if constexpr (DropsUnits<Net>) {
        if (options.epochs == 0) return evaluate_prepared(net, prepared, loss);
    }
    Trainees<Net> trainees;
    Draws<Net> draws(options.seed, optimizer);
    // Of no epochs, too, the loss is computed; here, since a second place would be compiled a second time.
    for (int epoch = 0; epoch == 0 || epoch < options.epochs; ++epoch) {
        trainees.value_and_grad(net, prepared, loss, grad, value, draws.now());
        if (options.epochs == 0 || !goes_on(observer, epoch, value, trainees)) break;
        trainees.template step<stops_members<Observer, decltype(value)>>(optimizer, net, grad);
        draws.advance();
        if (__builtin_is_constant_evaluated()) check_finite(net, epoch, value);
    }
    return value;
}

/// Whether an epoch over data is more than one step.
template <class Data>
inline constexpr bool takes_steps_in_between = false;

/// An ensemble that nobody observes: all epochs of one pack before the next, so that it stays in the cache.
template <class Net, std::size_t Members, class Data, class Loss, class Optimizer>
    requires(!takes_steps_in_between<Data>) &&
            requires(Optimizer& optimizer, typename Ensemble<Net, Members>::PackedNet& nets) {
                optimizer.step_pack(0, nets, nets);
            }
constexpr auto fit(Ensemble<Net, Members>& nets, const Data& data, const Loss& loss, Optimizer& optimizer,
                   FitOptions options) {
    using Nets = Ensemble<Net, Members>;
    static_assert(sizeof(detail::CheckedData<Nets, Data, Loss>) > 0);
    check_fit<typename Nets::PackedNet>(options);
    if (options.epochs > 0) detail::check_initialized(nets);
    auto&& room = prepare<Nets>(data, loss);
    auto& prepared = detail::inside(room);
    if constexpr (DropsUnits<Nets>) {
        if (options.epochs == 0) return evaluate_prepared(nets, prepared, loss);
    }
    const Draws<Nets> first(options.seed, optimizer);
    return Nets::gather([&](std::size_t p) {
        Draws<Nets> draws = first;
        detail::Room grad_room([] { return typename Nets::PackedNet{}; });
        auto& grad = *grad_room;
        typename Nets::Scalar losses{};
        for (int epoch = 0; epoch == 0 || epoch < options.epochs; ++epoch) {
            losses = value_and_grad_prepared(nets.packs[p], data_of_pack(prepared, p), loss, grad, draws.now());
            if (options.epochs > 0) optimizer.step_pack(p, nets.packs[p], grad);
            draws.advance();
        }
        return losses;
    });
}

/// mean + value / count, for a loss or for one of each member.
template <class T>
constexpr T add_share(T mean, const T& value, T count) {
    return mean + value / count;
}

template <class T, std::size_t Members>
constexpr std::array<T, Members> add_share(std::array<T, Members> mean, const std::array<T, Members>& value, T count) {
    for (std::size_t i = 0; i < Members; ++i) mean[i] += value[i] / count;
    return mean;
}

/// Trains `net` with one step per mini-batch. The loss of an epoch, which the observer sees after the epoch, is the
/// mean of its batches' losses, each before its step; of no epochs, it is that of all examples.
template <class Net, class Input, class Target, class Generator, class Data, class Loss, class Optimizer,
          class Observer = NoObserver>
constexpr auto fit(Net& net, DataLoader<Input, Target, Generator, Data>& loader, const Loss& loss, Optimizer& optimizer,
                   FitOptions options, Observer&& observer = {}) {
    static_assert(sizeof(detail::CheckedData<Net, Examples<Input, Target>, Loss>) > 0);
    check_fit<Net>(options);
    if (options.epochs > 0) detail::check_initialized(net);
    if (options.epochs == 0) return evaluate(net, loader.examples(), loss);
    detail::Room grad_room([] { return Net{}; });
    Net& grad = *grad_room;
    decltype(evaluate(net, loader.examples(), loss)) value{}, mean{}, of_batch{};
    Trainees<Net> trainees;
    Draws<Net> draws(options.seed, optimizer);
    const auto batches = static_cast<Lane<typename Net::Scalar>>(loader.batches());
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        loader.start_epoch();
        mean = {};
        for (std::size_t i = 0; i < loader.batches(); ++i) {
            trainees.value_and_grad(net, prepare<Net>(loader.batch(i), loss), loss, grad, of_batch, draws.now());
            mean = add_share(mean, of_batch, batches);
            trainees.template step<stops_members<Observer, decltype(value)>>(optimizer, net, grad);
            draws.advance();
            if (__builtin_is_constant_evaluated()) check_finite(net, epoch, of_batch);
        }
        trainees.report(mean, value);
        if (!goes_on(observer, epoch, value, trainees)) break;
    }
    return value;
}

template <class Net, class Input, class Target, class Generator, class Data, class Loss, class Optimizer,
          class Observer = NoObserver>
constexpr auto fit(Net& net, DataLoader<Input, Target, Generator, Data>&& loader, const Loss& loss,
                   Optimizer& optimizer, FitOptions options, Observer&& observer = {}) {
    static_assert(sizeof(detail::CheckedData<Net, Examples<Input, Target>, Loss>) > 0);
    return fit(net, loader, loss, optimizer, options, observer);
}

}  // namespace unroll
