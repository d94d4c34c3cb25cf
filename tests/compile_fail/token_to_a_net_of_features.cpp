// error: the net's first layer does not expect this input
// at most 16 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Sequential<Linear<3, 4>, Tanh, Linear<4, 2>> net{};
    const auto y = net.forward(Token{1});
    return y[0] > 0;
}
