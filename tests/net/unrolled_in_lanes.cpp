#include <boost/test/unit_test.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <unroll/net/unrolled_in_lanes.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled_in_lanes)

using Whole = Sequential<LSTM<2, 3>, LayerNorm<3>, Linear<3, 5>, GRU<5, 2>>;

/// The layers between, alone.
using Between = Sequential<LayerNorm<3>, Linear<3, 5>>;

BOOST_AUTO_TEST_CASE(it_is_what_the_layers_are_at_each_position_and_adds_from_the_last_to_the_first) {
    const Whole net = laws::sampled<Whole>(1);
    const Between between{{net.layer<1>(), net.layer<2>()}};
    for (const std::size_t positions : {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{31}, std::size_t{32}}) {
        laws::Samples samples(positions);
        std::vector<Vector<float, 3>> xs(positions), dxs(positions);
        std::vector<Vector<float, 5>> dys(positions);
        for (auto& x : xs) samples.fill(x.elements());
        for (auto& dy : dys) samples.fill(dy.elements());
        detail::UnrolledInLanes<Whole, 1, 3, Vector<float, 3>, detail::any_number> unrolled;
        unrolled.make_room(positions);
        NoState none;
        Whole grad{};
        Between expected{};
        unrolled.forward(net, std::span<const Vector<float, 3>>(xs), 0, none);
        std::size_t different = 0;
        for (std::size_t t = 0; t < positions; ++t) different += unrolled.outputs(t, 1)[0] == between.forward(xs[t]) ? 0 : 1;
        BOOST_TEST(different == 0u);
        for (std::size_t t = 0; t < positions; ++t) unrolled.outputs(t, 1)[0] = dys[t];
        unrolled.backward(net, std::span<const Vector<float, 3>>(xs), 0, std::span(dxs), none, none, grad);
        for (std::size_t t = positions; t-- > 0;) different += dxs[t] == between.backward(between.trace(xs[t]), dys[t], expected) ? 0 : 1;
        BOOST_TEST(different == 0u);
        BOOST_TEST((laws::differing_bits(Between{{grad.layer<1>(), grad.layer<2>()}}, expected) == 0u));
    }
}

BOOST_AUTO_TEST_SUITE_END()
