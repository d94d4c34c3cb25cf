// 10. A long text: counted in parts, none of which is kept, and then learned as fast as a short one.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <future>
#include <iostream>
#include <limits>
#include <numbers>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <unroll.hpp>
#include <unroll/io/transitions_csv.hpp>
#include <vector>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

using Letters = Alphabet<"abcde">;
using Counter = TransitionCounter<Letters::size>;

constexpr std::uint64_t part_size = 1 << 20, buffer_size = 1 << 12;

/// A letter is followed by the next one half of the time, by the one after it a quarter, then by an eighth, and by
/// itself and the fourth for a sixteenth each, after e from a again: 15/8 bits of doubt, whatever the letter.
constexpr double source_entropy = 15. / 8 * std::numbers::ln2;

/// One part of the text. Each has its own seed: any thread, process or machine can make any of them.
class Part {
public:
    explicit Part(std::uint64_t number) : rng_(number), letter_(rng_() % Letters::size) {}

    /// The next characters, a multiple of eight.
    void write(std::vector<char>& text) {
        for (std::size_t i = 0; i < text.size();)
            for (std::uint32_t bits = rng_(), left = 4; left > 0; --left, bits /= 256) {
                const Pair& pair = next[letter_][bits % 256];
                text[i++] = "abcde"[pair.first];
                text[i++] = "abcde"[pair.second];
                letter_ = pair.second;
            }
    }

private:
    struct Pair {
        std::uint8_t first, second;
    };

    /// The two letters after a letter, by eight random bits.
    static constexpr auto next = [] {
        constexpr std::size_t steps[16] = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5};
        std::array<std::array<Pair, 256>, Letters::size> table{};
        for (std::size_t letter = 0; letter < Letters::size; ++letter)
            for (std::size_t bits = 0; bits < 256; ++bits) {
                const std::size_t first = letter + steps[bits % 16], second = first + steps[bits / 16];
                table[letter][bits] = {static_cast<std::uint8_t>(first % Letters::size),
                                       static_cast<std::uint8_t>(second % Letters::size)};
            }
        return table;
    }();

    random::Torch rng_;
    std::size_t letter_;
};

/// What a thread has counted, and how long counting alone took it.
struct Share {
    Counter counter;
    double milliseconds = 0;
};

/// Counts the characters from first to last, both whole parts or the end of the text.
Share count(std::uint64_t first, std::uint64_t last) {
    Share share;
    std::vector<char> text(buffer_size);
    std::vector<Token> tokens(buffer_size);
    for (; first < last; first += part_size) {
        Part part(first / part_size);
        for (std::uint64_t left = std::min(part_size, last - first); left > 0;) {
            const std::uint64_t size = std::min(buffer_size, left);
            part.write(text);
            const Stopwatch watch;
            share.counter.append(Letters::encode(std::string_view(text.data(), size), tokens));
            share.milliseconds += watch.milliseconds();
            left -= size;
        }
    }
    return share;
}

/// Counts the whole text, each thread a run of its parts, and joins what they counted in the order of the text.
Share count_with_threads(std::uint64_t characters, std::uint64_t threads) {
    const std::uint64_t parts = (characters + part_size - 1) / part_size;
    const auto end = [&](std::uint64_t thread) { return std::min(parts * thread / threads * part_size, characters); };
    std::vector<std::future<Share>> shares;
    for (std::uint64_t i = 0; i < threads; ++i)
        shares.push_back(std::async(std::launch::async, count, end(i), end(i + 1)));
    Share all;
    for (std::future<Share>& future : shares) {
        const Share share = future.get();
        all.counter.append(share.counter);
        all.milliseconds += share.milliseconds;
    }
    return all;
}

/// Trains the same net on a table, five times for the best time, and gives back its loss on that of the whole text.
double train(std::string_view name, const Counter::Table& data, const Counter::Table& whole) {
    Net<Letters::size, 5> net{};
    double time = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 5; ++i) {
        random::Torch rng{43052};
        net.initialize(rng);
        Adam<decltype(net)> adam{{.lr = 1e-2}};
        const Stopwatch watch;
        fit(net, data, CrossEntropy{}, adam, {.epochs = 5000});
        time = std::min(time, watch.milliseconds());
    }
    const double loss = cross_entropy(net, whole);
    std::cout << name << '\t' << decimal(time, 2) << " ms\t" << decimal(data.entropy(), 6) << '\t'
              << decimal(cross_entropy(net, data), 6) << '\t' << decimal(loss, 6) << '\n';
    return loss;
}

std::uint64_t number_of_characters(int argc, char** argv) {
    if (argc <= 2) return 1'000'000'000;
    const std::string_view text = argv[2];
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (argc > 3 || failure != std::errc() || end != text.data() + text.size() || number < 1000)
        throw std::invalid_argument("expected a folder and a number of characters, at least 1000, got '" +
                                    std::string(argv[argc - 1]) + "'");
    return number;
}

int main(int argc, char** argv) try {
    const std::uint64_t characters = number_of_characters(argc, argv);
    std::cout << "\n=== 10. A long text ===\n";

    const std::uint64_t threads = std::max(1u, std::thread::hardware_concurrency());
    const Stopwatch watch;
    const Share text = count_with_threads(characters, threads);
    const double time = watch.milliseconds();
    const double gigabytes_per_second = static_cast<double>(characters) / text.milliseconds / 1e6;
    std::cout << with_commas(characters) << " characters, made and counted in " << decimal(time / 1000, 2) << " s by "
              << threads << " thread(s); to count alone, each did " << decimal(gigabytes_per_second, 2) << " GB/s.\n"
              << with_commas(text.counter.transitions().total()) << " transitions: none is lost where parts join.\n";

    // The net learns from the file, which any other program could have counted.
    const auto file = figure_folder(argc, argv) / "10_a_long_text.csv";
    save_csv<Letters>(file, text.counter.transitions());
    Counter::Table whole;
    load_csv<Letters>(file, whole);
    std::cout << "counts: " << file.string() << "\n\ncharacters\ttime\tentropy\tloss\tloss on the whole text\n";
    train("1,000", count(0, 1000).counter.transitions(), whole);
    const double loss = train(with_commas(characters), whole, whole);
    std::cout << "The source: 15/8 bits a letter, " << decimal(source_entropy, 6)
              << " nats, and no predictor gets below, but by chance.\n";

    const bool reached = whole.total() == characters - 1 && std::abs(loss - source_entropy) < 0.002;
    return reached ? 0 : 1;
} catch (const std::exception& error) {
    return failed(error);
}
