#include <cassert>
#include <cstddef>
#include <unroll/tensor/each.hpp>

using namespace unroll;

int main() {
    constexpr auto squares = each<3, Each<float, 3>>([](std::size_t i) { return static_cast<float>(i * i); });
    static_assert(squares.of[2] == 4);
    float sum = 0;
    accumulate(sum, squares);
    assert(sum == 5);
}
