#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/exponential_lr.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    SGD<Net<5, 3>> sgd{{.lr = 1}};

    ExponentialLR schedule{sgd, {.gamma = 0.5}};
    for (int epoch = 0; epoch < 3; ++epoch) schedule.step();
    assert(sgd.options.lr == 0.125);
}
