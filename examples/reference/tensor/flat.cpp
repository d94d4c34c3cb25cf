#include <cassert>
#include <unroll/tensor/flat.hpp>

using namespace unroll;

int main() {
    Vector<Flat<float, 2>, 3> x{};  // 2 examples of 3 numbers, one after the other
    x.numbers.set(1 * 3 + 2, 7);
    const auto y = elementwise([](const auto& a) { return a + a; }, x);
    assert(y.numbers[1 * 3 + 2] == 14);
}
