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

struct FitOptions {
    int epochs = 1;
};

/// An observer that watches nothing.
struct Unobserved {
    constexpr void operator()(int, const auto&) const {}
};

/// Tells an observer of an epoch; whether training goes on. An observer that returns nothing never stops it.
template <class Observer, class Value>
constexpr bool goes_on(Observer& observer, int epoch, const Value& loss) {
    if constexpr (std::same_as<decltype(observer(epoch, loss)), void>) {
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
template <class Net, class Data, class Loss, class Optimizer, class Observer = Unobserved>
constexpr auto fit(Net& net, const Data& data, const Loss& loss, Optimizer& optimizer, FitOptions options,
                   Observer&& observer = {}) {
    if (options.epochs < 0) error::invalid_option("fit: epochs", "a number >= 0", options.epochs);
    const auto& prepared = prepare<Net>(data, loss);
    Net grad{};
    auto value = value_and_grad_prepared(net, prepared, loss, grad);
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        if (epoch > 0) value = value_and_grad_prepared(net, prepared, loss, grad);
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
/// mean over its batches, each before its step; of no epochs, that of all examples.
template <class Net, class Input, class Target, class Generator, class Loss, class Optimizer, class Observer = Unobserved>
constexpr auto fit(Net& net, DataLoader<Input, Target, Generator>& loader, const Loss& loss, Optimizer& optimizer,
                   FitOptions options, Observer&& observer = {}) {
    if (options.epochs < 0) error::invalid_option("fit: epochs", "a number >= 0", options.epochs);
    Net grad{};
    auto mean = evaluate(net, loader.examples(), loss);
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

}  // namespace unroll
