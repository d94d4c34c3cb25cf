#include <unroll/layer/elu.hpp>

using namespace unroll;

int main() {
    constexpr auto y = ELU<0.5>{}.forward(Vector<float, 3>{-100, 0, 2});
    static_assert(y == Vector<float, 3>{-0.5f, 0, 2});
}
