// A program of another project: it sees the library only through its target and its functions.
#include <unroll.hpp>

using namespace unroll;
using Letters = Alphabet<"abc">;

constexpr auto data = next_token<Letters::size>(Letters::encode(repeat("abc", 100)));

constexpr Net<Letters::size, 2> trained(int epochs) {
    random::Torch rng{43052};
    Net<Letters::size, 2> net{};
    net.initialize(rng);
    Adam<decltype(net)> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = epochs});
    return net;
}

// More than clang allows by itself.
constexpr auto in_the_compiler = trained(400);

int main() {
    const auto at_run_time = trained(100);
    return accuracy(in_the_compiler, data) == 1 && accuracy(at_run_time, data) == 1 ? 0 : 1;
}
