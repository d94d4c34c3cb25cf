// 18. Human numbers: "one , two , three , four , five ," word by word. After a comma only what came before it tells.
#include <iostream>
#include <string>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 18. Human numbers, an LSTM with twenty hidden nodes ===\n";
    using Numbers = Words<",", "one", "two", "three", "four", "five">;
    std::string text;
    for (int i = 0; i < 100; ++i) text += "one , two , three , four , five , ";
    auto tokens = Numbers::encode(text);
    tokens.pop_back();  // the last comma

    random::Torch rng{43052};
    Net<Numbers::size, 20, topology::LSTM> net{};
    net.initialize(rng);
    summary(net);

    Adam<decltype(net)> adam{{.lr = .1}};
    LossCurve losses(10);
    const Stopwatch watch;
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 49}, losses);
    const Activations before = activations<Numbers>(net, as_sequence(tokens).inputs);  // the lecture looks here,
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});  // before the 50th step
    print_recall(net, tokens, 10, losses, watch.milliseconds());
    print_beside("P(five) in the last row", {before.probabilities.back().back()}, "the lecture", {.99118});

    const Activations seen = activations<Numbers>(net, as_sequence(tokens).inputs);
    draw_memory_figures(seen, 5, figure_folder(argc, argv), "18_human_numbers");
} catch (const std::exception& error) {
    return failed(error);
}
