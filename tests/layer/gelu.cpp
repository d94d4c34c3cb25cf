#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/gelu.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_gelu)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<GELU>(reference::gelu_y, reference::gelu_dx);
}

BOOST_AUTO_TEST_CASE(the_far_tail_is_not_zero) {
    const auto [y, dx] = laws::of_two<GELU>(-5, -10);  // PyTorch in float: -1.49e-6, 0
    BOOST_TEST(std::abs(y[0] / -1.4332579e-6f - 1) < 5e-7f);
    BOOST_TEST(std::abs(y[1] / -7.619853e-23f - 1) < 5e-7f);
    BOOST_TEST(std::abs(dx[1] / -7.618401e-22f - 1) < 5e-7f);
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto [y, dx] = laws::of_two<GELU>(-inf, inf);
    BOOST_TEST(std::isnan(y[0]));
    BOOST_TEST(y[1] == inf);
    BOOST_TEST((std::isnan(dx[0]) && std::isnan(dx[1])));
    BOOST_TEST(std::isnan(laws::of_two<GELU>(nan, 0).second[0]));
    const auto [far, slopes] = laws::of_two<GELU>(3e38f, -3e38f);
    BOOST_TEST((far == Vector<float, 2>{3e38f, 0}));
    BOOST_TEST((slopes == Vector<float, 2>{1, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
