// Eigen's packets by hand, for an epoch through time. Trained nets must be unroll's.
#include "eigen_recurrent_training.hpp"

#include "../recurrent.hpp"
#include "equal.hpp"

using namespace unroll;
using peers::Cell;

#ifdef EIGEN_VECTORIZE_AVX512

template <Cell cell, class Model>
void packets(benchmark::State& state) {
    const auto text = work::periodic_text();
    const auto make = [&] {
        return peers::EigenRecurrentTraining<cell>(work::parameters(work::initial<Model>()), work::indices(text));
    };
    auto contestant = make();
    contestant.train(100);
    work::Unroll<Model, std::vector<Token>> ours{text};
    ours.train(100);
    work::must_equal("Eigen's packets through time", contestant.parameters(), work::parameters(ours.net));
    work::epochs(state, work::epochs_of_big_nets, make, 1, 5);
}
BENCHMARK(packets<Cell::rnn, Net<4, 3, topology::RNN>>)->Name("recurrent_epoch/Eigen packets/RNN 4x3");
BENCHMARK(packets<Cell::lstm, Net<4, 3, topology::LSTM>>)->Name("recurrent_epoch/Eigen packets/LSTM 4x3");
BENCHMARK(packets<Cell::gru, Net<4, 3, topology::GRU>>)->Name("recurrent_epoch/Eigen packets/GRU 4x3");

#endif

BENCHMARK_MAIN();
