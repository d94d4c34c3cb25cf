#include <boost/test/unit_test.hpp>
#include <laws/echo.hpp>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <unroll/net/unrolled_chunk.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_unrolled_chunk)

using Echoes = Sequential<Linear<3, 4>, laws::Echo<4>, Linear<4, 2>>;

BOOST_AUTO_TEST_CASE(a_layer_gets_a_chunk_with_the_state_that_the_chunk_before_left) {
    const Echoes net = laws::sampled<Echoes>(1);
    laws::Samples samples(2);
    std::vector<Vector<float, 4>> xs(7);
    for (auto& x : xs) samples.fill(x.elements());
    const std::span<const Vector<float, 4>> all(xs);
    detail::UnrolledChunk<Echoes, 1, Vector<float, 4>, detail::any_number> unrolled;
    unrolled.make_room(7);
    auto state = laws::sampled_state<Echoes>(3), expected = state;
    unrolled.forward(net, all.first(3), 0, state);
    unrolled.forward(net, all.subspan(3), 3, state);
    for (std::size_t t = 0; t < 7; ++t) {
        const auto y = net.layer<1>().forward(xs[t], expected.layer<1>()).y;
        BOOST_TEST((unrolled.outputs(t, 1)[0] == y));
    }
    BOOST_TEST(laws::differing_states(state, expected) == 0u);
}

BOOST_AUTO_TEST_CASE(what_is_remembered_over_many_chunks_is_what_each_position_remembers) {
    const Echoes net = laws::sampled<Echoes>(1);
    laws::Samples samples(2);
    std::vector<Vector<float, 3>> xs(2 * detail::thresholds::positions + 3);
    for (auto& x : xs) samples.fill(x.elements());
    std::vector<Vector<float, 2>> ys(xs.size());
    auto state = laws::sampled_state<Echoes>(3), expected = state;
    net.forward(xs, state, ys);
    std::size_t different = 0;
    for (std::size_t t = 0; t < xs.size(); ++t) different += ys[t] == net.forward(xs[t], expected) ? 0 : 1;
    BOOST_TEST(different == 0u);
    BOOST_TEST(laws::differing_states(state, expected) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
