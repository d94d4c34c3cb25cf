#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/optim/linear_lr.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    SGD<Net<5, 3>> sgd{{.lr = 1}};

    LinearLR schedule{sgd, {.start_factor = 0.5, .total_iters = 2}};  // a warm-up
    assert(sgd.options.lr == 0.5);
    schedule.step();
    assert(sgd.options.lr == 0.75);
    schedule.step();
    assert(sgd.options.lr == 1);
}
