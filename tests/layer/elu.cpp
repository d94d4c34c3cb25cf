#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/elu.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_elu)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<ELU<>>(reference::elu_y, reference::elu_dx);
    laws::has_numbers_of_pytorch<ELU<0.5>>(reference::elu_05_y, reference::elu_05_dx);
}

BOOST_AUTO_TEST_CASE(no_digit_is_lost_near_zero) {
    BOOST_TEST((laws::of_two<ELU<>>(-1e-6f, 0).first == Vector<float, 2>{-9.999995e-7f, 0}));
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto [y, dx] = laws::of_two<ELU<>>(-inf, inf);
    BOOST_TEST((y == Vector<float, 2>{-1, inf}));
    BOOST_TEST((dx == Vector<float, 2>{0, 1}));
    const auto [none, one] = laws::of_two<ELU<>>(nan, 0);
    BOOST_TEST(std::isnan(none[0]));
    BOOST_TEST((one == Vector<float, 2>{1, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
