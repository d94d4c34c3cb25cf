// How long does one token take through a net? The next token is the one with the largest logit: a dependent chain. If the
// argmax branches, the processor predicts the token and hides the chain: that is a question of its own. And how long does
// one vector take, as a controller's or an amplifier's, where the next one is what the net put out?
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

template <class Squash>
using ControllerOf = Sequential<Linear<1, 16>, Squash, Linear<16, 16>, Squash, Linear<16, 16>, Squash, Linear<16, 1>>;
using Controller = ControllerOf<Tanh>;

void stream(benchmark::State& state, auto next) {
    float x = 0.5f;
    for (auto _ : state) x = next(x);
    work::hide(x);
}

template <class Model>
void controller(benchmark::State& state) {
    const auto net = work::initial<Model>();
    stream(state, [&](float x) { return net.forward(Vector<float, 1>{x})[0]; });
}
BENCHMARK(controller<Controller>)->Name("forward_stream/unroll/1-16-16-16-1");
BENCHMARK(controller<ControllerOf<Quick<Tanh>>>)->Name("forward_stream/unroll, quick/1-16-16-16-1");

/// In plain loops; of each layer the rows of the weight, then the bias.
float naive_forward(const std::vector<float>& parameters, float x) {
    std::vector<float> h{x};
    auto next = parameters.begin();
    for (const std::size_t size : {16, 16, 16, 1}) {
        std::vector<float> y(size, 0.f);
        for (float& sum : y) {
            for (const float number : h) sum += *next++ * number;
        }
        for (float& sum : y) sum += *next++;
        if (size > 1) {
            for (float& number : y) number = std::tanh(number);
        }
        h = y;
    }
    return h[0];
}

void naive_controller(benchmark::State& state) {
    const auto parameters = work::parameters(work::initial<Controller>());
    stream(state, [&](float x) { return naive_forward(parameters, x); });
}
BENCHMARK(naive_controller)->Name("forward_stream/naive/1-16-16-16-1");

BENCHMARK_MAIN();
