#include <unroll/scalar/constants.hpp>

using namespace unroll;

int main() {
    static_assert(MathConstants<float>::mantissa_bits == 23);
    static_assert(MathConstants<float>::exp_finite > 88 && MathConstants<float>::exp_finite < 89);  // e⁸⁹ is infinite
    static_assert(1.75f + MathConstants<float>::rounder - MathConstants<float>::rounder == 2);
}
