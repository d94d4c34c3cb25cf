// error: a net with memory needs its state, between inputs and outputs
// at most 12 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Net<4, 3, topology::GRU> net{};
    std::array<Vector<float, 4>, 2> outputs{};
    net.forward(std::array<Token, 2>{1, 2}, outputs);
}
