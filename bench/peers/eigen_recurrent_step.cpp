// Eigen by hand, for a step whose output is the next input: expressions, and packets. Outputs must be unroll's.
#include "eigen_recurrent_packets.hpp"

#include "../recurrent.hpp"

using namespace unroll;
using peers::Cell;

void packets_of_tokens(benchmark::State& state) {
    const auto net = work::hidden(peers::EigenRNNPackets(work::parameters(work::initial<Net<4, 3, topology::RNN>>())));
    work::steps(state, 4, 0u, net.initial(), [&](unsigned& token, auto& h) { return net.step(token, h); });
}
BENCHMARK(packets_of_tokens)->Name("recurrent_step/Eigen packets/RNN 4x3");

template <Cell cell, class Model, int Hidden>
void expressions(benchmark::State& state) {
    constexpr int size = static_cast<int>(Model::outputs);
    using Eigens = peers::EigenRecurrentExpressions<cell, size, Hidden, size>;
    const Eigens net(work::parameters(work::initial<Model>()));
    const typename Eigens::X zero = Eigens::X::Zero();
    work::steps(state, Model::outputs, zero, typename Eigens::Memory(),
                [&](auto& x, auto& memory) { return x = net.step(x, memory); });
}
BENCHMARK(expressions<Cell::lstm, work::Filter<LSTM, 8, 16>, 16>)->Name("recurrent_step/Eigen expressions/LSTM 8x16");
BENCHMARK(expressions<Cell::gru, work::Filter<GRU, 8, 16>, 16>)->Name("recurrent_step/Eigen expressions/GRU 8x16");
BENCHMARK(expressions<Cell::lstm, work::Filter<LSTM, 8, 32>, 32>)->Name("recurrent_step/Eigen expressions/LSTM 8x32");
BENCHMARK(expressions<Cell::gru, work::Filter<GRU, 8, 32>, 32>)->Name("recurrent_step/Eigen expressions/GRU 8x32");

template <Cell cell, class Model, int Hidden>
void packets(benchmark::State& state) {
    constexpr int size = static_cast<int>(Model::outputs);
    const peers::EigenRecurrentPackets<cell, size, Hidden, size> net(work::parameters(work::initial<Model>()));
    work::steps(state, Model::outputs, typename decltype(net)::Vector(), net.initial(),
                [&](auto& x, auto& memory) { return x = net.step(x, memory); });
}
BENCHMARK(packets<Cell::lstm, work::Filter<LSTM, 8, 16>, 16>)->Name("recurrent_step/Eigen packets/LSTM 8x16");
BENCHMARK(packets<Cell::gru, work::Filter<GRU, 8, 16>, 16>)->Name("recurrent_step/Eigen packets/GRU 8x16");
BENCHMARK(packets<Cell::lstm, work::Filter<LSTM, 8, 32>, 32>)->Name("recurrent_step/Eigen packets/LSTM 8x32");
BENCHMARK(packets<Cell::gru, work::Filter<GRU, 8, 32>, 32>)->Name("recurrent_step/Eigen packets/GRU 8x32");

BENCHMARK_MAIN();
