// 1. abc with one hidden node.
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/exercise.hpp>
#include <unroll/report/summary.hpp>

using namespace unroll;

int main(int argc, char** argv) try {
    std::cout << "\n=== 1. abc, one hidden node ===\n";
    using Letters = Alphabet<"abc">;
    const auto tokens = Letters::encode(repeat("abc", 100));
    const auto data = next_token<Letters::size>(tokens);

    random::Torch rng{43052};
    Net<Letters::size, 1> net{};
    net.initialize(rng);
    summary(net);
    std::cout << "\ninitial values:\n";
    print_parameters(net);

    Adam<decltype(net)> adam{{.lr = 1e-3}};
    LossCurve losses;
    const Stopwatch watch;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000}, losses);
    print_results<Letters>(net, data, losses, watch.milliseconds());
    draw_figures(activations<Letters>(net, tokens), 7, figure_folder(argc, argv), "1_abc_one_node");

    std::cout << "One node offers only minus, zero and plus. 'b' sits at zero: its logit is nearly flat, and it wins\n"
                 "by its bias "
              << net.layer<2>().bias[1] << ".\n";
} catch (const std::exception& error) {
    return failed(error);
}
