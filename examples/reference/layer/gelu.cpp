#include <unroll/layer/gelu.hpp>

using namespace unroll;

int main() {
    constexpr auto y = GELU{}.forward(Vector<float, 3>{-100, 0, 100});
    static_assert(y == Vector<float, 3>{0, 0, 100});
}
