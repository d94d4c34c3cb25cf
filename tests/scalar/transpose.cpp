#include <boost/test/unit_test.hpp>
#include <unroll/scalar/transpose.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_transpose)

template <class T, std::size_t Width>
void rows_become_columns() {
    if constexpr (Width > 1) {
        Pack<T, Width> rows[Width];
        for (std::size_t row = 0; row < Width; ++row) {
            for (std::size_t lane = 0; lane < Width; ++lane) rows[row].set(lane, static_cast<T>(row * 100 + lane));
        }
        transpose(rows);
        for (std::size_t row = 0; row < Width; ++row) {
            for (std::size_t lane = 0; lane < Width; ++lane) BOOST_TEST(rows[row][lane] == static_cast<T>(lane * 100 + row));
        }
    }
}

BOOST_AUTO_TEST_CASE(transposed) {
    rows_become_columns<float, native_lanes<float>>();
    rows_become_columns<double, native_lanes<double>>();
}

BOOST_AUTO_TEST_SUITE_END()
