#include <unroll/layer/tanh.hpp>

using namespace unroll;

int main() {
    constexpr auto y = Tanh{}.forward(Vector<float, 2>{0, 100});
    static_assert(y[0] == 0 && y[1] == 1);
}
