#include <cassert>
#include <unroll/tensor/examples.hpp>

using namespace unroll;

int main() {
    Vector<Pack<float, 3>, 2> x{};  // 3 examples of 2 numbers, in the lanes
    x[1].set(2, 7);
    const auto numbers = one_after_the_other(x);
    assert(numbers[2 * 2 + 1] == 7);  // number 1 of example 2
    assert(in_the_lanes<2>(numbers)[1][2] == 7);
}
