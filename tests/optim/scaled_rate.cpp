#include <boost/test/unit_test.hpp>
#include <unroll/optim/scaled_rate.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_scaled_rate)

BOOST_AUTO_TEST_CASE(coefficients_are_computed_once_or_for_a_layer) {
    const double made = 7;
    const auto twice = [](double lr) { return 2 * lr; };
    BOOST_TEST(&detail::FullRate().of(made, 0.5, twice) == &made);
    BOOST_TEST((detail::FullRate() * 3.0).of(made, 0.5, twice) == 3);
    BOOST_TEST((detail::FullRate() * 3.0 * 0.5).of(made, 0.5, twice) == 1.5);
    BOOST_TEST((!detail::FullRate().frozen() && !(detail::FullRate() * 3.0).frozen() && (detail::FullRate() * 3.0 * 0.0).frozen()));
}

BOOST_AUTO_TEST_SUITE_END()
