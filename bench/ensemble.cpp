// How long is an epoch of one net among many in the lanes? Each has its own seed, and the first is the net that the
// other contestants train.
#include "work.hpp"

using namespace unroll;

template <std::size_t Members>
struct Training {
    Ensemble<Net<5, 3>, Members> nets{};
    const Transitions<5>& data;
    Adam<Ensemble<Net<5, 3>, Members>> adam{};

    explicit Training(const Transitions<5>& d) : data(d) {
        for (std::size_t i = 0; i < Members; ++i) {
            random::Torch rng{43052 + i};
            Net<5, 3> member{};
            member.initialize(rng);
            nets.member(i, member);
        }
    }

    /// The losses of the first.
    float train(int epochs) {
        float losses = 0;
        fit(nets, data, CrossEntropy{}, adam, {.epochs = epochs}, [&](int, const auto& loss) { losses += loss[0]; });
        return losses;
    }
};

template <std::size_t Members>
void ensemble(benchmark::State& state) {
    const auto data = work::table<5>();
    work::epochs(state, work::epochs_of_small_nets, [&] { return Training<Members>(data); }, Members);
}
BENCHMARK(ensemble<16>)->Name("epoch/unroll, of 16 nets/5x3");
BENCHMARK(ensemble<64>)->Name("epoch/unroll, of 64 nets/5x3");

BENCHMARK_MAIN();
