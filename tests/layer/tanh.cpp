#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/tanh.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_tanh)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Tanh>();
}

BOOST_AUTO_TEST_SUITE_END()
