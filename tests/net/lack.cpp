#include <boost/test/unit_test.hpp>
#include <string_view>
#include <unroll.hpp>
#include <unroll/net/lack.hpp>

using namespace unroll;

namespace {

// A layer that has forgotten its backward.
struct OneWay : Parameterless<OneWay> {
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr std::string_view name() { return "OneWay"; }
    constexpr auto forward(const auto& x) const { return x; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(net_lack)

BOOST_AUTO_TEST_CASE(a_layer_lacks_backward_or_nothing) {
    static_assert(detail::StandsInANet<Tanh> && detail::StandsInANet<LSTM<3, 4>> && !detail::StandsInANet<OneWay>);
    static_assert(!detail::StandsInANet<Linear<2, 2, int>>);
    BOOST_TEST((detail::lack_of<OneWay>() == detail::Lack::backward));
    BOOST_TEST((detail::lack_of<Tanh>() == detail::Lack::nothing));
}

BOOST_AUTO_TEST_SUITE_END()
