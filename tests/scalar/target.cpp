#include <boost/test/unit_test.hpp>
#include <unroll/scalar/target.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_target)

BOOST_AUTO_TEST_CASE(the_square_root_is_the_instructions) {
    volatile float x = 2;
    BOOST_TEST(detail::target::sqrt(float{x}) == 0x1.6a09e6p0f);
    const auto v = detail::target::sqrt(detail::Native<double, 2>{2, 9});
    BOOST_TEST(v[0] == 0x1.6a09e667f3bcdp0);
    BOOST_TEST(v[1] == 3);
}

BOOST_AUTO_TEST_SUITE_END()
