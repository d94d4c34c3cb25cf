// error: these numbers are not of the net's type: a net of float takes float, a net of double double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    Sequential<Linear<3, 4>, Tanh, Linear<4, 2>> net{};
    const std::vector<Vector<float, 3>> x(5);
    const std::vector<Vector<double, 2>> y(5);
    Adam<decltype(net)> adam{};
    random::Torch rng{1};
    DataLoader loader(Examples{x, y}, {.batch_size = 2}, rng);
    fit(net, loader, BCEWithLogits{}, adam, {.epochs = 1});
}
