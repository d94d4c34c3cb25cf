// fit: the loop over epochs.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/train/data_loader.hpp>
#include <unroll/train/evaluate.hpp>
#include <unroll/train/value_and_grad.hpp>

namespace unroll {

/// How long to train.
struct FitOptions {
    int epochs = 1;
};

/// The observer that does nothing.
struct NoObserver {
    constexpr void operator()(int, const auto&) const {}
};

/// Tells an observer of an epoch; whether training goes on. An observer that returns nothing never stops it.
template <class Observer, class Value>
constexpr bool goes_on(Observer& observer, int epoch, const Value& loss) {
    constexpr bool is_observer = std::is_invocable_v<Observer&, int, const Value&>;
    static_assert(is_observer, "an observer is called with the epoch and the loss");
    if constexpr (!is_observer) {
        return false;
    } else if constexpr (std::same_as<decltype(observer(epoch, loss)), void>) {
        observer(epoch, loss);
        return true;
    } else {
        return observer(epoch, loss);
    }
}

/// Trains `net`, or all members of an ensemble, on all of the data in each epoch: loss, gradient, step. Returns the
/// loss of the last epoch before its step, as PyTorch's loop sees it; of no epochs, the loss as it is.
/// The observer is called before the step with the epoch from 0, which is also the number of steps so far, and the
/// loss; if it returns false training stops there, and the net is the one that has this loss.
/// Errors: invalid_option for negative epochs, no_examples.
template <class Net, class Data, class Loss, class Optimizer, class Observer = NoObserver>
constexpr auto fit(Net& net, const Data& data, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    static_assert(sizeof(Net) <= largest_on_the_stack, "this net is too big for a gradient on the stack: write the loop out, with "
                                                       "value_and_grad(net, data, loss, grad) and a grad of yours");
    if (options.epochs < 0) error::invalid_option("fit", "epochs", "a number >= 0", options.epochs);
    const auto& prepared = prepare<Net>(data, loss);
    if (options.epochs == 0) return evaluate_prepared(net, prepared, loss);
    Net grad{};
    decltype(evaluate_prepared(net, prepared, loss)) value{};
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        value = value_and_grad_prepared(net, prepared, loss, grad);
        if (!goes_on(observer, epoch, value)) break;
        optimizer.step(net, grad);
    }
    return value;
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
template <class Net, class Input, class Target, class Generator, class Loss, class Optimizer, class Observer = NoObserver>
constexpr auto fit(Net& net, DataLoader<Input, Target, Generator>& loader, const Loss& loss, Optimizer& optimizer,
                   FitOptions options, Observer&& observer = {}) {
    static_assert(sizeof(Net) <= largest_on_the_stack, "this net is too big for a gradient on the stack");
    if (options.epochs < 0) error::invalid_option("fit", "epochs", "a number >= 0", options.epochs);
    if (options.epochs == 0) return evaluate(net, loader.examples(), loss);
    Net grad{};
    decltype(evaluate(net, loader.examples(), loss)) mean{};
    const auto batches = static_cast<Lane<typename Net::Scalar>>(loader.batches());
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        loader.start_epoch();
        mean = {};
        for (std::size_t i = 0; i < loader.batches(); ++i) {
            mean = add_share(mean, value_and_grad(net, loader.batch(i), loss, grad), batches);
            optimizer.step(net, grad);
        }
        if (!goes_on(observer, epoch, mean)) break;
    }
    return mean;
}

template <class Net, class Input, class Target, class Generator, class Loss, class Optimizer, class Observer = NoObserver>
constexpr auto fit(Net& net, DataLoader<Input, Target, Generator>&& loader, const Loss& loss, Optimizer& optimizer,
                   FitOptions options, Observer&& observer = {}) {
    return fit(net, loader, loss, optimizer, options, observer);
}

}  // namespace unroll
