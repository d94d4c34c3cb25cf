#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <unroll/net/trace.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_trace)

BOOST_AUTO_TEST_CASE(only_a_layer_with_memory_has_a_state) {
    static_assert(std::is_same_v<StateOf<Tanh, float>::type, NoState>);
    static_assert(std::is_same_v<StateOf<laws::Elman<3, 2>, double>::type, laws::Elman<3, 2>::State<double>>);
    static_assert(sizeof(Net<5, 3>::State<>) <= 3);  // nothing but the addresses that empty objects have
}

BOOST_AUTO_TEST_CASE(a_trace_holds_the_input_and_what_every_layer_returned) {
    Net<5, 3> net{};
    net.layer<0>().weight(2, 1) = 0.5f;
    const auto trace = net.trace(Token(2));
    BOOST_TEST((trace.steps[boost::hana::size_c<0>] == Token(2)));
    BOOST_TEST((trace.steps[boost::hana::size_c<1>] == Vector<float, 3>{0, 0.5f, 0}));
    BOOST_TEST((trace.steps[boost::hana::size_c<3>] == trace.y));
}

BOOST_AUTO_TEST_SUITE_END()
