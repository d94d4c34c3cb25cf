#include <boost/test/unit_test.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <unroll/net/unrolled_recurrent.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled_recurrent)

using Two = Sequential<LSTM<2, 3>, GRU<3, 4>, Linear<4, 1>>;
using Both = detail::UnrolledRecurrent<Two, 0, 2, Vector<float, 2>, detail::any_number>;

BOOST_AUTO_TEST_CASE(each_position_goes_through_all_of_its_layers) {
    const Two net = laws::sampled<Two>(1);
    laws::Samples samples(2);
    std::vector<Vector<float, 2>> xs(5);
    for (auto& x : xs) samples.fill(x.elements());
    Both both;
    both.make_room(xs.size());
    auto state = laws::sampled_state<Two>(3), expected = state;
    both.forward(net, std::span<const Vector<float, 2>>(xs), 0, state);
    for (std::size_t t = 0; t < xs.size(); ++t) {
        const auto y = detail::forward_through<0, 2>(net, xs[t], expected);
        BOOST_TEST((both.outputs(t, 1)[0] == y));
    }
    BOOST_TEST(laws::differing_states(state, expected) == 0u);
}

BOOST_AUTO_TEST_CASE(a_chunk_follows_the_one_before_it) {
    const Two net = laws::sampled<Two>(1);
    const std::vector<Vector<float, 2>> xs(5, Vector<float, 2>{1, -1});
    const std::span<const Vector<float, 2>> all(xs);
    Both at_once, in_parts;
    at_once.make_room(5);
    in_parts.make_room(5);
    auto state = laws::sampled_state<Two>(3), same = state;
    at_once.forward(net, all, 0, state);
    in_parts.forward(net, all.first(2), 0, same);
    in_parts.forward(net, all.subspan(2), 2, same);
    for (std::size_t t = 0; t < 5; ++t) BOOST_TEST((at_once.outputs(t, 1)[0] == in_parts.outputs(t, 1)[0]));
    BOOST_TEST(laws::differing_states(state, same) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
