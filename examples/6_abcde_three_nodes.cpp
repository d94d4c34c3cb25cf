// 6. The homework: the fewest hidden nodes that tell abcde cleanly apart are three.
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/exercise.hpp>
#include <unroll/report/summary.hpp>

using namespace unroll;

int main(int argc, char** argv) try {
    std::cout << "\n=== 6. Homework: abcde, three hidden nodes ===\n";
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode(repeat("abcde", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 3> net{};
    net.initialize(rng);
    summary(net);
    std::cout << "\ninitial values:\n";
    print_parameters(net);

    Adam<decltype(net)> adam{{.lr = 1e-3}};
    LossCurve losses;
    const Stopwatch watch;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000}, losses);
    print_results<Letters>(net, data, losses, watch.milliseconds());
    draw_figures(activations<Letters>(net, tokens), 5, figure_folder(argc, argv), "6_abcde_three_nodes");

    std::cout << "n nodes have 2^n patterns of signs: two are too few for five symbols, three are enough.\n";
} catch (const std::exception& error) {
    return failed(error);
}
