#include <unroll/scalar/polynomial.hpp>

using namespace unroll;

int main() {
    constexpr double coefficients[] = {1, 2, 3};
    static_assert(polynomial(coefficients, 10.0) == 321);  // 1 + 2 x + 3 x²
}
