// A program that trains a Sequential of 16 layers.
#include <unroll.hpp>

#include <cstdio>

using namespace unroll;

using Deep = Sequential<
    Embedding<5, 8>,
    Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>,
    Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>,
    Linear<8, 5>>;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<Letters::size>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Deep net{};
    net.initialize(rng);
    Adam<Deep> adam{{.lr = 1e-3}};
    const float loss = fit(net, data, CrossEntropy{}, adam, {.epochs = 100});
    std::printf("%f\n", static_cast<double>(loss));
}
