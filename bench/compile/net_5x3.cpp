// A program that trains Net<5, 3>.
#include <unroll.hpp>

#include <cstdio>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<Letters::size>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<Letters::size, 3> net{};
    net.initialize(rng);
    Adam<decltype(net)> adam{{.lr = 1e-3}};
    const float loss = fit(net, data, CrossEntropy{}, adam, {.epochs = 5000});
    std::printf("%f\n", static_cast<double>(loss));
}
