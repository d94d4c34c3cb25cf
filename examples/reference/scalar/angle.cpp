#include <unroll/scalar/angle.hpp>

using namespace unroll;

int main() {
    static_assert(unroll::sin(0.0) == 0 && unroll::cos(0.0) == 1);
    constexpr double pi = 3.14159265358979323846;
    static_assert(unroll::sin(pi / 2) == 1);
    static_assert(Angle::of(pi).quadrant == 2);
}
