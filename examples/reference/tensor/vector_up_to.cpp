#include <unroll/tensor/vector_up_to.hpp>

using namespace unroll;

int main() {
    constexpr VectorUpTo<float, 8> x = Vector<float, 3>{1, 5, 2};
    static_assert(x.size() == 3 && x.most() == 8);
    static_assert(x[1] == 5);
}
