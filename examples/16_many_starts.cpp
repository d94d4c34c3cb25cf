// 16. Many starts: how often an RNN, an LSTM and a GRU learn abcabC and abcdabcD, from seeds 0, 1, 2 …, 25 nets at a time in
// the lanes. Usage: 16_many_starts [folder [starts [epochs]]]
#include <charconv>
#include <cstddef>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/exercise.hpp>

using namespace unroll;

constexpr std::size_t at_once = 25;

template <class Letters, template <std::size_t, std::size_t, class> class Topology, std::size_t Hidden>
void count_successes(std::string_view text, int starts, int epochs, std::string_view lecture) {
    const auto tokens = Letters::encode(repeat(text, 100));
    using Member = Net<Letters::size, Hidden, Topology>;
    using Nets = Ensemble<Member, at_once>;
    const auto count = static_cast<std::size_t>(starts);

    std::size_t right = 0, clean = 0;
    const Stopwatch watch;
    for (std::size_t first = 0; first < count; first += at_once) {
        Nets nets{};
        nets.initialize([&](std::size_t i) { return random::Torch{first + i}; });
        Adam<Nets> adam{{.lr = .1}};
        fit(nets, tokens, CrossEntropy{}, adam, {.epochs = epochs});
        for (std::size_t i = 0; i < at_once && first + i < count; ++i) {
            const Recall result = recall(nets.member(i), tokens, text.size());
            right += result.right == result.positions ? 1 : 0;
            clean += verdict(result) == Verdict::clean_success ? 1 : 0;
        }
    }
    std::cout << text << '\t' << (text.size() < 8 ? "\t" : "") << Member::template LayerType<1>::name() << '\t' << Hidden << '\t' << epochs << '\t' << right << '/' << starts << '\t'
              << clean << '/' << starts << '\t' << lecture << '\t' << decimal(watch.milliseconds() / 1000, 2) << " s\n";
}

/// The number that an argument says, at least 1.
int number(int argc, char** argv, int i, int otherwise) {
    if (argc <= i) return otherwise;
    const std::string_view text = argv[i];
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < 1)
        throw std::invalid_argument("expected a folder, a number of starts and a number of epochs, got '" + std::string(text) + "'");
    return value;
}

int main(int argc, char** argv) try {
    const int starts = number(argc, argv, 2, 25), epochs = number(argc, argv, 3, 3000), few = (epochs + 5) / 6;
    std::cout << "\n=== 16. Many starts, with a learning rate of 0.1 ===\ntext\t\tcell\tnodes\tepochs\tright\tclean\tlecture\ttime\n";
    using Six = Alphabet<"abcC">;
    using Eight = Alphabet<"abcdD">;
    count_successes<Six, topology::RNN, 3>("abcabC", starts, epochs, "8/25");
    count_successes<Six, topology::LSTM, 3>("abcabC", starts, epochs, "23/25");
    count_successes<Six, topology::GRU, 3>("abcabC", starts, epochs, "");
    count_successes<Eight, topology::RNN, 4>("abcdabcD", starts, epochs, "4/25");
    count_successes<Eight, topology::LSTM, 4>("abcdabcD", starts, epochs, "22/25");
    count_successes<Eight, topology::GRU, 4>("abcdabcD", starts, epochs, "");
    count_successes<Six, topology::RNN, 3>("abcabC", starts, few, "5/25");
    count_successes<Six, topology::RNN, 4>("abcabC", starts, few, "16/25");
    count_successes<Six, topology::RNN, 8>("abcabC", starts, few, "21/25");
    std::cout << "Right is who is so at every position. With so high a learning rate who learns it depends on the last bits of\n"
                 "the weights: the counts of 25 move by three or so with the compiler's flags, those of many starts hardly.\n";
} catch (const std::exception& error) {
    return failed(error);
}
