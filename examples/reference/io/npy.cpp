#include <cassert>
#include <unroll/io/npy.hpp>
#include <unroll/tensor/matrix.hpp>

using namespace unroll;

int main() {
    const Matrix<float, 2, 3> a{{1, 2, 3}, {4, 5, 6}};
    save_npy("npy.npy", a);  // numpy.load("npy.npy")
    Matrix<float, 2, 3> b{};
    load_npy("npy.npy", b);
    assert(b == a);
    const auto any = load_npy("npy.npy");  // of any shape, its numbers row by row; load_npy<double> for doubles
    assert(any.shape == (Shape{2, 3}) && any.numbers[4] == 5);
}
