#include <unroll/layer/relu.hpp>

using namespace unroll;

int main() {
    constexpr Vector<float, 3> x{-2, 0, 3}, y = ReLU{}.forward(x);
    static_assert(y == Vector<float, 3>{0, 0, 3});
    ReLU grad;
    static_assert(ReLU{}.backward(x, y, Vector<float, 3>{1, 1, 1}, grad) == Vector<float, 3>{0, 0, 1});
}
