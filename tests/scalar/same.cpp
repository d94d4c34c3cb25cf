#include <boost/test/unit_test.hpp>
#include <limits>
#include <unroll/scalar/same.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_same)

BOOST_AUTO_TEST_CASE(numbers_are_compared_exactly) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), least = std::numeric_limits<double>::denorm_min();
    static_assert(detail::same(0.0, -0.0) && !detail::same(0.0, least) && !detail::same(nan, nan));
    static_assert(!detail::differ(0.0, -0.0) && detail::differ(0.0, least) && detail::differ(nan, nan));
    BOOST_TEST(detail::same(1.5f, 1.5f));
    BOOST_TEST(!detail::differ(1.5f, 1.5f));
}

BOOST_AUTO_TEST_SUITE_END()
