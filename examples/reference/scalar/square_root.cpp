#include <unroll/scalar/square_root.hpp>

using namespace unroll;

int main() {
    static_assert(SquareRoot::of(2.0f) == 0x1.6a09e6p0f);  // exactly rounded
    static_assert(SquareRoot::digit_by_digit(2.0f) == SquareRoot::of(2.0f));
}
