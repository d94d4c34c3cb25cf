// The lecture's table of times: RNN(4, H) and Linear on long sequences, an epoch with back-propagation and Adam's step, or
// the loss alone. The lecture's rows are 100 epochs.
#include <memory>

#include "naive_recurrent.hpp"
#include "recurrent.hpp"

using namespace unroll;

/// On the heap: with 1000 hidden nodes too big for the stack.
template <class Model>
std::unique_ptr<Model> initial() {
    random::Torch rng{43052};
    auto net = std::make_unique<Model>();
    net->initialize(rng);
    work::hide(*net);
    return net;
}

/// All contestants must agree on the first two losses.
constexpr int first_epochs = 2;

template <std::size_t Positions, std::size_t Hidden>
void backward(benchmark::State& state) {
    using Model = Net<work::symbols, Hidden, topology::RNN>;
    const auto text = work::random_text(Positions);
    const auto net = initial<Model>(), grad = std::make_unique<Model>();
    const auto adam = std::make_unique<Adam<Model>>();
    Unrolled<Model> unrolled(Positions);
    float losses = 0;
    int epochs = 0;
    const auto epoch = [&] {
        const float loss = value_and_grad(*net, text, CrossEntropy{}, *grad, unrolled);
        adam->step(*net, *grad);
        if (epochs++ < first_epochs) losses += loss;
    };
    while (epochs < first_epochs) epoch();
    for (auto _ : state) epoch();
    state.counters["losses"] = static_cast<double>(losses);
}
BENCHMARK(backward<20000, 20>)->Name("lecture_epoch/unroll/20000x20");
BENCHMARK(backward<2000, 20>)->Name("lecture_epoch/unroll/2000x20");
BENCHMARK(backward<2000, 1000>)->Name("lecture_epoch/unroll/2000x1000");

template <std::size_t Positions, std::size_t Hidden>
void forward(benchmark::State& state) {
    const auto text = work::random_text(Positions);
    const auto net = initial<Net<work::symbols, Hidden, topology::RNN>>();
    float loss = 0;
    for (auto _ : state) {
        loss = cross_entropy(*net, text);
        work::hide(loss, *net);
    }
    state.counters["losses"] = static_cast<double>(first_epochs * loss);
}
BENCHMARK(forward<20000, 20>)->Name("lecture_forward/unroll/20000x20");
BENCHMARK(forward<2000, 20>)->Name("lecture_forward/unroll/2000x20");
BENCHMARK(forward<2000, 1000>)->Name("lecture_forward/unroll/2000x1000");

template <std::size_t Positions, std::size_t Hidden>
void naively(benchmark::State& state) {
    const naive::RecurrentNet net(naive::Cell::rnn, work::symbols, Hidden, work::symbols,
                                  work::parameters(work::initial<Net<work::symbols, Hidden, topology::RNN>>()));
    const auto text = work::indices(work::random_text(Positions));
    const auto value_and_grad = [&](const naive::RecurrentNet& n, naive::RecurrentNet& grad) {
        return naive::value_and_grad_of_text(n, text, grad);
    };
    using Contestant = naive::Training<decltype(value_and_grad), naive::RecurrentNet>;
    work::epochs(state, 1, [&] { return Contestant(net, value_and_grad); }, 1, first_epochs);
}
BENCHMARK(naively<2000, 20>)->Name("lecture_epoch/naive/2000x20");

BENCHMARK_MAIN();
