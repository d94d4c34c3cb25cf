#include <boost/test/unit_test.hpp>
#include <laws/sequence.hpp>
#include <unroll/net/readout.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_readout)

using Deep = Sequential<OneHot<4>, GRU<4, 3>, Tanh, RNN<3, 5>, ReLU, Linear<5, 7>, Sigmoid, Linear<7, 2>>;
using Alone = Sequential<Embedding<4, 2>, RNN<2, 3>>;

BOOST_AUTO_TEST_CASE(a_readout_is_the_layers_behind_the_memory) {
    static_assert(Deep::memory_begin == 1 && Deep::memory_end == 4 && detail::Readout<Deep>::width == 5);
    static_assert(detail::Readout<Deep>::depth == 4 && detail::Readout<Deep>::outputs == 2 && detail::Readout<Deep>::widest == 7);
    static_assert(detail::Readout<Alone>::depth == 0 && detail::Readout<Alone>::outputs == 3 && detail::Readout<Alone>::widest == 3);
    static_assert(Net<5, 3>::memory_begin == 3 && Net<5, 3>::memory_end == 0);  // there is none
}

BOOST_AUTO_TEST_CASE(it_reads_as_the_layers_do) {
    const Deep net = laws::sampled<Deep>(1);
    const Sequential<ReLU, Linear<5, 7>, Sigmoid, Linear<7, 2>> tail{
        {net.layer<4>(), net.layer<5>(), net.layer<6>(), net.layer<7>()}};
    laws::Samples samples(2);
    Vector<float, 5> x{};
    samples.fill(x.elements());
    const Vector<float, 2> dy{3, -2};
    Deep grad{};
    decltype(tail.head<4>()) expected{};
    const detail::Readout<Deep> readout{net};
    BOOST_TEST((readout.forward(x) == tail.forward(x)));
    const auto dx = readout.differentiate(x, [&](const auto&) { return dy; }, grad);
    BOOST_TEST((dx == tail.backward(tail.trace(x), dy, expected)));
    BOOST_TEST((grad.layer<5>().weight == expected.layer<1>().weight));
    BOOST_TEST((grad.layer<7>().bias == expected.layer<3>().bias));
    BOOST_TEST((grad.layer<1>().weight_ih_l0 == Deep{}.layer<1>().weight_ih_l0));
}

BOOST_AUTO_TEST_CASE(outputs_of_the_memory_come_in_order_and_in_chunks) {
    const Deep net = laws::sampled<Deep>(1);
    const auto text = laws::tokens_of<4>(2 * detail::thresholds::positions + 3);
    auto state = laws::sampled_state<Deep>(2), expected = state;
    std::size_t next = 0, different = 0;
    detail::remember(net, std::span<const Token>(text), state, [&](std::size_t first, auto outputs) {
        BOOST_TEST(first == next);
        BOOST_TEST(outputs.size() <= detail::thresholds::positions);
        for (const auto& output : outputs) {
            const auto y = detail::forward_through<0, 4>(net.head<4>(), text[next++], expected);
            for (std::size_t i = 0; i < 5; ++i) different += !laws::same_bits(output[i], y[i]);
        }
    });
    BOOST_TEST(next == text.size());
    BOOST_TEST(different == 0u);
    BOOST_TEST(laws::differing_states(state, expected) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
