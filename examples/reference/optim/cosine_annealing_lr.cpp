#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/cosine_annealing_lr.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    SGD<Net<5, 3>> sgd{{.lr = 1}};

    CosineAnnealingLR schedule{sgd, {.T_max = 10}};
    for (int epoch = 0; epoch < 5; ++epoch) schedule.step();
    assert(sgd.options.lr > 0.4999 && sgd.options.lr < 0.5001);
    for (int epoch = 5; epoch < 10; ++epoch) schedule.step();
    assert(sgd.options.lr < 1e-9);
}
