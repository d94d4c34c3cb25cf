#include <cassert>
#include <unroll/tensor/kernels.hpp>
#include <unroll/tensor/one_hot.hpp>

using namespace unroll;

int main() {
    const Vector<OneHotOf<UncheckedToken>, 3> x{{1}};  // (0, 1, 0), but never spelled out
    const Matrix<float, 2, 3> weight{{1, 2, 3}, {4, 5, 6}};
    assert((matvec(weight, x, Vector<float, 2>{}) == Vector<float, 2>{2, 5}));
}
