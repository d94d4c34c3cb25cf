#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/reduce_lr_on_plateau.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    SGD<Net<5, 3>> sgd{{.lr = 1}};

    ReduceLROnPlateau schedule{sgd, {.factor = 0.5, .patience = 1}};
    for (const double loss : {1.0, 0.9, 0.9}) schedule.step(loss);
    assert(sgd.options.lr == 1);
    schedule.step(0.9);  // This is the second epoch without a better loss.
    assert(sgd.options.lr == 0.5);
}
