// 15. abcabC: after b comes c or C, by what came three letters ago. An RNN hesitates long; an LSTM does not.
#include <cstddef>
#include <iostream>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

using Letters = Alphabet<"abcC">;
const auto tokens = Letters::encode(repeat("abcabC", 100));

/// Trains for so many epochs, and on until there were more, and prints what the net recalls after each.
template <template <std::size_t, std::size_t, class> class Topology>
Activations train(int first_epochs, int all_epochs, double pytorchs_loss) {
    random::Torch rng{43052};
    Net<Letters::size, 3, Topology> net{};
    net.initialize(rng);
    summary(net);

    Adam<decltype(net)> adam{{.lr = 1e-3}};
    LossCurve losses(3000);
    const Stopwatch watch;
    for (int done = 0; const int epochs : {first_epochs, all_epochs}) {
        fit(net, tokens, CrossEntropy{}, adam, {.epochs = epochs - done},
            [&](int epoch, double loss) { losses(done + epoch, loss); });
        done = epochs;
        std::cout << "\n--- after " << epochs << " epochs ---";
        print_recall(net, tokens, 6, losses, watch.milliseconds());
    }
    print_beside("loss", {cross_entropy(net, tokens)}, "PyTorch", {pytorchs_loss});
    return activations<Letters>(net, as_sequence(tokens).inputs);
}

int main(int argc, char** argv) try {
    std::cout << "\n=== 15. abcabC, an RNN and an LSTM with three hidden nodes ===\n";
    const auto folder = figure_folder(argc, argv);
    draw_memory_figures(train<topology::RNN>(12000, 15000, .0064), 9, folder, "15_abcabC_RNN");
    draw_memory_figures(train<topology::LSTM>(3000, 6000, .034337), 9, folder, "15_abcabC_LSTM");
    std::cout << "Both learn it in the end; the LSTM, whose cells carry numbers on unchanged, in far fewer epochs.\n";
} catch (const std::exception& error) {
    return failed(error);
}
