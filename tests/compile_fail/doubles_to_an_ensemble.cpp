// error: these numbers are not of the net's type: a net of float takes float, a net of double double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const Ensemble<Sequential<Linear<3, 4>, Tanh, Linear<4, 2>>, 5> nets{};
    const std::vector<Vector<double, 3>> x(5);
    const std::vector<Vector<double, 2>> y(5);
    return evaluate(nets, Examples{x, y}, MSE{})[0] > 0;
}
