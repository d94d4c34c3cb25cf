// 14. hello with an RNN: after l comes another l, or an o. Homework of the lecture, which prints no solution.
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 14. hello, an RNN with three hidden nodes ===\n";
    using Letters = Alphabet<"helo">;
    const auto tokens = Letters::encode(repeat("hello", 100));

    random::Torch rng{43052};
    Net<Letters::size, 3, topology::RNN> net{};
    net.initialize(rng);
    summary(net);

    Adam<decltype(net)> adam{{.lr = 1e-3}};
    LossCurve losses;
    const Stopwatch watch;
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 5000}, losses);
    print_recall(net, tokens, 5, losses, watch.milliseconds());
    print_beside("loss", {cross_entropy(net, tokens)}, "PyTorch", {.009174});

    const Activations seen = activations<Letters>(net, as_sequence(tokens).inputs);
    std::cout << "\nthe last period:\n";
    print(seen.last(5));
    draw_memory_figures(seen, 7, figure_folder(argc, argv), "14_hello_RNN");
} catch (const std::exception& error) {
    return failed(error);
}
