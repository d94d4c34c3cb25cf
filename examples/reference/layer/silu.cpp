#include <unroll/layer/silu.hpp>

using namespace unroll;

int main() {
    constexpr auto y = SiLU{}.forward(Vector<float, 2>{0, 100});
    static_assert(y == Vector<float, 2>{0, 100});
}
