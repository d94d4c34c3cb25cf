// How long is an epoch, loss, gradient and Adam's step, from the table of transitions? At every size.
#include "naive.hpp"
#include "work.hpp"

using namespace unroll;

template <class Model, std::size_t Vocab, int epochs>
void epoch(benchmark::State& state) {
    const auto data = std::make_unique<Transitions<Vocab>>(work::table<Vocab>());
    work::epochs(state, epochs, [&] { return work::Unroll<Model, Transitions<Vocab>>(*data); });
}

using Deep = Sequential<Embedding<64, 32>, Tanh, Linear<32, 32>, Tanh, Linear<32, 32>, Tanh, Linear<32, 32>, Tanh, Linear<32, 64>>;

BENCHMARK(epoch<Net<5, 3>, 5, work::epochs_of_small_nets>)->Name("epoch/unroll/5x3");
BENCHMARK(epoch<Net<16, 8>, 16, work::epochs_of_small_nets>)->Name("epoch/unroll/16x8");
BENCHMARK(epoch<Net<32, 16>, 32, work::epochs_of_small_nets>)->Name("epoch/unroll/32x16");
BENCHMARK(epoch<Net<64, 32>, 64, work::epochs_of_big_nets>)->Name("epoch/unroll/64x32");
BENCHMARK(epoch<Net<128, 128>, 128, work::epochs_of_big_nets>)->Name("epoch/unroll/128x128");
BENCHMARK(epoch<Net<256, 256>, 256, work::epochs_of_big_nets>)->Name("epoch/unroll/256x256");
BENCHMARK(epoch<Deep, 64, work::epochs_of_big_nets>)->Name("epoch/unroll/deep");

void naively(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(work::initial<Net<5, 3>>()));
    const auto shares = work::shares<5>();
    const auto value_and_grad = [&](const naive::Net& n, naive::Net& grad) { return naive::value_and_grad(n, shares, grad); };
    work::epochs(state, work::epochs_of_small_nets,
                 [&] { return naive::Training<decltype(value_and_grad)>(net, value_and_grad); });
}
BENCHMARK(naively)->Name("epoch/naive/5x3");

BENCHMARK_MAIN();
