#include <unroll/io/dtype.hpp>

using namespace unroll;

int main() {
    static_assert(dtype_of<float> == Dtype::F32);
    static_assert(dtype_named("BF16") == Dtype::BF16);
    static_assert(bytes_of(Dtype::BF16) == 2);
    static_assert(half(0x3C00) == 1);
}
