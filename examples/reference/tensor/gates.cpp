#include <cassert>
#include <unroll/tensor/gates.hpp>

using namespace unroll;

int main() {
    Matrix<float, 4, 2, Order::column_major> weight{{1, 2}, {3, 4}, {5, 6}, {7, 8}};  // two gates of two units
    float sums[2]{};
    add_matvec<1, 2, float>(sums, weight, 1, Vector<float, 2>{1, 10});  // of unit 1
    assert(sums[0] == 43 && sums[1] == 87);
}
