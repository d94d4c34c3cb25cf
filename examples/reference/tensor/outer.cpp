#include <cassert>
#include <unroll/tensor/outer.hpp>

using namespace unroll;

int main() {
    Matrix<float, 2, 3> gradient{};
    add_outer(gradient, Vector<float, 2>{1, 2}, Vector<float, 3>{1, 2, 3});
    assert((gradient == Matrix<float, 2, 3>{{1, 2, 3}, {2, 4, 6}}));
    Vector<float, 2> bias{};
    add(bias, Vector<float, 2>{1, 2});
    assert((bias == Vector<float, 2>{1, 2}));
}
