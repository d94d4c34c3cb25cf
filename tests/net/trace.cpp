#include <boost/test/unit_test.hpp>
#include <unroll.hpp>
#include <unroll/net/trace.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_trace)

BOOST_AUTO_TEST_CASE(a_trace_holds_the_input_and_what_every_layer_returned) {
    Net<5, 3> net{};
    net.layer<0>().weight(2, 1) = 0.5f;
    const auto trace = net.trace(Token(2));
    BOOST_TEST((trace.x == Token(2)));
    BOOST_TEST((trace.steps.of<0>() == Vector<float, 3>{0, 0.5f, 0}));
    BOOST_TEST((trace.steps.of<2>() == trace.y));
}

BOOST_AUTO_TEST_SUITE_END()
