// The work that every contestant does: texts, initial values, and the timing of an epoch.
//
// A benchmark is called question/contestant/case, as in epoch/unroll/5x3. A contestant's result is a counter beside its
// time: contestants with the same question and case must agree on it.
#pragma once

#include <benchmark/benchmark.h>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <unroll.hpp>
#include <vector>

namespace work {

using namespace unroll;

/// Makes the optimizer assume that the value is read and changed here. (With g++, Google Benchmark's DoNotOptimize may
/// really change a small value.)
template <class T>
void hide(T& value) {
    asm volatile("" : "+m"(value) : : "memory");
}

template <class... T>
    requires(sizeof...(T) > 1)
void hide(T&... values) {
    (hide(values), ...);
}

/// Hides a value from the optimizer.
template <class T>
T hidden(T value) {
    hide(value);
    return value;
}

/// Texts of Vocab symbols: abcde a hundred times, or pseudo-random ones in which every context occurs.
template <std::size_t Vocab>
std::vector<Token> text() {
    std::vector<Token> tokens;
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < 100 * Vocab; ++i) {
        state = (state * 1103515245u + 12345u) % 0x8000'0000u;
        tokens.push_back(Vocab == 5 ? i % Vocab : (state >> 8) % Vocab);
    }
    return hidden(tokens);
}

template <std::size_t Vocab>
Transitions<Vocab> table() {
    return hidden(next_token<Vocab>(text<Vocab>()));
}

/// The share of positions at which token j follows token i, [Vocab, Vocab].
template <std::size_t Vocab>
std::vector<float> shares() {
    const auto data = table<Vocab>();
    std::vector<float> shares;
    for (const auto& row : data.counts) {
        for (const std::uint64_t count : row) shares.push_back(static_cast<float>(count) / static_cast<float>(data.total()));
    }
    return hidden(shares);
}

/// PyTorch's initial values after torch.manual_seed(43052).
template <class Model>
Model initial() {
    random::Torch rng{43052};
    Model net{};
    net.initialize(rng);
    return hidden(net);
}

/// The parameters of a net in PyTorch's order.
template <class Model>
std::vector<float> parameters(const Model& net) {
    std::vector<float> values(Model::parameter_count);
    net.copy_to(std::span(values));
    return hidden(values);
}

/// A training starts again after this many epochs, because the gradients of a long one would vanish.
inline constexpr int epochs_of_small_nets = 5000, epochs_of_big_nets = 100;

/// Times an epoch of each of `nets` nets. `make` makes an untrained contestant on the stack, whose train(epochs) returns
/// the sum of its losses. All contestants must agree on the sum of the first few epochs.
template <class Make>
void epochs(benchmark::State& state, int epochs, Make make, int nets = 1, int first = 20) {
    state.counters["losses"] = static_cast<double>(make().train(first));
    while (state.KeepRunningBatch(epochs * nets)) {
        state.PauseTiming();
        auto contestant = make();
        state.ResumeTiming();
        float losses = contestant.train(epochs);
        hide(losses);
    }
}

/// unroll on a table or on examples. It trains local variables, as a program does.
template <class Model, class Data>
struct Unroll {
    const Data& data;
    Model net = initial<Model>();

    float train(int epochs) {
        Model trained = net;
        Adam<Model> adam;
        float losses = 0;
        fit(trained, data, CrossEntropy{}, adam, {.epochs = epochs}, [&](int, float loss) { losses += loss; });
        net = trained;
        return losses;
    }
};

}  // namespace work
