// error: these numbers are not of the net's type: a net of float takes float, a net of double double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    Sequential<Linear<3, 4>, Tanh, Linear<4, 2>> net{};
    const std::vector<Vector<double, 3>> x(5);
    const std::vector<Vector<double, 2>> y(5);
    Adam<decltype(net)> adam{};
    fit(net, Examples{x, y}, MSE{}, adam, {.epochs = 1});
}
