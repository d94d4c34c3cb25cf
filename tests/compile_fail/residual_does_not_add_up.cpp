// error: a residual adds its input to the output of its layers: both are as many features
// error: Features<3>
// error: Features<4>
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<Embedding<5, 3>, Residual<Linear<3, 4>, Tanh>, Linear<3, 5>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    const auto tokens = Alphabet<"abcde">::encode("abcde");
    fit(net, next_token<5>(tokens), CrossEntropy{}, adam, {.epochs = 1});
    return net.forward(tokens[0])[0] > 0;
}
