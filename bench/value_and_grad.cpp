// How long do the loss and its gradient take, from the table of transitions?
#include <memory>

#include "naive.hpp"
#include "work.hpp"

using namespace unroll;

template <std::size_t Vocab, std::size_t Hidden>
void loss_and_gradient(benchmark::State& state) {
    using Model = Net<Vocab, Hidden>;
    const auto data = std::make_unique<Transitions<Vocab>>(work::table<Vocab>());
    const auto net = std::make_unique<Model>(work::initial<Model>()), grad = std::make_unique<Model>();
    float loss = 0;
    for (auto _ : state) {
        loss = value_and_grad(*net, *data, CrossEntropy{}, *grad);
        work::hide(loss, *grad);
    }
    state.counters["loss"] = static_cast<double>(loss);
}
BENCHMARK(loss_and_gradient<5, 3>)->Name("value_and_grad/unroll/5x3");
BENCHMARK(loss_and_gradient<64, 32>)->Name("value_and_grad/unroll/64x32");
BENCHMARK(loss_and_gradient<128, 128>)->Name("value_and_grad/unroll/128x128");
BENCHMARK(loss_and_gradient<256, 256>)->Name("value_and_grad/unroll/256x256");

void naively(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(work::initial<Net<5, 3>>()));
    const auto shares = work::shares<5>();
    naive::Net grad = net;
    float loss = 0;
    for (auto _ : state) {
        loss = naive::value_and_grad(net, shares, grad);
        work::hide(grad);
    }
    state.counters["loss"] = static_cast<double>(loss);
}
BENCHMARK(naively)->Name("value_and_grad/naive/5x3");

BENCHMARK_MAIN();
