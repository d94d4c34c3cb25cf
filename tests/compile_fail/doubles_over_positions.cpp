// error: these numbers are not of the net's type: a net of float takes float, a net of double double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const Sequential<LSTM<3, 4>, Linear<4, 2>> net{};
    auto state = net.initial_state();
    std::vector<Vector<float, 2>> y(5);
    net.forward(std::vector<Vector<double, 3>>(5), state, y);
}
