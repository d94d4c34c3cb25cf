// error: this would step an optimizer that is gone at the end of the line
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{};
    LayerRates<Adam<Net<5, 3>>, 0> rates{Adam<Net<5, 3>>{}, freeze<0>()};
    rates.step(net, net);
}
