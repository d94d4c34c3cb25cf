#include <cassert>
#include <unroll/tensor/matvec.hpp>

using namespace unroll;

int main() {
    const Matrix<float, 2, 3> weight{{1, 2, 3}, {4, 5, 6}};
    assert((matvec(weight, Vector<float, 3>{1, 0, 1}, Vector<float, 2>{10, 0}) == Vector<float, 2>{14, 10}));
    assert((matvec_transposed(weight, Vector<float, 2>{1, 1}) == Vector<float, 3>{5, 7, 9}));
}
