// 19. hi?hello!!: an h, an l and a ! are followed by two things each. An RNN and an LSTM of few nodes.
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>
#include <vector>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

using Letters = Alphabet<"!?hielo">;
const auto tokens = Letters::encode(repeat("hi?hello!!", 100));

template <template <std::size_t, std::size_t, class> class Topology, std::size_t Hidden>
void train(std::string_view name, const std::vector<double>& lectures_first_row, double pytorchs_loss,
           const std::filesystem::path& folder) {
    std::cout << "\n--- " << name << ", " << Hidden << " hidden nodes ---\n";
    random::Torch rng{43052};
    Net<Letters::size, Hidden, Topology> net{};
    net.initialize(rng);
    summary(net);

    Adam<decltype(net)> adam{{.lr = .1}};
    LossCurve losses(20);
    const Stopwatch watch;
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 99}, losses);
    const auto before = net;  // the lecture looks in front of the last step
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});
    print_recall(net, tokens, 10, losses, watch.milliseconds());

    std::cout << "before the last step: right " << correct(before, tokens) << "/" << as_sequence(tokens).size() << '\n';
    print_beside("loss", {cross_entropy(before, tokens)}, "PyTorch", {pytorchs_loss});
    const auto inputs = as_sequence(tokens).inputs;
    print_beside("first row of ŷ", activations<Letters>(before, inputs).probabilities.front(), "the lecture",
                 lectures_first_row);
    draw_memory_figures(activations<Letters>(net, inputs), 5, folder, "19_hi_hello_" + std::string(name));
}

int main(int argc, char** argv) try {
    std::cout << "\n=== 19. hi?hello!! ===\n";
    train<topology::RNN, 8>("RNN", {0, .005, .008, .972, .014, .001, 0}, .000985, figure_folder(argc, argv));
    train<topology::LSTM, 4>("LSTM", {0, .014, .084, .081, .822, 0, 0}, .007105, figure_folder(argc, argv));
    std::cout << "The LSTM is wrong once: the first h, with nothing in front of it, it takes for that of hello.\n";
} catch (const std::exception& error) {
    return failed(error);
}
