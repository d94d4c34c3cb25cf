// error: Dropout drops with a probability, a number from 0 to 1
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<Embedding<5, 3>, Dropout<1.5>, Linear<3, 5>> net{};
    Adam<decltype(net)> adam{};
    fit(net, next_token<5>(Alphabet<"abcde">::encode("abcde")), CrossEntropy{}, adam, {.epochs = 1});
    return net.forward(Token(0))[0] > 0;
}
