// error: a layer of this net, as Bidirectional, needs the whole sequence, not windows of it
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    using Tagger = Sequential<Embedding<4, 3>, Bidirectional<LSTM<3, 2>>, Linear<4, 4>>;
    Tagger net{};
    const std::vector<Token> text(9);
    Adam<Tagger> adam;
    fit(net, truncated(text, 3), CrossEntropy{}, adam, {.epochs = 1});
}
