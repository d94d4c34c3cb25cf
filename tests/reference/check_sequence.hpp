// A recurrent net goes over a sequence as PyTorch's did, and every number is compared.
#pragma once

#include <optional>
#include <reference/check.hpp>
#include <unroll.hpp>
#include <vector>

namespace reference {

/// One number in `every`, from the first on.
template <class T>
std::vector<T> some(const std::vector<T>& numbers, std::size_t every) {
    std::vector<T> result;
    for (std::size_t i = 0; i < numbers.size(); i += every) result.push_back(numbers[i]);
    return result;
}

template <class State>
auto flat_state(const State& state) {
    std::vector<typename State::Scalar> numbers;
    State::fields([&](const auto& vector) { numbers.insert(numbers.end(), vector.begin(), vector.end()); }, state);
    return numbers;
}

/// The net with PyTorch's initial values, drawn as PyTorch draws them.
template <class Net, class T>
Net initial_net(std::uint64_t seed) {
    Net net{};
    unroll::random::Torch rng{seed};
    net.initialize(rng);
    return net;
}

/// Forward and backward over the sequence: initial values, logits, the last state, losses and gradients.
template <class Net, class T>
void check_sequence(const Sequence<T>& expected) {
    const Net net = initial_net<Net, T>(expected.seed);
    const double close = Tolerance<T>::first;
    const auto initial = some(flat(net), expected.every);
    check_close<T>("initial value", initial, expected.initial, Tolerance<T>::many_normals);

    auto start = net.initial_state();
    std::size_t next = 0;
    decltype(start)::fields([&](auto& vector) {
        for (std::size_t i = 0; i < vector.size(); ++i) vector[i] = expected.state[next++];
    }, start);
    BOOST_TEST_REQUIRE(next == expected.state.size());

    const std::vector<unroll::Token> text(expected.tokens.begin(), expected.tokens.end());
    const std::size_t positions = text.size() - 1;
    std::vector<unroll::Vector<T, Net::outputs>> outputs(positions);
    auto state = start;
    net.forward(std::span(text).first(positions), state, outputs);
    std::vector<T> logits;
    for (const auto& output : outputs) logits.insert(logits.end(), output.begin(), output.end());
    check_close<T>("logit", logits, expected.logits, close * largest(expected.logits));
    const auto last_state = flat_state(state);
    check_close<T>("last state", last_state, expected.last_state, close * largest(expected.last_state));

    unroll::Unrolled<Net> unrolled(positions);
    Net grad{};
    state = start;
    const auto [loss, dstate] = value_and_grad(net, text, unroll::CrossEntropy{}, grad, unrolled, state);
    BOOST_TEST(std::abs(double{loss} / expected.mean - 1) <= close, "mean: " << loss << " instead of " << expected.mean);
    Net grad_of_sum{};
    state = start;
    const T sum = value_and_grad(net, text, unroll::CrossEntropy{unroll::Reduction::sum}, grad_of_sum, unrolled, state).loss;
    BOOST_TEST(std::abs(double{sum} / expected.sum - 1) <= close, "sum: " << sum << " instead of " << expected.sum);
    const auto gradient = some(flat(grad), expected.every);
    check_close<T>("gradient", gradient, expected.gradient, close * largest(expected.gradient));
    const auto state_gradient = flat_state(dstate);
    check_close<T>("gradient of the state", state_gradient, expected.state_gradient, close * largest(expected.state_gradient));
}

/// Training by windows, with the loss before each step, and the trained net.
/// Units are dropped by draws of `seed`, if it is told.
template <class Net, class T>
void check_sequence_training(const SequenceTraining<T>& training, std::optional<std::uint64_t> seed = {}) {
    using Limit = Tolerance<T>;
    Net net = initial_net<Net, T>(training.seed), grad{};
    unroll::Adam<Net> adam{{.lr = 0.01}};
    const std::vector<unroll::Token> text(training.tokens.begin(), training.tokens.end());
    const std::size_t positions = text.size() - 1;
    unroll::Unrolled<Net> unrolled(training.window);
    std::size_t seen = 0;
    const auto check_loss = [&](double got) {
        BOOST_TEST_REQUIRE(seen < training.losses.size());
        const double expected = training.losses[seen];
        BOOST_TEST(std::abs(got / expected - 1) <= (seen == 0 ? Limit::first : Limit::loss),
                   "loss " << seen << ": " << got << " instead of " << expected);
        ++seen;
    };
    for (int epoch = 0; epoch < training.epochs; ++epoch) {
        auto state = net.initial_state();
        for (std::size_t first = 0; first < positions; first += training.window) {
            const std::size_t count = std::min(training.window, positions - first);
            const auto tokens = std::span<const unroll::Token>(text).subspan(first, count + 1);
            const unroll::Draw draw{seed.value_or(0), seen, !seed};
            check_loss(double{value_and_grad(net, tokens, unroll::CrossEntropy{}, grad, unrolled, state, draw).loss});
            adam.step(net, grad);
        }
    }
    unroll::Unrolled<Net> whole(positions);
    check_loss(double{value_and_grad(net, text, unroll::CrossEntropy{}, grad, whole)});
    BOOST_TEST(seen == training.losses.size());
    const auto trained = some(flat(net), training.every);
    check_close<T>("trained value", trained, training.trained, Limit::trained);
}

}  // namespace reference
