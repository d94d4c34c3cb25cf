#include <cassert>
#include <unroll/layer/dropout.hpp>
#include <unroll/train/draw.hpp>

using namespace unroll;

int main() {
    constexpr Vector<float, 4> x{1, 2, 3, -4};
    static_assert(Dropout<>{}.forward(x) == x);  // Without a draw nothing is dropped.

    // In training a draw says what is dropped, here of example 0 in layer 0. Sequential makes it.
    const auto trace = Dropout<>{}.forward(x, Draw{.seed = 0, .step = 0}.of({0}).of_layer<true>(0));
    assert((trace.y == Vector<float, 4>{0, 4, 6, -8}));
}
