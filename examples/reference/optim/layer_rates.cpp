#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/layer_rates.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{}, grad{};
    grad.layer<0>().weight(0, 0) = 1;
    grad.layer<2>().bias[0] = 1;
    SGD<Net<5, 3>> sgd{{.lr = 1}};
    LayerRates rates{sgd, freeze<0>(),
                     layer_rate<2>(0.5)};  // For fit it is an optimizer: fit(net, data, loss, rates, …).
    rates.step(net, grad);
    assert(net.layer<0>().weight(0, 0) == 0);
    assert(net.layer<2>().bias[0] == -0.5f);
}
