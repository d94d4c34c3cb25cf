// How long is an epoch, loss, gradient and Adam's step, from the table of transitions?
#include "naive.hpp"
#include "work.hpp"

using namespace unroll;

void epoch(benchmark::State& state) {
    const auto data = work::table<5>();
    work::epochs(state, work::epochs_of_small_nets, [&] { return work::Unroll<Net<5, 3>, Transitions<5>>{data}; });
}
BENCHMARK(epoch)->Name("epoch/unroll/5x3");

void naively(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(work::initial<Net<5, 3>>()));
    const auto shares = work::shares<5>();
    const auto value_and_grad = [&](const naive::Net& n, naive::Net& grad) { return naive::value_and_grad(n, shares, grad); };
    work::epochs(state, work::epochs_of_small_nets,
                 [&] { return naive::Training<decltype(value_and_grad)>(net, value_and_grad); });
}
BENCHMARK(naively)->Name("epoch/naive/5x3");

BENCHMARK_MAIN();
