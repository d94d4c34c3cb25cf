#include <boost/test/unit_test.hpp>
#include <laws/one_way.hpp>
#include <unroll.hpp>
#include <unroll/net/lack.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_lack)

BOOST_AUTO_TEST_CASE(a_layer_lacks_backward_or_nothing) {
    static_assert(detail::StandsInANet<Tanh> && detail::StandsInANet<LSTM<3, 4>> && !detail::StandsInANet<laws::OneWay>);
    static_assert(!detail::StandsInANet<Linear<2, 2, int>>);
    BOOST_TEST((detail::lack_of<laws::OneWay>() == detail::Lack::backward));
    BOOST_TEST((detail::lack_of<Tanh>() == detail::Lack::nothing));
}

BOOST_AUTO_TEST_SUITE_END()
