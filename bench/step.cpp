// How long is a step of Adam?
#include <memory>

#include "naive.hpp"
#include "work.hpp"

using namespace unroll;

template <std::size_t Vocab, std::size_t Hidden>
void step(benchmark::State& state) {
    using Model = Net<Vocab, Hidden>;
    const auto net = std::make_unique<Model>(work::initial<Model>()), grad = std::make_unique<Model>(*net);
    const auto adam = std::make_unique<Adam<Model>>();
    for (auto _ : state) {
        work::hide(*grad);
        adam->step(*net, *grad);
        work::hide(*net);
    }
}
BENCHMARK(step<5, 3>)->Name("step/unroll/5x3");
BENCHMARK(step<256, 256>)->Name("step/unroll/256x256");

void naively(benchmark::State& state) {
    naive::Net net(5, 3, work::parameters(work::initial<Net<5, 3>>()));
    naive::Net grad = net;
    naive::Adam adam(net);
    for (auto _ : state) {
        work::hide(grad);
        adam.step(net, grad);
        work::hide(net);
    }
}
BENCHMARK(naively)->Name("step/naive/5x3");

BENCHMARK_MAIN();
