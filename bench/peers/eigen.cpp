// Eigen by hand, on the same work: packets for Net<5, 3>, expressions at every size. Trained nets must be unroll's.
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "../work.hpp"
#include "eigen_expressions.hpp"
#include "eigen_packet_examples.hpp"
#include "eigen_packet_forward.hpp"
#include "eigen_packets.hpp"

using namespace unroll;

template <std::size_t Vocab, std::size_t Hidden>
auto expressions() {
    using Contestant = peers::EigenExpressions<static_cast<int>(Vocab), static_cast<int>(Hidden)>;
    return Contestant(work::parameters(work::initial<Net<Vocab, Hidden>>()), work::shares<Vocab>());
}

auto packet_examples() {
    std::vector<unsigned> text;
    for (const Token token : work::text<5>()) text.push_back(token.index);
    const auto parameters = work::parameters(work::initial<Net<5, 3>>());
    return peers::EigenPacketExamples(std::span<const float, 35>(parameters), text);
}

/// unroll's parameters after so many epochs.
template <std::size_t Vocab, std::size_t Hidden>
std::vector<float> trained(int epochs) {
    const auto data = std::make_unique<Transitions<Vocab>>(work::table<Vocab>());
    work::Unroll<Net<Vocab, Hidden>, Transitions<Vocab>> contestant(*data);
    contestant.train(epochs);
    return work::parameters(contestant.net);
}

/// A contestant that computes something else is out.
void must_equal(const char* name, const auto& theirs, const std::vector<float>& ours) {
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (std::abs(theirs[i] - ours[i]) <= 1e-3f) continue;
        std::fprintf(stderr, "%s: parameter %zu is %g after training, unroll's is %g\n", name, i, static_cast<double>(theirs[i]),
                     static_cast<double>(ours[i]));
        std::exit(EXIT_FAILURE);
    }
}

template <std::size_t Vocab, std::size_t Hidden, int epochs>
void expressions_epoch(benchmark::State& state) {
    auto contestant = expressions<Vocab, Hidden>();
    contestant.train(epochs);
    must_equal("Eigen's expressions", contestant.parameters(), trained<Vocab, Hidden>(epochs));
    work::epochs(state, epochs, [] { return expressions<Vocab, Hidden>(); });
}
BENCHMARK(expressions_epoch<5, 3, work::epochs_of_small_nets>)->Name("epoch/Eigen expressions/5x3");
BENCHMARK(expressions_epoch<16, 8, work::epochs_of_small_nets>)->Name("epoch/Eigen expressions/16x8");
BENCHMARK(expressions_epoch<32, 16, work::epochs_of_small_nets>)->Name("epoch/Eigen expressions/32x16");
BENCHMARK(expressions_epoch<64, 32, work::epochs_of_big_nets>)->Name("epoch/Eigen expressions/64x32");
BENCHMARK(expressions_epoch<128, 128, work::epochs_of_big_nets>)->Name("epoch/Eigen expressions/128x128");
BENCHMARK(expressions_epoch<256, 256, work::epochs_of_big_nets>)->Name("epoch/Eigen expressions/256x256");

#ifdef EIGEN_VECTORIZE_AVX

auto packets() {
    const auto parameters = work::parameters(work::initial<Net<5, 3>>()), shares = work::shares<5>();
    return peers::EigenPackets(std::span<const float, 35>(parameters), std::span<const float, 25>(shares));
}

void packets_epoch(benchmark::State& state) {
    auto contestant = packets();
    contestant.train(5000);
    must_equal("Eigen's packets", contestant.parameters(), trained<5, 3>(5000));
    work::epochs(state, work::epochs_of_small_nets, packets);
}
BENCHMARK(packets_epoch)->Name("epoch/Eigen packets/5x3");

void packets_homework(benchmark::State& state) {
    for (auto _ : state) {
        auto contestant = packets();
        contestant.train(4999);
        state.counters["loss"] = static_cast<double>(contestant.train(1));
    }
}
BENCHMARK(packets_homework)->Name("homework/Eigen packets/5x3");

void packets_examples_epoch(benchmark::State& state) {
    auto contestant = packet_examples();
    contestant.train(5000);
    must_equal("Eigen's packets on examples", contestant.parameters(), trained<5, 3>(5000));
    work::epochs(state, work::epochs_of_big_nets, packet_examples);
}
BENCHMARK(packets_examples_epoch)->Name("examples/Eigen packets/5x3");

/// A trained net, so that the chain goes through all symbols.
peers::EigenPacketForward packets_forward() {
    const auto parameters = trained<5, 3>(5000);
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
