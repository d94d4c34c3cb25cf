#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <type_traits>
#include <unroll/net/memory_trace.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_memory_trace)

BOOST_AUTO_TEST_CASE(it_keeps_the_layers_from_the_first_with_a_state_to_the_last) {
    using Deep = Sequential<Embedding<5, 4>, LSTM<4, 3>, Tanh, laws::Elman<3, 2>, Linear<2, 5>>;
    static_assert(Deep::memory_begin == 1 && Deep::memory_end == 4);
    detail::MemoryTrace<Deep, 1, 4, Vector<float, 4>, float> trace{};
    trace.of<1>().after.h[2] = 0.5f;
    BOOST_TEST(trace.of<1>().y()[2] == 0.5f);
    trace.of<3>().result.y[1] = 0.25f;
    BOOST_TEST(trace.of<3>().y()[1] == 0.25f);
    static_assert(std::is_same_v<std::remove_cvref_t<decltype(trace.of<2>().y())>, Vector<float, 3>>);
}

BOOST_AUTO_TEST_CASE(gradients_are_added_later_where_a_layer_can_and_at_once_where_they_are_few) {
    static_assert(detail::AddsGradientsLater<LSTM<4, 3>> && !detail::AddsGradientsLater<laws::Elman<3, 2>> && !detail::AddsGradientsLater<Tanh>);
    static_assert(detail::adds_at_once<LSTM<4, 4>> && !detail::adds_at_once<LSTM<4, 5>> && detail::adds_at_once<RNN<4, 16>> && !detail::adds_at_once<laws::Elman<3, 2>>);
}

BOOST_AUTO_TEST_CASE(a_position_has_what_the_first_layer_expects) {
    static_assert(std::is_same_v<detail::PositionInput<Tokens<4>, float>::type, Token>);
    static_assert(std::is_same_v<detail::PositionInput<Windows<4, 2>, float>::type, Window<2>>);
    static_assert(std::is_same_v<detail::PositionInput<Features<3>, double>::type, Vector<double, 3>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
