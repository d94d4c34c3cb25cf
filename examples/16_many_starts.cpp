// 16. Many starts: how often an RNN, an LSTM and a GRU learn abcabC and abcdabcD, from seeds 43052, 43053, 43054 …,
// 25 nets at a time in the lanes. Usage: 16_many_starts [folder [starts [epochs]]]
#include <charconv>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/grid_figure.hpp>
#include <vector>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

constexpr std::size_t at_once = 25;
constexpr int usual_epochs = 3000;

/// What is asked for.
struct Starts {
    std::filesystem::path folder;
    std::size_t count;
    int epochs;
};

template <class Letters, template <std::size_t, std::size_t, class> class Topology, std::size_t Hidden>
void count_successes(std::string_view text, int epochs, std::string_view lecture, const Starts& starts) {
    using Member = Net<Letters::size, Hidden, Topology>;
    using Nets = Ensemble<Member, at_once>;
    const auto tokens = Letters::encode(repeat(text, 100));

    std::size_t right = 0, clean = 0;
    double time = 0;
    std::vector<Activations> seen;  // of the first nets, over the last period
    for (std::size_t first = 0; first < starts.count; first += at_once) {
        const Stopwatch watch;
        Nets nets{};
        nets.initialize([&](std::size_t i) { return random::Torch{43052 + first + i}; });
        Adam<Nets> adam{{.lr = .1}};
        fit(nets, tokens, CrossEntropy{}, adam, {.epochs = epochs});
        time += watch.milliseconds();
        for (std::size_t i = 0; i < at_once && first + i < starts.count; ++i) {
            const Member net = nets.member(i);
            const Recall result = recall(net, tokens, text.size());
            right += result.right == result.positions ? 1 : 0;
            clean += verdict(result) == Verdict::clean_success ? 1 : 0;
            if (first > 0) continue;
            seen.push_back(activations<Letters>(net, as_sequence(tokens).inputs).last(text.size()));
        }
    }
    const std::string word(text), cell(Member::template LayerType<1>::name());
    const std::string hidden = std::to_string(Hidden), many = std::to_string(epochs);
    const auto share = [&](std::size_t count) { return std::to_string(count) + '/' + std::to_string(starts.count) + '\t'; };
    std::cout << word << (word.size() < 8 ? "\t\t" : "\t") << cell << '\t' << hidden << '\t' << many << '\t'
              << share(right) << share(clean) << (starts.epochs == usual_epochs ? lecture : "") << '\t'
              << decimal(time / 1000, 2) << " s" << std::endl;
    draw_grid(seen, word + ", " + cell + " of " + hidden + ", " + many + " epochs: ŷ from each start",
              starts.folder / ("16_" + word + "_" + cell + "_" + hidden + "_" + many));
}

/// The number that an argument says, at least 1.
int number(int argc, char** argv, int i, int otherwise) {
    if (argc <= i) return otherwise;
    const std::string_view text = argv[i];
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < 1)
        throw std::invalid_argument("expected a folder, starts and epochs, got '" + std::string(text) + "'");
    return value;
}

int main(int argc, char** argv) try {
    const auto count = static_cast<std::size_t>(number(argc, argv, 2, 25));
    const Starts starts{figure_folder(argc, argv), count, number(argc, argv, 3, usual_epochs)};
    std::cout << "\n=== 16. Many starts, with a learning rate of 0.1 ===\n"
                 "text\t\tcell\tnodes\tepochs\tright\tclean\tlecture\ttime\n";
    using Six = Alphabet<"abcC">;
    using Eight = Alphabet<"abcdD">;
    const int epochs = starts.epochs, few = (epochs + 5) / 6;
    count_successes<Six, topology::RNN, 3>("abcabC", epochs, "8/25", starts);
    count_successes<Six, topology::LSTM, 3>("abcabC", epochs, "23/25", starts);
    count_successes<Six, topology::GRU, 3>("abcabC", epochs, "", starts);
    count_successes<Eight, topology::RNN, 4>("abcdabcD", epochs, "4/25", starts);
    count_successes<Eight, topology::LSTM, 4>("abcdabcD", epochs, "22/25", starts);
    count_successes<Eight, topology::GRU, 4>("abcdabcD", epochs, "", starts);
    count_successes<Six, topology::RNN, 3>("abcabC", few, "5/25", starts);
    count_successes<Six, topology::RNN, 4>("abcabC", few, "16/25", starts);
    count_successes<Six, topology::RNN, 8>("abcabC", few, "21/25", starts);
    std::cout << "Right: at every position. Clean: over the last period. With so high a learning rate the last bits of\n"
                 "a weight decide: in double, or with fused operations, one or two others of 25 learn it.\n";
} catch (const std::exception& error) {
    return failed(error);
}
