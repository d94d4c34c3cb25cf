// error: a layer of this net, as Bidirectional, needs all positions of a sequence at once: net.forward(inputs, outputs)
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Sequential<Embedding<4, 3>, Bidirectional<LSTM<3, 2>>, Linear<4, 4>> net{};
    auto state = net.initial_state();
    net.forward(Token(1), state);
}
