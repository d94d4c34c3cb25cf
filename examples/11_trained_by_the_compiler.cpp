// 11. A net that the compiler trains: the program holds its weights, and goes on with a text. It is compiled with
// g++ -fconstexpr-ops-limit=4000000000 -fconstexpr-loop-limit=100000000 or clang++ -fconstexpr-steps=2000000000.
#include <iostream>
#include <string_view>
#include <unroll.hpp>

using namespace unroll;

namespace {

constexpr std::string_view text = "to be or not ";
using Letters = Alphabet<" benort">;
using Writer = Sequential<Embedding<Letters::size, 3, float, Window<2>>, Tanh, Linear<6, Letters::size>>;

constexpr auto data = next_token<Letters::size, 2>(Letters::encode(repeat(text, 2)));

constexpr Writer writer = [] {
    random::Torch rng{43052};
    Writer net{};
    net.initialize(rng);
    Adam<Writer> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 60});
    return net;
}();
static_assert(accuracy(writer, data) == 1, "the compiler has not learned the text");

}  // namespace

int main() {
    std::cout << "\n=== 11. Trained by the compiler ===\n";
    Window<2> context{Letters::encode('t'), Letters::encode('o')};
    std::cout << "to";
    for (int i = 0; i < 65; ++i) {
        const Token next = argmax(writer.forward(context));
        std::cout << Letters::decode(next);
        context = {context[1], next};
    }
    std::cout << "...\n";
}
