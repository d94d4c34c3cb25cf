// 17. abaB: the gates of an LSTM, the cell c that they fill and empty, and what it shows of it, h.
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

int main(int argc, char** argv) try {
    std::cout << "\n=== 17. abaB, an LSTM with two hidden nodes ===\n";
    using Letters = Alphabet<"abB">;
    const auto tokens = Letters::encode(repeat("abaB", 100));
    const auto inputs = as_sequence(tokens).inputs;

    random::Torch rng{43052};
    Net<Letters::size, 2, topology::LSTM> net{};
    net.initialize(rng);
    summary(net);

    std::cout << "\nbefore training:\n";
    auto state = net.initial_state();
    const auto& [h, c] = state.layer<1>();
    net.forward(inputs.front(), state);
    print_beside("h after one step", {h[0], h[1]}, "the lecture", {-.0541, .0892});
    print_beside("c after one step", {c[0], c[1]}, "the lecture", {-.1347, .2339});
    for (const Token token : inputs.subspan(1)) net.forward(token, state);
    print_beside("h after all", {h[0], h[1]}, "the lecture", {-.0406, .2505});
    print_beside("c after all", {c[0], c[1]}, "the lecture", {-.0975, .7134});

    Adam<decltype(net)> adam{{.lr = .1}};
    LossCurve losses(200);
    const Stopwatch watch;
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1000}, losses);
    print_recall(net, tokens, 4, losses, watch.milliseconds());
    print_beside("loss", {cross_entropy(net, tokens)}, "PyTorch", {.000168});

    const Activations seen = activations<Letters>(net, inputs);
    std::cout << "\nthe last period, with the gates i f g o and the cell c:\n";
    print(seen.last(4));
    draw_memory_figures(seen, 5, figure_folder(argc, argv), "17_abaB_gates");
} catch (const std::exception& error) {
    return failed(error);
}
