#include <unroll/layer/leaky_relu.hpp>

using namespace unroll;

int main() {
    constexpr auto y = LeakyReLU<0.25>{}.forward(Vector<float, 3>{-4, 0, 3});
    static_assert(y == Vector<float, 3>{-1, 0, 3});
}
