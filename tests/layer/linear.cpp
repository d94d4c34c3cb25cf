#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/linear.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_linear)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Linear<1, 1>>();
    laws::hold_for<Linear<3, 5>>();
    laws::hold_for<Linear<17, 4>>();
    laws::hold_for<Linear<5, 20>>();
    laws::hold_for<Linear<3, 5, float, Bias::none>>();
}

BOOST_AUTO_TEST_SUITE_END()
