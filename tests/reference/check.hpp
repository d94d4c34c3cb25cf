// Trains as PyTorch did and compares every number it left behind.
#pragma once

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <reference/numbers.hpp>
#include <span>
#include <string_view>
#include <unroll.hpp>
#include <vector>

namespace reference {

/// How far the library may be from PyTorch. First losses and gradients are checked against the largest number of
/// their kind, later losses against themselves, all else as it is. PyTorch's own float and double trainings of these
/// nets end 5e-5 apart.
template <class T>
struct Tolerance {
    static constexpr double few_normals = 0;  // Box-Muller in double, rounded to float
    static constexpr double many_normals = 1e-6;
    static constexpr double first = 1e-6;
    static constexpr double loss = 5e-4;
    static constexpr double trained = 5e-4;
    static constexpr double outputs = 1e-3;
};

template <>
struct Tolerance<double> {
    static constexpr double few_normals = 4e-15;
    static constexpr double many_normals = 4e-15;
    static constexpr double first = 1e-13;
    static constexpr double loss = 1e-11;
    static constexpr double trained = 1e-11;
    static constexpr double outputs = 1e-11;
};

template <class T>
void check_close(std::string_view what, std::span<const T> numbers, std::span<const T> expected, double tolerance) {
    BOOST_TEST_REQUIRE(numbers.size() == expected.size());
    BOOST_TEST_REQUIRE(!expected.empty());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double error = std::abs(double{numbers[i]} - double{expected[i]});
        BOOST_TEST(error <= tolerance, what << " " << i << ": " << numbers[i] << " instead of " << expected[i]);
    }
}

template <class T>
double largest(std::span<const T> numbers) {
    double size = 0;
    for (const T number : numbers) size = std::max(size, std::abs(double{number}));
    return size;
}

template <class Net>
auto flat(const Net& net) {
    std::vector<typename Net::Scalar> numbers(Net::parameter_count);
    net.copy_to(numbers);
    return numbers;
}

/// The whole text, repeated.
template <class T>
std::vector<unroll::Token> text(const Training<T>& training) {
    std::vector<unroll::Token> tokens;
    for (std::size_t i = 0; i < training.repeats; ++i)
        tokens.insert(tokens.end(), training.tokens.begin(), training.tokens.end());
    return tokens;
}

/// Vectors of N out of numbers that follow one another.
template <std::size_t N, class T>
std::vector<unroll::Vector<T, N>> vectors(std::span<const T> numbers) {
    std::vector<unroll::Vector<T, N>> result(numbers.size() / N);
    for (std::size_t i = 0; i < numbers.size(); ++i) result[i / N][i % N] = numbers[i];
    return result;
}

/// random::Torch draws PyTorch's initial values.
template <class Net, class T>
void check_initial(const Training<T>& training) {
    Net net{};
    unroll::random::Torch rng{training.seed};
    net.initialize(rng);
    const auto numbers = flat(net);
    const std::span<const T> drawn{numbers};
    BOOST_TEST_REQUIRE(drawn.size() == training.initial.size());

    const std::size_t normals = training.normals;
    const double tolerance = normals < 16 ? Tolerance<T>::few_normals : Tolerance<T>::many_normals;
    if (normals > 0)
        check_close("normal initial value", drawn.first(normals), training.initial.first(normals), tolerance);
    if (normals < drawn.size())
        check_close("uniform initial value", drawn.subspan(normals), training.initial.subspan(normals), 0);
}

/// How a training is run: as PyTorch's was, step by step. (fit is this loop to the bit: tests/train/fit.cpp.)
struct FourSteps {
    void operator()(auto& net, const auto& data, auto loss, auto& optimizer, unroll::FitOptions options,
                    auto observer) const {
        for (int epoch = 0; epoch < options.epochs; ++epoch) {
            const unroll::Draw draw{.seed = options.seed, .step = static_cast<std::uint64_t>(epoch)};
            const auto [value, grad] = unroll::value_and_grad(net, data, loss, draw);
            observer(epoch, value);
            optimizer.step(net, grad);
        }
    }
};

/// Trains from PyTorch's initial values, and compares the losses on the way, the first gradient, the
/// trained parameters and the outputs for `probes`. `first` is the tolerance of the first loss and gradient.
template <class Net, class T, class Data, class Loss, class Optimizer, class Fit = FourSteps>
void check_training(const Training<T>& training, const Data& data, Loss loss, const Optimizer& fresh,
                    const auto& probes, double first = Tolerance<T>::first, const Fit& fit = {}) {
    using Limit = Tolerance<T>;
    Net net{};
    net.copy_from(training.initial);
    Optimizer optimizer = fresh;
    BOOST_TEST_REQUIRE(training.losses.size() >= 4u);
    const auto check_loss = [&](const LossAt& expected, double got) {
        const double limit = expected.epoch == 0 ? first : Limit::loss;
        BOOST_TEST(std::abs(got / expected.loss - 1) <= limit,
                   "loss at epoch " << expected.epoch << ": " << got << " instead of " << expected.loss);
    };

    const unroll::Draw draw{.seed = training.seed, .step = 0};
    const auto first_gradient = flat(unroll::value_and_grad(net, data, loss, draw).grad);
    check_close<T>("gradient", first_gradient, training.gradient, first * largest(training.gradient));

    const int epochs = training.losses.back().epoch;
    std::size_t seen = 0;
    fit(net, data, loss, optimizer, {.epochs = epochs, .seed = training.seed}, [&](int epoch, T value) {
        if (epoch == training.losses[seen].epoch) check_loss(training.losses[seen++], double{value});
    });
    BOOST_TEST(seen + 1 == training.losses.size());
    check_loss(training.losses.back(), double{unroll::value_and_grad(net, data, loss).loss});

    const auto trained = flat(net);
    check_close<T>("trained value", trained, training.trained, Limit::trained);

    std::vector<T> outputs;
    for (const auto& probe : probes) {
        const auto output = net.forward(probe);
        outputs.insert(outputs.end(), output.begin(), output.end());
    }
    check_close<T>("output", outputs, training.outputs, Limit::outputs);
}

/// The same for a text: its initial values, then its training from the table of transitions.
template <class Net, std::size_t Vocab, class T, class Loss = unroll::CrossEntropy, class Fit = FourSteps>
void check_text(const Training<T>& training, const auto& optimizer, Loss loss = {}, const Fit& fit = {}) {
    check_initial<Net>(training);
    std::vector<unroll::Token> vocabulary;
    for (std::size_t i = 0; i < Vocab; ++i) vocabulary.push_back(i);
    const auto data = unroll::next_token<Vocab>(text(training));
    check_training<Net>(training, data, loss, optimizer, vocabulary, Tolerance<T>::first, fit);
}

/// The same for pairs of vectors of In and Out numbers, or of vectors and labels where Out is 0.
template <class Net, std::size_t In, std::size_t Out, class T>
void check_pairs(const Training<T>& training, const auto& optimizer, auto loss) {
    check_initial<Net>(training);
    const auto inputs = vectors<In>(training.inputs);
    const auto targets = [&] {
        if constexpr (Out > 0) return vectors<Out>(training.targets);
        else return std::vector<unroll::Token>(training.labels.begin(), training.labels.end());
    }();
    const unroll::Examples data{inputs, targets};
    check_training<Net>(training, data, loss, optimizer, inputs);
}

}  // namespace reference
