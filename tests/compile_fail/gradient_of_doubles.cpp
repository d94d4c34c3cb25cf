// error: dy is the gradient of the net's output, and of the output's type
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Sequential<Linear<3, 2>> net{};
    Sequential<Linear<3, 2>> grad{};
    net.backward(net.trace(Vector<float, 3>{}), Vector<double, 2>{}, grad);
}
