#include <cassert>
#include <unroll/loss/mse.hpp>

using namespace unroll;

int main() {
    const auto [loss, dy] = MSE{.reduction = Reduction::sum}(Vector<float, 2>{1, 5}, Vector<float, 2>{1, 2}, 1);
    assert(loss == 9);
    assert((dy == Vector<float, 2>{0, 6}));
}
