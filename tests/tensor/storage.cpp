#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll/tensor/matrix.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_storage)

BOOST_AUTO_TEST_CASE(storage_is_a_function_of_the_shape) {
    static_assert(sizeof(Matrix<float, 5, 3>) == 64 && sizeof(Vector<float, 5>) == 64 && sizeof(Vector<float, 17>) == 128);
    static_assert(sizeof(Matrix<float, 3, 15>) == 4 * 48 && sizeof(Matrix<float, 3, 16>) == 4 * 48);
    static_assert(sizeof(Matrix<float, 3, 17>) == 4 * 96);                        // from 16 on each row is padded
    static_assert(sizeof(Matrix<float, 17, 3, Order::column_major>) == 4 * 96);   // or each column
    static_assert(sizeof(Matrix<Pack<float, 4>, 5, 3>) == 16 * sizeof(Pack<float, 4>));  // 15 packs, and the alignment
    static_assert(std::is_trivially_copyable_v<Matrix<float, 5, 3>> && std::is_trivially_copyable_v<Vector<float, 5>>);
}

BOOST_AUTO_TEST_CASE(elements_are_counted_row_by_row) {
    Matrix<float, 2, 3, Order::column_major> m{{1, 2, 3}, {4, 5, 6}};
    BOOST_TEST(m.elements().size() == 6u);
    m.elements()[3] = 7;
    BOOST_TEST(m(1, 0) == 7);
    BOOST_TEST((detail::checked_index<3>(Token(2)) == 2u));
    BOOST_CHECK_THROW(detail::checked_index<3>(3), Error);
}

BOOST_AUTO_TEST_SUITE_END()
