#include <cassert>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>

using namespace unroll;

int main() {
    constexpr float one = 1;
    static_assert(unroll::exp(0.0f) == 1 && unroll::log(one) == 0 && unroll::tanh(0.0f) == 0);
    static_assert(unroll::sigmoid(0.0f) == 0.5f && unroll::sqrt(9.0f) == 3);
    const float numbers[] = {0, 1, 2, 3};
    const auto y = unroll::exp(Pack<float, 4>::load(numbers));
    assert(y[3] == unroll::exp(3.0f));  // Both have the same bits.
}
