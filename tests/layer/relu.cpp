#include <boost/test/unit_test.hpp>
#include <laws/layer.hpp>
#include <unroll/layer/relu.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_relu)

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<ReLU>();
}

BOOST_AUTO_TEST_CASE(nan_passes_through_as_in_pytorch) {
    const float nan = __builtin_nanf("");
    ReLU relu, grad;
    const Vector<float, 3> x{nan, -1, 0};
    const auto y = relu.forward(x);
    BOOST_TEST(y[0] != y[0]);
    BOOST_TEST(y[1] == 0);
    BOOST_TEST((relu.backward(x, y, Vector<float, 3>{2, 2, 2}, grad) == Vector<float, 3>{2, 0, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
