#include <cassert>
#include <unroll/scalar/target.hpp>

using namespace unroll;

int main() {
    static_assert(lanes<Native<float, 4>> == 4 && lanes<float> == 1);
    static_assert(sizeof(Native<float>) == native_lanes<float> * sizeof(float));
    const Native<float, 4> a{1, 2, 3, 4}, b{4, 3, 2, 1};
    assert(select(a < b, a, b)[3] == 1);
    assert(target::sqrt(9.0f) == 3);
}
