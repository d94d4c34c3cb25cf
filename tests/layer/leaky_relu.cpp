#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/leaky_relu.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_leaky_relu)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<LeakyReLU<>>(reference::leaky_relu_y, reference::leaky_relu_dx);
    laws::has_numbers_of_pytorch<LeakyReLU<0.2>>(reference::leaky_relu_02_y, reference::leaky_relu_02_dx);
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto [y, dx] = laws::of_two<LeakyReLU<>>(-inf, nan);
    BOOST_TEST(y[0] == -inf);
    BOOST_TEST(std::isnan(y[1]));
    BOOST_TEST((dx == Vector<float, 2>{0.01f, 0.01f}));
}

BOOST_AUTO_TEST_CASE(its_slope_is_in_its_type_but_not_in_its_name) {
    static_assert(Layer<LeakyReLU<>> && std::is_same_v<LeakyReLU<>, LeakyReLU<0.01>>);
    static_assert(!std::is_same_v<LeakyReLU<>, LeakyReLU<0.2>>);
    BOOST_TEST((LeakyReLU<0.2>::name() == "LeakyReLU"));
}

BOOST_AUTO_TEST_SUITE_END()
