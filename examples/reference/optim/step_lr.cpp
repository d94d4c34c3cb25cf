#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/sgd.hpp>
#include <unroll/optim/step_lr.hpp>

using namespace unroll;

int main() {
    SGD<Net<5, 3>> sgd{{.lr = 1}};

    StepLR schedule{sgd, {.step_size = 2, .gamma = 0.5}};
    schedule.step();
    assert(sgd.options.lr == 1);
    schedule.step();
    assert(sgd.options.lr == 0.5);
}
