// How long does the homework take? Net<5, 3> on abcde, 5000 epochs of Adam, from the initial values to the verdict.
#include "exercises.hpp"

using namespace unroll;
using E = exercises::AbcdeThreeNodes;

void homework(benchmark::State& state) {
    const auto data = exercises::table<E>();
    for (auto _ : state) {
        auto net = E::net();
        Adam<E::Model> adam;
        fit(net, data, CrossEntropy{}, adam, {.epochs = 5000});
        if (accuracy(net, data) != 1) state.SkipWithError("the homework was not solved");
    }
}
BENCHMARK(homework)->Unit(benchmark::kMicrosecond);

void homework_naive(benchmark::State& state) {
    const auto weights = exercises::naive_weights<E>();
    for (auto _ : state) {
        auto net = exercises::naive_net<E>();
        naive::Adam adam(net);
        float loss = 0;
        for (int epoch = 0; epoch < 5000; ++epoch) {
            naive::Net grad(E::vocab, E::hidden);
            loss = 0;
            for (std::size_t token = 0; token < E::vocab; ++token) loss += naive::backward(net, token, weights[token], grad);
            adam.step(net, grad);
        }
        if (!(loss < 0.02f)) state.SkipWithError("the homework was not solved");
    }
}
BENCHMARK(homework_naive)->Unit(benchmark::kMicrosecond);

/// The same epochs over all 499 examples one by one: what the table saves.
void homework_uncompressed(benchmark::State& state) {
    const auto tokens = E::tokens(E::text);
    const std::span<const Token> text(tokens);
    const Examples examples{text.first(text.size() - 1), text.last(text.size() - 1)};
    for (auto _ : state) {
        auto net = E::net();
        Adam<E::Model> adam;
        benchmark::DoNotOptimize(fit(net, examples, CrossEntropy{}, adam, {.epochs = 500}));
    }
}
BENCHMARK(homework_uncompressed)->Unit(benchmark::kMicrosecond)->Name("homework_uncompressed_500_epochs");

BENCHMARK_MAIN();
