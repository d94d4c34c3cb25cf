#include <cassert>
#include <unroll/loss/huber.hpp>

using namespace unroll;

int main() {
    const auto [loss, dy] = Huber{.delta = 2}(Vector<float, 2>{1, 10}, Vector<float, 2>{0, 0}, 1);
    assert(loss == 0.5f + 2 * (10 - 1));
    assert((dy == Vector<float, 2>{1, 2}));
}
