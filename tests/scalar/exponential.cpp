#include <boost/test/unit_test.hpp>
#include <cmath>
#include <unroll/scalar/exponential.hpp>
#include <unroll/scalar/math.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(scalar_exponential)

BOOST_AUTO_TEST_CASE(its_parts_make_the_power) {
    for (const double x : {-700.0, -1.0, 0.0, 0.5, 88.0}) {
        const auto parts = detail::Exponential<double>::of(x);
        BOOST_TEST(parts.value() == std::exp(x), boost::test_tools::tolerance(1e-15));
        BOOST_TEST(parts.of_normals() == std::exp(x), boost::test_tools::tolerance(1e-15));
    }
}

BOOST_AUTO_TEST_CASE(a_sum_of_two_numbers_has_more_digits_than_one) {
    const float high = 10, low = 4e-7f;  // whose sum is 10 in float
    BOOST_TEST(high + low == 10.0f);
    BOOST_TEST(detail::Exponential<float>::of(high, low).value() == static_cast<float>(std::exp(10.0000004)),
               boost::test_tools::tolerance(1e-7f));
}

BOOST_AUTO_TEST_CASE(the_remainder_is_at_most_half_a_logarithm_of_two) {
    static_assert(detail::exp_remainder(3.0, 4.0) > 3 - 4 * 0.6931471806 && detail::exp_remainder(3.0, 4.0) < 0.35);
}

BOOST_AUTO_TEST_SUITE_END()
