#include <cassert>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>

using namespace unroll;

int main() {
    Pack<float, 3> a(2), b;  // Every lane of a is 2, every lane of b is 0.
    b.set(1, 10);
    const auto c = a * b + 1;
    assert(c[0] == 1 && c[1] == 21);
    assert(exp(b)[1] == unroll::exp(10.0f));
    static_assert(is_pack<Pack<float, 3>> && lanes<Pack<float, 3>> == 3);
}
