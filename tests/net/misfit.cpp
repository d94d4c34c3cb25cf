#include <boost/test/unit_test.hpp>
#include <laws/one_way.hpp>
#include <unroll.hpp>
#include <unroll/net/misfit.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_misfit)

// tests/compile_fail checks the messages.
BOOST_AUTO_TEST_CASE(the_first_layer_that_cannot_stand_in_a_net_is_found) {
    using Found = detail::FirstMisfit<0, Linear<2, 2>, laws::OneWay, Tanh>;
    static_assert(std::is_same_v<Found::Place, detail::LayerIndex<1>> && std::is_same_v<Found::Layer, laws::OneWay>);
}

BOOST_AUTO_TEST_SUITE_END()
