// How long does the homework take? Net<5, 3> on abcde, 5000 epochs of Adam, from the initial values to the verdict.
#include "naive.hpp"
#include "work.hpp"

using namespace unroll;
using Model = Net<5, 3>;

void homework(benchmark::State& state) {
    const auto data = work::table<5>();
    const auto net = work::initial<Model>();
    float loss = 0;
    for (auto _ : state) {
        auto trained = net;
        Adam<Model> adam;
        loss = fit(trained, data, CrossEntropy{}, adam, {.epochs = 5000});
        if (accuracy(trained, data) != 1) state.SkipWithError("the homework was not solved");
    }
    state.counters["loss"] = static_cast<double>(loss);
}
BENCHMARK(homework)->Name("homework/unroll/5x3");

void naively(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(work::initial<Model>()));
    const auto shares = work::shares<5>();
    float loss = 0;
    for (auto _ : state) {
        auto trained = net, grad = net;
        naive::Adam adam(net);
        for (int epoch = 0; epoch < 5000; ++epoch) {
            loss = naive::value_and_grad(trained, shares, grad);
            adam.step(trained, grad);
        }
    }
    state.counters["loss"] = static_cast<double>(loss);
}
BENCHMARK(naively)->Name("homework/naive/5x3");

BENCHMARK_MAIN();
