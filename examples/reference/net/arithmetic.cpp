#include <cassert>
#include <unroll/net/arithmetic.hpp>
#include <unroll/net/net.hpp>

using namespace unroll;

int main() {
    Net<5, 3> sum{}, grad{}, target{};
    grad.layer<2>().bias = {1, 2, 3, 4, 5};
    add(sum, grad);       // of two batches
    add(sum, grad, 0.5);  // of which the second counts half
    assert((sum.layer<2>().bias == Vector<float, 5>{1.5f, 3, 4.5f, 6, 7.5f}));
    lerp(target, sum, 0.5);  // half of the way
    assert(target.layer<2>().bias[1] == 1.5f);
}
