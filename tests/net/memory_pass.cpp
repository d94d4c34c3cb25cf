#include <boost/test/unit_test.hpp>
#include <laws/elman.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <unroll/net/memory_pass.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_memory_pass)

using Deep = Sequential<Embedding<5, 4>, LSTM<4, 3>, Tanh, laws::Elman<3, 2>, Linear<2, 5>>;

BOOST_AUTO_TEST_CASE(the_memory_is_from_the_first_layer_with_a_state_to_the_last) {
    std::vector<std::size_t> layers;
    detail::for_memory_layers<Deep>([&]<std::size_t I>() { layers.push_back(I); });
    BOOST_TEST(layers == (std::vector<std::size_t>{1, 2, 3}));
}

BOOST_AUTO_TEST_CASE(no_gradient_reaches_tokens) {
    static_assert(detail::has_input_gradient<1, Vector<float, 4>>);
    static_assert(!detail::has_input_gradient<1, decltype(OneHot<5>{}.forward(Token(0)))>);
    static_assert(!detail::has_input_gradient<0, Vector<float, 4>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
