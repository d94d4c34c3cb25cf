#include <boost/test/unit_test.hpp>
#include <limits>
#include <unroll/scalar/same.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_same)

BOOST_AUTO_TEST_CASE(numbers_are_compared_exactly) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), least = std::numeric_limits<double>::denorm_min();
    static_assert(same(0.0, -0.0) && !same(0.0, least) && !same(nan, nan));
    static_assert(!differ(0.0, -0.0) && differ(0.0, least) && differ(nan, nan));
    BOOST_TEST(same(1.5f, 1.5f));
    BOOST_TEST(!differ(1.5f, 1.5f));
}

BOOST_AUTO_TEST_SUITE_END()
