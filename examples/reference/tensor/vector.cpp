#include <unroll/tensor/vector.hpp>

using namespace unroll;

int main() {
    constexpr Vector<float, 3> x{1, 5, 2};
    static_assert(x[1] == 5 && x.size() == 3);
    static_assert(elementwise([](float a, float b) { return a * b; }, x, x) == Vector<float, 3>{1, 25, 4});
    static_assert(fold([](float a, float b) { return a + b; }, x) == 8);
}
