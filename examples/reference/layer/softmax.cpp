#include <unroll/layer/softmax.hpp>

using namespace unroll;

int main() {
    constexpr auto y = Softmax{}.forward(Vector<float, 2>{7, 7});
    static_assert(y == Vector<float, 2>{0.5f, 0.5f});
}
