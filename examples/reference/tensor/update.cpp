#include <cassert>
#include <unroll/tensor/update.hpp>
#include <unroll/tensor/vector.hpp>

using namespace unroll;

int main() {
    Vector<float, 3> a{1, 2, 3};
    const Vector<float, 3> b{10, 20, 30};
    update([](auto& x, const auto& y) { x = x + y; }, a, b);
    assert((a == Vector<float, 3>{11, 22, 33}));
}
