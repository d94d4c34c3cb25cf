// error: a layer that drops units, as Dropout, stands behind the last layer with a state
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<OneHot<5>, RNN<5, 3>, Dropout<0.2>, RNN<3, 3>, Linear<3, 5>> net{};
    Adam<decltype(net)> adam{};
    const auto tokens = Alphabet<"abcde">::encode("abcde");
    fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1});
    return net.forward(tokens[0])[0] > 0;
}
