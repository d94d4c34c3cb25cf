// error: no batch for this net: expected contiguous tokens, windows, or vectors of its scalar
// at most 12 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Net<3, 2> net{};
    std::array<Vector<float, 3>, 2> outputs{};
    net.forward(std::array{0, 1}, outputs);
}
