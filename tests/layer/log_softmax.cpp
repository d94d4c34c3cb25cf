#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/on_a_vector.hpp>
#include <limits>
#include <unroll/layer/log_softmax.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_log_softmax)

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs) {
    laws::has_numbers_of_pytorch<LogSoftmax>(reference::log_softmax_y, reference::log_softmax_dx);
}

BOOST_AUTO_TEST_CASE(infinities_are_as_in_pytorch) {
    constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const auto [y, dx] = laws::of_two<LogSoftmax>(-inf, 3);
    BOOST_TEST((y == Vector<float, 2>{-inf, 0}));
    BOOST_TEST((dx == Vector<float, 2>{1, -1}));
    const auto none = laws::of_two<LogSoftmax>(nan, 3).first;
    BOOST_TEST((std::isnan(none[0]) && std::isnan(none[1])));
}

BOOST_AUTO_TEST_SUITE_END()
