#include <cassert>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/sum_of_squares.hpp>

using namespace unroll;

int main() {
    const Matrix<float, 2, 2> m{{1, 2}, {3, 4}};
    SumOfSquares<float> sum;
    sum.add(m);
    assert(sum.total() == 30);
}
