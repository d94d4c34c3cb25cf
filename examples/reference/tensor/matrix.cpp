#include <array>
#include <cassert>
#include <cstddef>
#include <unroll/tensor/matrix.hpp>

using namespace unroll;

int main() {
    Matrix<float, 2, 3> m{{1, 2, 3}, {4, 5, 6}};
    m(1, 2) = 7;
    assert(m.rows() == 2 && m.cols() == 3 && m.elements()[5] == 7);
    assert((m == Matrix<float, 2, 3>{{1, 2, 3}, {4, 5, 7}}));
    assert((m.strides() == std::array<std::size_t, 2>{12, 4}));  // NumPy's, in bytes
}
