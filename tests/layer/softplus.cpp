#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/softplus.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_softplus)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<Softplus<>>(reference::softplus_y, reference::softplus_dx);
    laws::has_numbers_of_pytorch<Softplus<2, 5>>(reference::softplus_2_5_y, reference::softplus_2_5_dx);
}

BOOST_AUTO_TEST_CASE(no_digit_is_lost_far_below_zero) {
    const auto [y, dx] = laws::of_two<Softplus<>>(-20, -100);
    BOOST_TEST(std::abs(y[0] / 2.0611537e-9f - 1) < 3e-7f);
    BOOST_TEST(std::abs(dx[0] / 2.0611537e-9f - 1) < 3e-7f);
    BOOST_TEST((y[1] > 0 && dx[1] > 0));
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto [y, dx] = laws::of_two<Softplus<>>(-inf, inf);
    BOOST_TEST((y == Vector<float, 2>{0, inf}));
    BOOST_TEST((dx == Vector<float, 2>{0, 1}));
    const auto [none, slopes] = laws::of_two<Softplus<>>(nan, 0);
    BOOST_TEST((std::isnan(none[0]) && std::isnan(slopes[0])));
}

BOOST_AUTO_TEST_SUITE_END()
