// Eigen's packets by hand, for Net<5, 3>, on the same work. Trained nets must be unroll's.
#include "eigen_packet_examples.hpp"
#include "eigen_packet_forward.hpp"
#include "eigen_packets.hpp"
#include "equal.hpp"

using namespace unroll;

auto packet_examples() {
    std::vector<unsigned> text;
    for (const Token token : work::text<5>()) text.push_back(token.index);
    const auto parameters = work::parameters(work::initial<Net<5, 3>>());
    return peers::EigenPacketExamples(std::span<const float, 35>(parameters), text);
}

#ifdef EIGEN_VECTORIZE_AVX

auto packets() {
    const auto parameters = work::parameters(work::initial<Net<5, 3>>()), shares = work::shares<5>();
    return peers::EigenPackets(std::span<const float, 35>(parameters), std::span<const float, 25>(shares));
}

void packets_epoch(benchmark::State& state) {
    auto contestant = packets();
    contestant.train(5000);
    work::must_equal("Eigen's packets", contestant.parameters(), work::trained<5, 3>(5000));
    work::epochs(state, work::epochs_of_small_nets, packets);
}
BENCHMARK(packets_epoch)->Name("epoch/Eigen packets/5x3");

void packets_homework(benchmark::State& state) {
    const auto initial = packets();
    for (auto _ : state) {
        auto contestant = initial;
        contestant.train(4999);
        state.counters["loss"] = static_cast<double>(contestant.train(1));
    }
}
BENCHMARK(packets_homework)->Name("homework/Eigen packets/5x3");

void packets_examples_epoch(benchmark::State& state) {
    auto contestant = packet_examples();
    contestant.train(5000);
    work::must_equal("Eigen's packets on examples", contestant.parameters(), work::trained<5, 3>(5000));
    work::epochs(state, work::epochs_of_big_nets, packet_examples);
}
BENCHMARK(packets_examples_epoch)->Name("examples/Eigen packets/5x3");

/// A trained net, so that the chain goes through all symbols.
peers::EigenPacketForward packets_forward() {
    const auto parameters = work::trained<5, 3>(5000);
    const auto net = work::hidden(peers::EigenPacketForward(std::span<const float, 35>(parameters)));
    for (unsigned token = 0; token < 5; ++token) {
        if (net.next(token) == (token + 1) % 5 && net.predicted_next(token) == net.next(token)) continue;
        std::fprintf(stderr, "Eigen's packets: a wrong symbol follows %u\n", token);
        std::exit(EXIT_FAILURE);
    }
    return net;
}

void packets_dependent(benchmark::State& state) {
    const auto net = packets_forward();
    unsigned token = 0;
    for (auto _ : state) token = net.next(token);
    work::hide(token);
}
BENCHMARK(packets_dependent)->Name("forward_dependent/Eigen packets/5x3");

void packets_predicted(benchmark::State& state) {
    const auto net = packets_forward();
    unsigned token = 0;
    for (auto _ : state) token = net.predicted_next(token);
    work::hide(token);
}
BENCHMARK(packets_predicted)->Name("forward_predicted/Eigen packets/5x3");

#endif

BENCHMARK_MAIN();
