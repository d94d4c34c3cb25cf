#include <cassert>
#include <unroll/tensor/rows.hpp>

using namespace unroll;

int main() {
    const Matrix<float, 3, 2> table{{1, 2}, {3, 4}, {5, 6}};
    assert((gather_rows(table, Window<2>{{2, 0}}) == Vector<float, 4>{5, 6, 1, 2}));
    Matrix<float, 3, 2> gradient{};
    scatter_add_rows(gradient, Window<2>{{1, 1}}, Vector<float, 4>{1, 2, 10, 20});
    assert((gradient == Matrix<float, 3, 2>{{0, 0}, {11, 22}, {0, 0}}));
}
