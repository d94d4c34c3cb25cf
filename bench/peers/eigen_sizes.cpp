// Eigen's expressions at every size, on the same work. Trained nets must be unroll's.
#include "eigen_expressions.hpp"
#include "equal.hpp"

/// Too big for the stack at (256, 256).
template <std::size_t Vocab, std::size_t Hidden>
struct Expressions {
    using Net = peers::EigenExpressions<static_cast<int>(Vocab), static_cast<int>(Hidden)>;
    std::unique_ptr<Net> net = std::make_unique<Net>(work::parameters(work::initial<unroll::Net<Vocab, Hidden>>()), work::shares<Vocab>());

    float train(int epochs) { return net->train(epochs); }
};

template <std::size_t Vocab, std::size_t Hidden, int epochs>
void expressions_epoch(benchmark::State& state) {
    Expressions<Vocab, Hidden> contestant;
    contestant.train(epochs);
    work::must_equal("Eigen's expressions", contestant.net->parameters(), work::trained<Vocab, Hidden>(epochs));
    work::epochs(state, epochs, [] { return Expressions<Vocab, Hidden>(); });
}
BENCHMARK(expressions_epoch<5, 3, work::epochs_of_small_nets>)->Name("epoch/Eigen expressions/5x3");
BENCHMARK(expressions_epoch<16, 8, work::epochs_of_small_nets>)->Name("epoch/Eigen expressions/16x8");
BENCHMARK(expressions_epoch<32, 16, work::epochs_of_small_nets>)->Name("epoch/Eigen expressions/32x16");
BENCHMARK(expressions_epoch<64, 32, work::epochs_of_big_nets>)->Name("epoch/Eigen expressions/64x32");
BENCHMARK(expressions_epoch<128, 128, work::epochs_of_big_nets>)->Name("epoch/Eigen expressions/128x128");
BENCHMARK(expressions_epoch<256, 256, work::epochs_of_big_nets>)->Name("epoch/Eigen expressions/256x256");

BENCHMARK_MAIN();
