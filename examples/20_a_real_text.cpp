// 20. A real text: an LSTM reads CC0, a text in the public domain, character by character, and writes on.
// Usage: 20_a_real_text [folder [passes [text]]]
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <numbers>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/report/summary.hpp>
#include <vector>

#include "lecture/exercise.hpp"

using namespace unroll;
using namespace lecture;

using Letters = Alphabet<"\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                         "[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~">;
using Reader = Net<Letters::size, 64, topology::LSTM>;
constexpr std::string_view cc0 = "/usr/share/common-licenses/CC0-1.0";  // Debian's base-files, which is always there

/// Bits a character of PyTorch 1.13 after 4, 8, 12 … passes, on what is learned and on the rest: the same training, in
/// tests/reference/real_text.py.
constexpr struct {
    double learned, rest;
} pytorch[]{{4.0615, 3.6490}, {3.2672, 3.0281}, {2.6071, 2.7080}, {2.2783, 2.6389}, {1.9792, 2.6455},
            {1.8340, 2.7334}, {1.6240, 2.7557}, {1.4999, 2.8037}, {1.3262, 2.8758}, {1.2156, 2.8981}};

/// The characters of a file that are in the alphabet.
std::vector<Token> read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) errors::cannot_read(path, "it cannot be opened");
    std::string text;
    for (const char c : std::string(std::istreambuf_iterator<char>(file), {}))
        if (c == '\n' || (c >= ' ' && c <= '~')) text += c;
    return Letters::encode(text);
}

double bits(const Reader& net, std::span<const Token> tokens) {
    return static_cast<double>(cross_entropy(net, tokens)) / std::numbers::ln2;
}

void write(std::span<const Token> tokens) {
    for (const Token token : tokens) std::cout << Letters::decode(token);
    std::cout << '\n';
}

int number_of_passes(int argc, char** argv) {
    if (argc <= 2) return 40;
    const std::string_view text = argv[2];
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size() || number < 1)
        throw std::invalid_argument("expected a folder, a number of passes, a text, got '" + std::string(text) + "'");
    return number;
}

int main(int argc, char** argv) try {
    const int passes = number_of_passes(argc, argv);
    const std::string path(argc > 3 ? argv[3] : cc0);
    std::cout << "\n=== 20. A real text, an LSTM with 64 hidden nodes ===\n";
    const std::vector<Token> tokens = read(path);
    const std::span text(tokens), learned = text.first(text.size() * 9 / 10), rest = text.subspan(learned.size());
    std::cout << path << ": " << learned.size() << " characters to learn, and a rest of " << rest.size() << '\n';

    random::Torch rng{43052};
    const auto net = std::make_unique<Reader>();
    net->initialize(rng);
    summary(*net);

    // Back-propagation goes back to the beginning of a window; the state goes on from one to the next.
    const auto adam = std::make_unique<Adam<Reader>>(Adam<Reader>{{.lr = 3e-3}});
    const auto windows = truncated(learned, 64);
    std::cout << "\nbits a character\npasses\tlearned\trest\tPyTorch's\n";
    const Stopwatch watch;
    bool as_pytorch = true;
    for (int done = 0; done < passes;) {
        const int more = std::min(4, passes - done);
        fit(*net, windows, CrossEntropy{}, *adam, {.epochs = more});
        done += more;
        const double now = bits(*net, learned);
        std::cout << done << '\t' << decimal(now, 4) << '\t' << decimal(bits(*net, rest), 4);
        const auto row = static_cast<std::size_t>(done / 4 - 1);
        if (path == cc0 && done % 4 == 0 && row < std::size(pytorch)) {
            std::cout << '\t' << decimal(pytorch[row].learned, 4) << '\t' << decimal(pytorch[row].rest, 4);
            as_pytorch = as_pytorch && std::abs(now - pytorch[row].learned) < (done <= 12 ? 0.001 : 0.15);
        }
        std::cout << std::endl;
    }
    std::cout << "in " << decimal(watch.milliseconds() / 1000, 2) << " s\n";

    std::cout << "\n--- what it learned ends with ---\n";
    write(learned.last(std::min<std::size_t>(learned.size(), 200)));
    auto read = net->initial_state();
    for (const Token token : learned.first(learned.size() - 1)) net->forward(token, read);
    for (const double temperature : {0.0, 0.5, 1.0}) {
        std::cout << "\n--- and so it goes on at temperature " << temperature << " ---\n";
        auto state = read;
        write(generate(*net, state, learned.back(), 300, temperature, rng));
    }
    return as_pytorch ? 0 : 1;
} catch (const std::exception& error) {
    return failed(error);
}
