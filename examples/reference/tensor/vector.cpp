#include <unroll/tensor/vector.hpp>

using namespace unroll;

int main() {
    constexpr Vector<float, 3> x{1, 5, 2};
    static_assert(x[1] == 5 && x.size() == 3);
}
