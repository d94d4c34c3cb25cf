// error: a layer does not fit the one before it
// error: LayerIndex<2>
// error: Features<4>
// error: Features<3>
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<Embedding<5, 3>, Tanh, Linear<4, 5>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    fit(net, next_token<5>(Alphabet<"abcde">::encode("abcde")), CrossEntropy{}, adam, {.epochs = 1});
    return net.forward(Token{0})[0] > 0;
}
