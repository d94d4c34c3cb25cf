#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/storage.hpp>

using namespace unroll;

int main() {
    static_assert(sizeof(Matrix<float, 5, 3>) == 16 * sizeof(float));  // short rows follow each other
    static_assert(Storage<float, 3, 17>::stride == 32);                // long ones are padded
    static_assert(Matrix<float, 5, 3>::Layout::alignment == storage_alignment);
}
