// How long is an epoch at other sizes? (In a program of its own: g++ inlines the less the more nets there are.)
#include "work.hpp"

using namespace unroll;

template <class Model, std::size_t Vocab, int epochs>
void epoch_of(benchmark::State& state) {
    const auto data = std::make_unique<Transitions<Vocab>>(work::table<Vocab>());
    work::epochs(state, epochs, [&] { return work::Unroll<Model, Transitions<Vocab>>{*data}; });
}

/// The three matrix products of Net<Vocab, Hidden> have 2 Vocab² Hidden operations each: their rate is at least this.
template <std::size_t Vocab, std::size_t Hidden, int epochs>
void epoch(benchmark::State& state) {
    epoch_of<Net<Vocab, Hidden>, Vocab, epochs>(state);
    state.counters["products"] = benchmark::Counter(6. * Vocab * Vocab * Hidden, benchmark::Counter::kIsIterationInvariantRate);
}

using Deep = Sequential<Embedding<64, 32>, Tanh, Linear<32, 32>, Tanh, Linear<32, 32>, Tanh, Linear<32, 32>, Tanh, Linear<32, 64>>;

BENCHMARK(epoch<16, 8, work::epochs_of_small_nets>)->Name("epoch/unroll/16x8");
BENCHMARK(epoch<32, 16, work::epochs_of_small_nets>)->Name("epoch/unroll/32x16");
BENCHMARK(epoch<64, 32, work::epochs_of_big_nets>)->Name("epoch/unroll/64x32");
BENCHMARK(epoch<128, 128, work::epochs_of_big_nets>)->Name("epoch/unroll/128x128");
BENCHMARK(epoch<256, 256, work::epochs_of_big_nets>)->Name("epoch/unroll/256x256");
BENCHMARK(epoch_of<Deep, 64, work::epochs_of_big_nets>)->Name("epoch/unroll/deep");

BENCHMARK_MAIN();
