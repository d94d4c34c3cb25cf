// error: this is not a state of this net
// at most 12 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Net<4, 3, topology::LSTM> net{};
    auto state = Net<4, 2, topology::LSTM>::initial_state();
    const std::array<Token, 2> tokens{0, 1};
    std::array<Vector<float, 4>, 2> logits{};
    net.forward(tokens, state, logits);
}
