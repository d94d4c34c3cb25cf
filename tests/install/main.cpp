// A program of another project: it sees the library only through its target.
#include <unroll.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abc">;
    const auto data = next_token<Letters::size>(Letters::encode(repeat("abc", 100)));

    random::Torch rng{43052};
    Net<Letters::size, 2> net{};
    net.initialize(rng);
    Adam<decltype(net)> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 200});

    return argmax(net.forward(Letters::encode('a'))) == Letters::encode('b') ? 0 : 1;
}
