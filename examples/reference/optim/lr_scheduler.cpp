#include <cassert>
#include <cstdint>
#include <unroll/net/net.hpp>
#include <unroll/optim/lr_scheduler.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

struct Halves {  // a schedule of one's own
    constexpr void check() const {}
    constexpr double first(double lr) const { return lr; }
    constexpr double next(double lr, double /*base_lr*/, std::uint64_t /*epoch*/) const { return lr / 2; }
};

int main() {
    SGD<Net<5, 3>> sgd{{.lr = 1}};

    LRScheduler<SGD<Net<5, 3>>, Halves> schedule{sgd};
    schedule.step();
    schedule.step();
    assert(sgd.options.lr == 0.25 && schedule.last_epoch == 2);
}
