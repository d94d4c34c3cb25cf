#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/rmsprop.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{}, grad{};
    grad.layer<2>().bias[0] = 4;
    RMSprop<Net<5, 3>> rmsprop{{.lr = 0.1, .alpha = 0.75}};
    rmsprop.step(net, grad);
    assert(rmsprop.square_avg.layer<2>().bias[0] == 4);  // It is a quarter of 4².
    assert(net.layer<2>().bias[0] > -0.2001f && net.layer<2>().bias[0] < -0.1999f);
}
