#include <cassert>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

int main() {
    constexpr Vector<float, 3> z{1, 5, 2};
    static_assert(elementwise([](float a, float b) { return a * b; }, z, z) == Vector<float, 3>{1, 25, 4});
    static_assert(fold([](float a, float b) { return a + b; }, z) == 8);
    const Matrix<float, 2, 2> weight{{1, 2}, {3, 4}};
    Matrix<float, 2, 2> gradient{};
    const Vector<float, 2> x{1, 10}, y = matvec(weight, x, Vector<float, 2>{});
    assert((y == Vector<float, 2>{21, 43}));
    add_outer(gradient, Vector<float, 2>{1, 0}, x);
    assert((gradient == Matrix<float, 2, 2>{{1, 10}, {0, 0}}));
}
