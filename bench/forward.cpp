// How long does one token take through a net? The next token is the one with the largest logit: a dependent chain. If the
// argmax branches, the processor predicts the token and hides the chain: that is a question of its own.
#include "naive.hpp"
#include "work.hpp"

using namespace unroll;
using Model = Net<5, 3>;

constexpr auto argmax_with_branches = [](const auto& logits) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < 5; ++i) {
        if (logits[i] > logits[best]) {
            best = i;
            asm volatile("" : "+r"(best));  // keeps the branch a branch
        }
    }
    return Token(best);
};

/// A trained net, so that the chain goes through all symbols.
Model trained() {
    const auto data = work::table<5>();
    auto net = work::initial<Model>();
    Adam<Model> adam;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000});
    return work::hidden(net);
}

void chain(benchmark::State& state, auto next) {
    Token token = 0;
    for (auto _ : state) token = next(token);
    work::hide(token);
}

void dependent(benchmark::State& state) {
    const Model net = trained();
    chain(state, [&](Token token) { return argmax(net.forward(token)); });
}
BENCHMARK(dependent)->Name("forward_dependent/unroll/5x3");

/// The trained net as one of three that are chosen at run time.
void chosen(benchmark::State& state) {
    using Any = AnyNet<Net<5, 8>, Model, Net<5, 3, topology::LSTM>>;
    Any net = trained();
    work::hide(net);
    chain(state, [&](Token token) { return argmax(net.forward(token)); });
}
BENCHMARK(chosen)->Name("forward_dependent/AnyNet/5x3");

void predicted(benchmark::State& state) {
    const Model net = trained();
    chain(state, [&](Token token) { return argmax_with_branches(net.forward(token)); });
}
BENCHMARK(predicted)->Name("forward_predicted/unroll/5x3");

void naive_predicted(benchmark::State& state) {
    const naive::Net net(5, 3, work::parameters(trained()));
    chain(state, [&](Token token) { return argmax_with_branches(net.forward(token.index)); });
}
BENCHMARK(naive_predicted)->Name("forward_predicted/naive/5x3");

BENCHMARK_MAIN();
