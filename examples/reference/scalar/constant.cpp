#include <unroll/scalar/constant.hpp>

using namespace unroll;

int main() {
    constexpr Constant half = 0.5;
    static_assert(half.as<float>() == 0.5f);
    static_assert(half == Constant(0.5) && half != Constant(1));
}
