#include <boost/test/unit_test.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/net/as_layer.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_as_layer)

BOOST_AUTO_TEST_CASE(a_layer_is_called_itself_and_a_net_through_a_view) {
    const Linear<2, 3> layer{};
    BOOST_TEST(&detail::as_layer(layer) == &layer);
    const Residual<Linear<2, 2>> residual{};
    BOOST_TEST(&detail::as_layer(residual) == &residual);
    const Sequential<Linear<2, 3>> net{};
    const auto nested = detail::as_layer(net);
    static_assert(std::is_same_v<decltype(nested), const detail::Nested<Sequential<Linear<2, 3>>>>);
    BOOST_TEST(&nested.net == &net);
}

BOOST_AUTO_TEST_SUITE_END()
