// How long does a token take through a net, if a thousand go at once? Two gains are measured apart: with more tokens than
// the vocabulary has, each symbol goes through the net once; with fewer, tokens go through it in lanes.
#include <vector>

#include "naive.hpp"
#include "work.hpp"

using namespace unroll;

template <std::size_t Vocab>
std::vector<Token> tokens(std::size_t count) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < count; ++i) tokens.push_back((7 * i + i / 3) % Vocab);
    return tokens;
}

/// The time of all tokens.
void each(benchmark::State& state, auto& inputs, auto& outputs, auto forward) {
    for (auto _ : state) {
        work::hide(inputs);
        forward();
        work::hide(outputs);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(inputs.size()));
}

template <std::size_t Vocab, std::size_t Hidden, std::size_t count>
void one_by_one(benchmark::State& state) {
    const auto net = work::hidden(work::initial<Net<Vocab, Hidden>>());
    auto inputs = tokens<Vocab>(count);
    std::vector<Vector<float, Vocab>> outputs(count);
    each(state, inputs, outputs, [&] {
        for (std::size_t i = 0; i < count; ++i) outputs[i] = net.forward(inputs[i]);
    });
}

template <std::size_t Vocab, std::size_t Hidden, std::size_t count>
void batch(benchmark::State& state) {
    const auto net = work::hidden(work::initial<Net<Vocab, Hidden>>());
    auto inputs = tokens<Vocab>(count);
    std::vector<Vector<float, Vocab>> outputs(count);
    each(state, inputs, outputs, [&] { net.forward(inputs, outputs); });
}

template <std::size_t Vocab, std::size_t Hidden, std::size_t count>
void naively(benchmark::State& state) {
    const naive::Net net(Vocab, Hidden, work::parameters(work::initial<Net<Vocab, Hidden>>()));
    auto inputs = tokens<Vocab>(count);
    std::vector<std::vector<float>> outputs(count);
    each(state, inputs, outputs, [&] {
        for (std::size_t i = 0; i < count; ++i) outputs[i] = net.forward(inputs[i].index);
    });
}

BENCHMARK(one_by_one<5, 3, 1000>)->Name("batch/one_by_one/5x3, 1000 tokens");
BENCHMARK(batch<5, 3, 1000>)->Name("batch/unroll/5x3, 1000 tokens");
BENCHMARK(naively<5, 3, 1000>)->Name("batch/naive/5x3, 1000 tokens");
BENCHMARK(one_by_one<64, 32, 1000>)->Name("batch/one_by_one/64x32, 1000 tokens");
BENCHMARK(batch<64, 32, 1000>)->Name("batch/unroll/64x32, 1000 tokens");
BENCHMARK(naively<64, 32, 1000>)->Name("batch/naive/64x32, 1000 tokens");
BENCHMARK(one_by_one<64, 8, 100>)->Name("batch/one_by_one/64x8, 100 tokens");
BENCHMARK(batch<64, 8, 100>)->Name("batch/unroll/64x8, 100 tokens");
BENCHMARK(naively<64, 8, 100>)->Name("batch/naive/64x8, 100 tokens");

BENCHMARK_MAIN();
