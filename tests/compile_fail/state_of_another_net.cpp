// error: this is not a state of this net
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Net<4, 3, topology::LSTM> net{};
    auto state = Net<4, 3, topology::GRU>::initial_state();
    const auto logits = net.forward(Token(0), state);
    return logits[0] > 0;
}
