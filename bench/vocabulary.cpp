// How long does a net take to answer every token of its vocabulary?
#include <array>

#include "naive.hpp"
#include "work.hpp"

using namespace unroll;
using Model = Net<5, 3>;

void vocabulary(benchmark::State& state) {
    const auto net = work::initial<Model>();
    std::array<Vector<float, 5>, 5> logits{};
    for (auto _ : state) {
        for (std::size_t token = 0; token < 5; ++token) logits[token] = net.forward(Token(token));
        work::hide(logits);
    }
}
BENCHMARK(vocabulary)->Name("vocabulary/unroll/5x3");

void vocabulary_in_lanes(benchmark::State& state) {
    const auto net = work::initial<Model>();
    Pack<Token, 5> tokens{};
    for (std::size_t token = 0; token < 5; ++token) tokens.set(token, Token(token));
    for (auto _ : state) {
        auto logits = net.forward(tokens);
        work::hide(logits);
    }
}
BENCHMARK(vocabulary_in_lanes)->Name("vocabulary/unroll in lanes/5x3");

void vocabulary_naive(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(work::initial<Model>()));
    for (auto _ : state) {
        for (std::size_t token = 0; token < 5; ++token) {
            auto logits = net.forward(token);
            work::hide(logits);
        }
    }
}
BENCHMARK(vocabulary_naive)->Name("vocabulary/naive/5x3");

BENCHMARK_MAIN();
