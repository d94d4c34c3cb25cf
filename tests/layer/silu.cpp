#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/silu.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_silu)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<SiLU>(reference::silu_y, reference::silu_dx);
}

BOOST_AUTO_TEST_CASE(infinities_and_nan_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto [y, dx] = laws::of_two<SiLU>(-inf, inf);
    BOOST_TEST(std::isnan(y[0]));
    BOOST_TEST(y[1] == inf);
    BOOST_TEST((std::isnan(dx[0]) && std::isnan(dx[1])));
    BOOST_TEST(std::isnan(laws::of_two<SiLU>(nan, 0).second[0]));
}

BOOST_AUTO_TEST_SUITE_END()
