#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/softmax.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_softmax)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<Softmax>(reference::softmax_y, reference::softmax_dx);
}

BOOST_AUTO_TEST_CASE(infinities_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity();
    const auto [y, dx] = laws::of_two<Softmax>(-inf, 3);
    BOOST_TEST((y == Vector<float, 2>{0, 1}));
    BOOST_TEST((dx == Vector<float, 2>{0, 0}));
    const auto none = laws::of_two<Softmax>(inf, 3).first;
    BOOST_TEST((std::isnan(none[0]) && std::isnan(none[1])));
}

BOOST_AUTO_TEST_SUITE_END()
