// How long is an epoch, and its parts? Loss and gradient from the table of transitions, then Adam's step.
#include "exercises.hpp"

using namespace unroll;

template <class E>
void value_and_grad(benchmark::State& state) {
    const auto net = E::net();
    const auto data = exercises::table<E>();
    const auto prepared = prepare<typename E::Model>(data, CrossEntropy{});
    typename E::Model grad{};
    for (auto _ : state) {
        benchmark::DoNotOptimize(value_and_grad_prepared(net, prepared, CrossEntropy{}, grad));
        benchmark::DoNotOptimize(grad);
    }
}
BENCHMARK_EXERCISES(value_and_grad);

template <class E>
void value_and_grad_naive(benchmark::State& state) {
    const auto net = exercises::naive_net<E>();
    const auto weights = exercises::naive_weights<E>();
    for (auto _ : state) {
        naive::Net grad(E::vocab, E::hidden);
        float loss = 0;
        for (std::size_t token = 0; token < E::vocab; ++token) loss += naive::backward(net, token, weights[token], grad);
        benchmark::DoNotOptimize(loss);
        benchmark::DoNotOptimize(grad);
    }
}
BENCHMARK_EXERCISES(value_and_grad_naive);

template <class E>
void step(benchmark::State& state) {
    auto net = E::net();
    auto grad = E::net();
    Adam<typename E::Model> adam;
    for (auto _ : state) {
        benchmark::DoNotOptimize(grad);
        adam.step(net, grad);
        benchmark::DoNotOptimize(net);
    }
}
BENCHMARK_EXERCISES(step);

template <class E>
void step_naive(benchmark::State& state) {
    auto net = exercises::naive_net<E>();
    auto grad = exercises::naive_net<E>();
    naive::Adam adam(net);
    for (auto _ : state) {
        benchmark::DoNotOptimize(grad);
        adam.step(net, grad);
        benchmark::DoNotOptimize(net);
    }
}
BENCHMARK_EXERCISES(step_naive);

/// One epoch, out of many in one fit, so that what is made once for all of them is not counted.
template <class E>
void epoch(benchmark::State& state) {
    auto net = E::net();
    const auto data = exercises::table<E>();
    Adam<typename E::Model> adam;
    constexpr int batch = 1000;
    while (state.KeepRunningBatch(batch)) {
        benchmark::DoNotOptimize(fit(net, data, CrossEntropy{}, adam, {.epochs = batch}));
    }
}
BENCHMARK_EXERCISES(epoch);

template <class E>
void epoch_naive(benchmark::State& state) {
    auto net = exercises::naive_net<E>();
    const auto weights = exercises::naive_weights<E>();
    naive::Adam adam(net);
    for (auto _ : state) {
        naive::Net grad(E::vocab, E::hidden);
        float loss = 0;
        for (std::size_t token = 0; token < E::vocab; ++token) loss += naive::backward(net, token, weights[token], grad);
        adam.step(net, grad);
        benchmark::DoNotOptimize(loss);
    }
}
BENCHMARK_EXERCISES(epoch_naive);

BENCHMARK_MAIN();
