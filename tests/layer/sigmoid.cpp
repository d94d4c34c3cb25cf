#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/sigmoid.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_sigmoid)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Sigmoid>();
}

BOOST_AUTO_TEST_SUITE_END()
