#define BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/relu.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_relu)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<ReLU>();
}

BOOST_AUTO_TEST_SUITE_END()
