// error: a layer does not fit the one before it
// error: LayerIndex<2>
// error: Features<4>
// error: Features<3>
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<OneHot<5>, RNN<5, 3>, Linear<4, 5>> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    const auto tokens = Alphabet<"abcde">::encode("abcde");
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});
    auto state = net.initial_state();
    return net.forward(tokens[0], state)[0] > 0;
}
