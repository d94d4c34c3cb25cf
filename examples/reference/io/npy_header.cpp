#include <cassert>
#include <unroll/io/npy_header.hpp>

using namespace unroll;

int main() {
    const NpyHeader header("a.npy", "{'descr': '<f4', 'fortran_order': False, 'shape': (5, 3), }");
    assert(header.dtype == Dtype::F32);
    assert(header.shape == (Shape{5, 3}));
    assert(header.bytes() == 60);
}
