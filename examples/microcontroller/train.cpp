// The README's first program without an operating system, a heap or exceptions: it trains on the device, from initial
// values and a text that the compiler made.
#include <bit>
#include <cstdint>
#include <string_view>
#include <unroll.hpp>

#include "machine.hpp"

using namespace unroll;
using Letters = Alphabet<"abcde">;
using LettersNet = Net<Letters::size, 3>;
using Line = errors::Message;

// What fit learns from: in flash, since it is prepared.
constexpr auto data = prepare<LettersNet>(next_token<Letters::size>(Letters::encode(repeat("abcde", 100))),
                                          CrossEntropy{});

constexpr LettersNet initial = [] {
    random::Torch rng{43052};
    LettersNet net{};
    net.initialize(rng);
    return net;
}();

// Not in main, whose stack is small: the linker places them, or reports that they do not fit.
constinit LettersNet net = initial;
constinit Adam<LettersNet> adam{{.lr = 1e-3}};
static_assert(sizeof net + sizeof adam + stack_bytes<LettersNet> <= 2048,
              "training fits 2 KiB of RAM, what prints aside");

void program() {
    const auto observer = [](int epoch, float loss) {
        if (epoch % 1000 == 0) print(Line{} << "epoch " << epoch << "  loss " << loss);
        return loss - loss == 0;  // neither infinite nor NaN
    };
    const float last = fit(net, data, CrossEntropy{}, adam, {.epochs = 5000}, observer);
    print(Line{} << "the last loss is " << last);

    for (const char letter : {'a', 'b', 'c', 'd', 'e'}) {
        const auto probabilities = softmax(net.forward(Letters::encode(letter)));
        const Token next = argmax(probabilities);
        print(Line{} << std::string_view(&letter, 1) << " -> " << Letters::decode(next) << "  " << probabilities[next]);
    }

    net.parameters([](std::string_view name, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i)
            print(Line{} << name << " " << i << ": " << tensor.elements()[i] << ", the bits of "
                         << std::bit_cast<std::uint32_t>(tensor.elements()[i]));
    });
}
