// How long is an epoch of a net with memory: loss, back-propagation through all 599 positions, Adam's step?
#include "naive_recurrent.hpp"
#include "recurrent.hpp"

using namespace unroll;

constexpr int epochs = work::epochs_of_big_nets, first_epochs = 5;

template <class Model>
void epoch(benchmark::State& state) {
    const auto text = work::periodic_text();
    work::epochs(state, epochs, [&] { return work::Unroll<Model, std::vector<Token>>{text}; }, 1, first_epochs);
}
BENCHMARK(epoch<Net<4, 3, topology::RNN>>)->Name("recurrent_epoch/unroll/RNN 4x3");
BENCHMARK(epoch<Net<4, 3, topology::LSTM>>)->Name("recurrent_epoch/unroll/LSTM 4x3");
BENCHMARK(epoch<Net<4, 3, topology::GRU>>)->Name("recurrent_epoch/unroll/GRU 4x3");

/// Nets in the lanes, each with its own seed; the first is the net that the other contestants train.
template <class Model, std::size_t Members>
struct Training {
    Ensemble<Model, Members> nets{};
    const std::vector<Token>& text;
    Adam<Ensemble<Model, Members>> adam{};

    explicit Training(const std::vector<Token>& t) : text(t) {
        nets.initialize([](std::size_t i) { return random::Torch{43052 + i}; });
    }

    /// The losses of the first.
    float train(int count) {
        float losses = 0;
        fit(nets, text, CrossEntropy{}, adam, {.epochs = count}, [&](int, const auto& loss) { losses += loss[0]; });
        return losses;
    }
};

template <class Model, std::size_t Members>
void ensemble(benchmark::State& state) {
    const auto text = work::periodic_text();
    work::epochs(state, epochs, [&] { return Training<Model, Members>(text); }, Members, first_epochs);
}
BENCHMARK(ensemble<Net<4, 3, topology::RNN>, 16>)->Name("recurrent_epoch/unroll, of 16 nets/RNN 4x3");
BENCHMARK(ensemble<Net<4, 3, topology::RNN>, 25>)->Name("recurrent_epoch/unroll, of 25 nets/RNN 4x3");
BENCHMARK(ensemble<Net<4, 3, topology::LSTM>, 16>)->Name("recurrent_epoch/unroll, of 16 nets/LSTM 4x3");
BENCHMARK(ensemble<Net<4, 3, topology::LSTM>, 25>)->Name("recurrent_epoch/unroll, of 25 nets/LSTM 4x3");
BENCHMARK(ensemble<Net<4, 3, topology::GRU>, 16>)->Name("recurrent_epoch/unroll, of 16 nets/GRU 4x3");
BENCHMARK(ensemble<Net<4, 3, topology::GRU>, 25>)->Name("recurrent_epoch/unroll, of 25 nets/GRU 4x3");

template <class Model, naive::Cell cell>
void naively(benchmark::State& state) {
    const naive::RecurrentNet net(cell, 4, 3, 4, work::parameters(work::initial<Model>()));
    const auto text = work::indices(work::periodic_text());
    const auto value_and_grad = [&](const naive::RecurrentNet& n, naive::RecurrentNet& grad) {
        return naive::value_and_grad_of_text(n, text, grad);
    };
    using Contestant = naive::Training<decltype(value_and_grad), naive::RecurrentNet>;
    work::epochs(state, epochs, [&] { return Contestant(net, value_and_grad); }, 1, first_epochs);
}
BENCHMARK(naively<Net<4, 3, topology::RNN>, naive::Cell::rnn>)->Name("recurrent_epoch/naive/RNN 4x3");
BENCHMARK(naively<Net<4, 3, topology::LSTM>, naive::Cell::lstm>)->Name("recurrent_epoch/naive/LSTM 4x3");
BENCHMARK(naively<Net<4, 3, topology::GRU>, naive::Cell::gru>)->Name("recurrent_epoch/naive/GRU 4x3");

BENCHMARK_MAIN();
