// error: there is no such layer, or it has nothing to learn
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Adam<Net<5, 3>> adam;
    LayerRates rates{adam, freeze<1>()};
    Net<5, 3> net{}, grad{};
    rates.step(net, grad);
}
