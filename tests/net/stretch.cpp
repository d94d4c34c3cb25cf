#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <unroll.hpp>
#include <unroll/net/stretch.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_stretch)

using Deep = Sequential<Embedding<5, 4>, LSTM<4, 3>, laws::Elman<3, 3>, LayerNorm<3>, Tanh, GRU<3, 2>, Linear<2, 5>>;

BOOST_AUTO_TEST_CASE(its_layers_have_a_state_or_none_has) {
    static_assert(detail::stretch_end<Deep, 0> == 1);
    static_assert(detail::stretch_end<Deep, 1> == 3);
    static_assert(detail::stretch_end<Deep, 3> == 5);
    static_assert(detail::stretch_end<Deep, 5> == 6 && detail::stretch_end<Deep, 6> == 7);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(without_a_state_it_is_a_net_of_its_own) {
    using Between = detail::Stretch<Deep, 3, 5>;
    static_assert(std::is_same_v<Between::Expects, Features<3>> && Between::width == 3 && Between::outputs == 3 && Between::depth == 2);
    static_assert(std::is_same_v<detail::Stretch<Deep, 0, 1>::Expects, Tokens<5>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(layers_in_front_of_the_memory_take_positions_in_lanes_unless_they_only_copy_rows) {
    if constexpr (native_lanes<float> > 1) {
        static_assert(detail::stretches_begin<Deep, Token> == 1);
        static_assert(detail::stretches_begin<Sequential<Embedding<5, 4>, Tanh, LSTM<4, 3>>, Token> == (native_lanes<float> > 1 ? 0 : 2));
    }
    static_assert(detail::stretches_begin<Sequential<LSTM<4, 3>>, Vector<float, 4>> == 0);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
