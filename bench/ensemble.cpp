// How long is an epoch of one net out of many, side by side in the lanes? Each has a seed of its own.
#include "work.hpp"

using namespace unroll;

template <std::size_t Members>
struct Training {
    Ensemble<Net<5, 3>, Members> nets{};
    const Transitions<5>& data;
    Adam<Ensemble<Net<5, 3>, Members>> adam{};

    explicit Training(const Transitions<5>& d) : data(d) {
        for (std::size_t i = 0; i < Members; ++i) {
            random::Torch rng{i};
            Net<5, 3> member{};
            member.initialize(rng);
            nets.member(i, member);
        }
    }

    float train(int epochs) {
        float losses = 0;
        fit(nets, data, CrossEntropy{}, adam, {.epochs = epochs}, [&](int, const auto& loss) { losses += loss[0]; });
        return losses;
    }
};

/// Of an epoch of all members, which the runner divides by their number.
template <std::size_t Members>
void ensemble(benchmark::State& state) {
    const auto data = work::table<5>();
    work::epochs(state, 2 * work::epochs_of_small_nets, [&] { return std::make_unique<Training<Members>>(data); });
    state.counters["nets"] = Members;
}
BENCHMARK(ensemble<16>)->Name("ensemble/unroll/16 of 5x3");
BENCHMARK(ensemble<64>)->Name("ensemble/unroll/64 of 5x3");

BENCHMARK_MAIN();
