#include <boost/test/unit_test.hpp>
#include <unroll/kernel/kernels.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(kernel_kernels)

// An embedding is a one-hot vector times a matrix, and its gradient an outer product with one.
BOOST_AUTO_TEST_CASE(rows_products_and_gradients_are_one_family) {
    const Matrix<float, 3, 2> table{{1, 2}, {3, 4}, {5, 6}};
    const Vector<float, 3> one_hot{0, 0, 1};
    const Vector<float, 2> dy{10, 20};
    BOOST_TEST((gather_rows(table, Window<1>{{2}}) == matvec_transposed(table, one_hot)));
    Matrix<float, 3, 2> scattered{}, product{};
    scatter_add_rows(scattered, Window<1>{{2}}, dy);
    add_outer(product, one_hot, dy);
    BOOST_TEST((scattered == product));
}

BOOST_AUTO_TEST_SUITE_END()
