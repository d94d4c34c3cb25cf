// 20. A real text: an LSTM reads CC0, a text in the public domain, character by character, and writes on. PyTorch's numbers
// are those of tests/reference/real_text.py, the same training. Usage: 20_a_real_text [folder [text]]
#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <numbers>
#include <span>
#include <string>
#include <unroll.hpp>
#include <unroll/report/exercise.hpp>
#include <unroll/report/summary.hpp>
#include <vector>

using namespace unroll;

using Letters = Alphabet<"\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~">;
using Reader = Net<Letters::size, 64, topology::LSTM>;
constexpr std::size_t window = 64;
constexpr int passes = 40, every = 4;

/// Bits a character after every fourth pass: on what is learned, and on the rest of the text.
struct Pass {
    double learned, rest;
};
constexpr Pass pytorch[passes / every]{};

/// The characters of a file that are in the alphabet.
std::vector<Token> read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) error::cannot_read(path, "it cannot be opened");
    std::string text;
    for (const char c : std::string(std::istreambuf_iterator<char>(file), {}))
        if (c == '\n' || (c >= ' ' && c <= '~')) text += c;
    return Letters::encode(text);
}

double bits(const Reader& net, std::span<const Token> tokens) {
    return static_cast<double>(cross_entropy(net, tokens)) / std::numbers::ln2;
}

int main(int argc, char** argv) try {
    std::cout << "\n=== 20. A real text, an LSTM with 64 hidden nodes ===\n";
    const std::string path = argc > 2 ? argv[2] : "/usr/share/common-licenses/CC0-1.0";
    const std::vector<Token> tokens = read(path);
    const std::span text(tokens), learned = text.first(text.size() * 9 / 10), rest = text.subspan(learned.size());
    std::cout << path << ": " << learned.size() << " characters to learn, " << rest.size() << " to be tested on\n";

    const auto net = std::make_unique<Reader>(), grad = std::make_unique<Reader>();
    random::Torch rng{43052};
    net->initialize(rng);
    summary(*net);

    // Back-propagation goes back through one window; the state goes on to the next.
    const auto adam = std::make_unique<Adam<Reader>>(Adam<Reader>{{.lr = 5e-3}});
    Unrolled<Reader> unrolled(window);
    std::cout << "\nbits a character\npasses\tlearned\tPyTorch\trest\tPyTorch\n";
    const Stopwatch watch;
    for (int done = 1; done <= passes; ++done) {
        auto state = net->initial_state();
        for (std::size_t first = 0; first + 1 < learned.size(); first += window) {
            const auto part = learned.subspan(first, std::min(window + 1, learned.size() - first));
            value_and_grad(*net, part, CrossEntropy{}, *grad, unrolled, state);
            adam->step(*net, *grad);
        }
        if (done % every != 0) continue;
        const Pass& theirs = pytorch[done / every - 1];
        std::cout << done << '\t' << decimal(bits(*net, learned), 4) << '\t' << decimal(theirs.learned, 4) << '\t'
                  << decimal(bits(*net, rest), 4) << '\t' << decimal(theirs.rest, 4) << '\n';
    }
    std::cout << "in " << decimal(watch.milliseconds() / 1000, 2) << " s\n";

    std::cout << "\nThe text it learned ends with\n\n";
    for (const Token token : learned.last(200)) std::cout << Letters::decode(token);
    auto read = net->initial_state();
    for (const Token token : learned.first(learned.size() - 1)) net->forward(token, read);
    for (const double temperature : {0.0, 0.5, 1.0}) {
        std::cout << "\n\n--- and so it goes on at temperature " << temperature << " ---\n\n";
        auto state = read;
        for (const Token token : generate(*net, state, learned.back(), 300, temperature, rng)) std::cout << Letters::decode(token);
    }
    std::cout << '\n';
} catch (const std::exception& error) {
    return failed(error);
}
