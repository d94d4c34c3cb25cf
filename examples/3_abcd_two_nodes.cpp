// 3. abcd with two hidden nodes.
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/exercise.hpp>
#include <unroll/report/summary.hpp>

using namespace unroll;

int main(int argc, char** argv) try {
    std::cout << "\n=== 3. abcd, two hidden nodes ===\n";
    using Letters = Alphabet<"abcd">;
    const auto tokens = Letters::encode(repeat("abcd", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 2> net{};
    net.initialize(rng);
    summary(net);
    std::cout << "\ninitial values:\n";
    print_parameters(net);

    Adam<decltype(net)> adam{{.lr = 1e-3}};
    LossCurve losses;
    const Stopwatch watch;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000}, losses);
    print_results<Letters>(net, data, losses, watch.milliseconds());
    draw_figures(activations<Letters>(net, tokens), 7, figure_folder(argc, argv), "3_abcd_two_nodes");

    std::cout << "Two nodes have four patterns of signs, one for each symbol.\n";
} catch (const std::exception& error) {
    return failed(error);
}
