#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <sstream>
#include <string>
#include <unroll/tensor/matrix.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_matrix)

BOOST_AUTO_TEST_CASE(braces_are_row_by_row_in_either_order) {
    Matrix<float, 2, 3> m{{1, 2, 3}, {4, 5, 6}};
    BOOST_TEST(m(0, 2) == 3);
    BOOST_TEST(m(1, 0) == 4);
    Matrix<float, 2, 3, Order::column_major> n{};
    n = {{1, 2, 3}, {4, 5, 6}};
    for (std::size_t i = 0; i < 6; ++i) {
        BOOST_TEST(m.elements()[i] == static_cast<float>(i + 1));
        BOOST_TEST(n.elements()[i] == m.elements()[i]);
    }
    BOOST_TEST(n.numbers[1] == 4);  // by columns
    BOOST_TEST((n == m));
    Matrix<float, 2, 3, Order::column_major> copy{};
    copy = m;
    BOOST_TEST((copy == n));
    BOOST_TEST((detail::rows_in_lanes<2>(n, 0, 1)[1] == 5));
    BOOST_TEST((detail::rows_in_lanes<1>(n, 1, 2) == 6));
    Matrix<float, 4, 1> column = {{1.5f}, {-6}, {-2}, {6}};
    BOOST_TEST(column(3, 0) == 6);
    Matrix<float, 1, 3> single{{1, 2, 3}};
    BOOST_TEST(single(0, 2) == 3);
    Vector<float, 4> v = {.15f, -2, .15f, -2};
    BOOST_TEST(v[1] == -2);
}

BOOST_AUTO_TEST_CASE(strides_are_those_that_numpy_prints) {
    const auto bytes = [](const auto& tensor) { return tensor.strides(); };
    BOOST_TEST((bytes(Matrix<std::int64_t, 2, 2>{}) == std::array<std::size_t, 2>{16, 8}));
    BOOST_TEST((bytes(Matrix<std::int64_t, 3, 2>{}) == std::array<std::size_t, 2>{16, 8}));
    BOOST_TEST((bytes(Matrix<std::int64_t, 2, 3>{}) == std::array<std::size_t, 2>{24, 8}));
    BOOST_TEST((bytes(Matrix<std::int8_t, 2, 2>{}) == std::array<std::size_t, 2>{2, 1}));
    BOOST_TEST((bytes(Matrix<float, 20, 17, Order::column_major>{}) == std::array<std::size_t, 2>{68, 4}));
    BOOST_TEST((bytes(Vector<double, 3>{}) == std::array<std::size_t, 1>{8}));
}

BOOST_AUTO_TEST_CASE(int8_wraps_around) {
    const Matrix<int, 1, 3> numbers{{55, 127, 300}};
    const auto bytes = numbers.astype<std::int8_t>();
    BOOST_TEST((bytes == Matrix<std::int8_t, 1, 3>{{55, 127, 44}}));
}

BOOST_AUTO_TEST_CASE(an_index_out_of_range_is_an_error) {
    Matrix<float, 2, 3> m{};
    const Vector<float, 3> v{};
    CHECK_ERROR(m(2, 0), "index out of range: expected 0 to 1, got 2");
    CHECK_ERROR(m(0, 3), "index out of range: expected 0 to 2, got 3");
    CHECK_ERROR(v[3], "index out of range: expected 0 to 2, got 3");
    BOOST_CHECK_THROW(v[-1], Error);
    BOOST_CHECK_THROW(v(0, 1), Error);
}

BOOST_AUTO_TEST_CASE(a_transpose_has_rows_for_columns) {
    const Matrix<float, 2, 3> m{{1, 2, 3}, {4, 5, 6}};
    BOOST_TEST((transpose(m) == Matrix<float, 3, 2>{{1, 4}, {2, 5}, {3, 6}}));
}

BOOST_AUTO_TEST_CASE(a_stream_gets_its_rows) {
    std::ostringstream out;
    const unroll::Matrix<float, 2, 3, unroll::Order::column_major> by_column{
        unroll::Matrix<float, 2, 3>{{1, 2, 3}, {4, 5, 6.5f}}};
    out << by_column;
    BOOST_TEST(out.str() == "[[1, 2, 3],\n [4, 5, 6.5]]");
}

BOOST_AUTO_TEST_SUITE_END()
