// How long is one step of a net with memory whose output is its next input? No step can begin before the last has ended.
#include "naive_recurrent.hpp"
#include "recurrent.hpp"

using namespace unroll;

/// The token with the largest logit follows.
template <class Model>
void tokens(benchmark::State& state) {
    const auto net = work::initial<Model>();
    work::steps(state, Model::outputs, Token(0), Model::initial_state(), [&](Token& x, auto& memory) {
        const auto y = net.forward(x, memory);
        x = argmax(y);
        return y;
    });
}
BENCHMARK(tokens<Net<4, 3, topology::RNN>>)->Name("recurrent_step/unroll/RNN 4x3");

template <class Model>
void signals(benchmark::State& state) {
    const auto net = work::initial<Model>();
    work::steps(state, Model::outputs, Vector<float, Model::outputs>{}, Model::initial_state(),
                [&](auto& x, auto& memory) { return x = net.forward(x, memory); });
}
BENCHMARK(signals<work::Filter<LSTM, 8, 16>>)->Name("recurrent_step/unroll/LSTM 8x16");
BENCHMARK(signals<work::Filter<GRU, 8, 16>>)->Name("recurrent_step/unroll/GRU 8x16");
BENCHMARK(signals<work::Filter<LSTM, 8, 32>>)->Name("recurrent_step/unroll/LSTM 8x32");
BENCHMARK(signals<work::Filter<GRU, 8, 32>>)->Name("recurrent_step/unroll/GRU 8x32");

template <std::size_t In, std::size_t Hidden, class T>
using QuickLSTM = Quick<LSTM<In, Hidden, T>>;
template <std::size_t In, std::size_t Hidden, class T>
using QuickGRU = Quick<GRU<In, Hidden, T>>;
BENCHMARK(signals<work::Filter<QuickLSTM, 8, 16>>)->Name("recurrent_step/unroll, quick/LSTM 8x16");
BENCHMARK(signals<work::Filter<QuickGRU, 8, 16>>)->Name("recurrent_step/unroll, quick/GRU 8x16");
BENCHMARK(signals<work::Filter<QuickLSTM, 8, 32>>)->Name("recurrent_step/unroll, quick/LSTM 8x32");
BENCHMARK(signals<work::Filter<QuickGRU, 8, 32>>)->Name("recurrent_step/unroll, quick/GRU 8x32");

/// An argmax without a branch, so that the processor cannot guess the next token.
void naive_tokens(benchmark::State& state) {
    const naive::RecurrentNet net(naive::Cell::rnn, 4, 3, 4, work::parameters(work::initial<Net<4, 3, topology::RNN>>()));
    work::steps(state, 4, Token(0), naive::Memory(3), [&](Token& x, naive::Memory& memory) {
        const auto y = net.forward(net.one_hot(x.index), memory);
        x = argmax(Vector<float, 4>(y[0], y[1], y[2], y[3]));
        return y;
    });
}
BENCHMARK(naive_tokens)->Name("recurrent_step/naive/RNN 4x3");

template <class Model, naive::Cell cell, std::size_t Hidden>
void naive_signals(benchmark::State& state) {
    const naive::RecurrentNet net(cell, Model::outputs, Hidden, Model::outputs, work::parameters(work::initial<Model>()));
    work::steps(state, Model::outputs, std::vector<float>(Model::outputs), naive::Memory(Hidden),
                [&](std::vector<float>& x, naive::Memory& memory) { return x = net.forward(x, memory); });
}
BENCHMARK(naive_signals<work::Filter<LSTM, 8, 16>, naive::Cell::lstm, 16>)->Name("recurrent_step/naive/LSTM 8x16");
BENCHMARK(naive_signals<work::Filter<GRU, 8, 16>, naive::Cell::gru, 16>)->Name("recurrent_step/naive/GRU 8x16");
BENCHMARK(naive_signals<work::Filter<LSTM, 8, 32>, naive::Cell::lstm, 32>)->Name("recurrent_step/naive/LSTM 8x32");
BENCHMARK(naive_signals<work::Filter<GRU, 8, 32>, naive::Cell::gru, 32>)->Name("recurrent_step/naive/GRU 8x32");

BENCHMARK_MAIN();
