// 13. AbAcAd with memory: an RNN sees what it put out itself, and so can tell one A from another.
#include <cmath>
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

using Letters = Alphabet<"Abcd">;
using TwoNodes = Net<Letters::size, 2, topology::RNN>;
using ThreeNodes = Net<Letters::size, 3, topology::RNN>;
const auto tokens = Letters::encode(repeat("AbAcAd", 100));

/// Trains a net and prints what it recalls.
template <class AnyNet>
Activations train(AnyNet& net, const CrossEntropy& loss) {
    Adam<AnyNet> adam{{.lr = 1e-3}};
    LossCurve losses;
    const Stopwatch watch;
    fit(net, tokens, loss, adam, {.epochs = 5000}, losses);
    print_recall(net, tokens, 6, losses, watch.milliseconds());
    return activations<Letters>(net, as_sequence(tokens).inputs);
}

/// Fills what is a Linear with so many inputs in PyTorch.
void initialize_linear(auto& weight, auto& bias, double inputs, random::Torch& rng) {
    const double bound = 1 / std::sqrt(inputs);
    rng.uniform(weight.elements(), -bound, bound);
    rng.uniform(bias.elements(), -bound, bound);
}

int main(int argc, char** argv) try {
    std::cout << "\n=== 13. AbAcAd, an RNN with two hidden nodes ===\n";

    // The lecture writes the cell by hand, h = tanh(i2h(x) + h2h(h)) of two Linears, and seeds again before the last.
    TwoNodes net{};
    auto& cell = net.layer<1>();
    random::Torch rng{43052}, again{43052};
    initialize_linear(cell.weight_ih_l0, cell.bias_ih_l0, 4, rng);
    initialize_linear(cell.weight_hh_l0, cell.bias_hh_l0, 2, rng);
    net.layer<2>().initialize(again);
    summary(net);
    std::cout << "\ninitial values:\n";
    print_parameters(net);

    const Activations seen = train(net, {.reduction = Reduction::sum});
    std::cout << "The lecture's run took about 6 minutes.\n";
    print_beside("loss, mean", {cross_entropy(net, tokens)}, "PyTorch", {.142508});
    print_beside("first row of ŷ", seen.probabilities.front(), "the lecture", {.016522, .62036, .10433, .25879});
    print_beside("last row of ŷ", seen.probabilities.back(), "the lecture", {.036306, .12466, .0028862, .83615});
    draw_memory_figures(seen, 5, figure_folder(argc, argv), "13_AbAcAd_RNN");

    std::cout << "\n--- with an RNN's own initial values, and a mean ---\n";
    TwoNodes own{};
    random::Torch first{43052}, second{43052};
    own.layer<1>().initialize(first);
    own.layer<2>().initialize(second);
    const Activations own_seen = train(own, {});
    print_beside("loss", {cross_entropy(own, tokens)}, "PyTorch", {.136166});
    print_beside("first row of ŷ", own_seen.probabilities.front(), "the lecture", {.019725, .0015469, .82766, .15106});
    print_beside("last row of ŷ", own_seen.probabilities.back(), "the lecture", {.0035473, .1567, .14102, .69873});

    std::cout << "\n--- the same without seeding again ---\n";
    random::Torch once{43052};
    own.initialize(once);
    train(own, {});
    print_beside("loss", {cross_entropy(own, tokens)}, "PyTorch", {.5511});

    std::cout << "\n--- three hidden nodes, seed 2 ---\n";
    random::Torch two{2};
    ThreeNodes three{};
    three.initialize(two);
    const Activations three_seen = train(three, {});
    print_beside("loss", {cross_entropy(three, tokens)}, "PyTorch", {.009402});
    draw_memory_figures(three_seen, 5, figure_folder(argc, argv), "13_AbAcAd_RNN_three_nodes");

    std::cout << "What comes after A depends on what came before, and h still knows it. Two nodes are enough where\n"
                 "the start is lucky, and three make it clean.\n";
} catch (const std::exception& error) {
    return failed(error);
}
