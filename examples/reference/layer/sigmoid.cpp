#include <unroll/layer/sigmoid.hpp>

using namespace unroll;

int main() {
    constexpr auto y = Sigmoid{}.forward(Vector<float, 2>{0, 100});
    static_assert(y[0] == 0.5f && y[1] == 1);
}
