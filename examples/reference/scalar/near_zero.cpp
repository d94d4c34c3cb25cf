#include <unroll/scalar/near_zero.hpp>

using namespace unroll;

int main() {
    static_assert(unroll::expm1(1e-10f) == 1e-10f && unroll::log1p(1e-10f) == 1e-10f);  // not 0, as exp(x) - 1 is
    static_assert(ndtr(0.0f) == 0.5f && bell(0.0f) == 1);
}
