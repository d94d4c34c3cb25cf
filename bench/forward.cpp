// How long is one token's way through a net? A dependent chain: the next token is the argmax of the last.
#include <algorithm>

#include "exercises.hpp"

using namespace unroll;

template <class E>
void forward(benchmark::State& state) {
    const auto net = E::net();
    Token token = 0;
    for (auto _ : state) token = argmax(net.forward(token));
    benchmark::DoNotOptimize(token);
}
BENCHMARK_EXERCISES(forward);

template <class E>
void forward_naive(benchmark::State& state) {
    const auto net = exercises::naive_net<E>();
    std::size_t token = 0;
    for (auto _ : state) {
        const auto z = net.logits(net.hidden(token));
        token = static_cast<std::size_t>(std::max_element(z.begin(), z.end()) - z.begin());
    }
    benchmark::DoNotOptimize(token);
}
BENCHMARK_EXERCISES(forward_naive);

BENCHMARK_MAIN();
