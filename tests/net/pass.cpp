#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_pass)

BOOST_AUTO_TEST_CASE(in_line_or_called_a_layer_does_the_same) {
    laws::Samples samples(1);
    Linear<3, 2> layer{}, in_line{}, called{};
    samples.fill(layer.weight.elements());
    samples.fill(layer.bias.elements());
    const Vector<float, 3> x{1, 2, 3};
    const auto y = detail::LayerCall<true>::forward(layer, x);
    BOOST_TEST((y == detail::LayerCall<false>::forward(layer, x)));
    const auto dx = detail::LayerCall<true>::backward(layer, x, y, y, in_line);
    BOOST_TEST((dx == detail::LayerCall<false>::backward(layer, x, y, y, called)));
    BOOST_TEST((in_line.weight == called.weight && in_line.bias == called.bias));
}

BOOST_AUTO_TEST_CASE(a_part_of_a_net_is_a_pass_too) {
    random::Torch rng{1};
    const auto net = initialized<Sequential<Embedding<5, 4>, Tanh, Linear<4, 3>, ReLU, Linear<3, 5>>>(rng);
    const auto hidden = detail::forward_through<0, 3>(net, Token(2));
    BOOST_TEST((hidden == net.head<3>().forward(Token(2))));
    BOOST_TEST((detail::forward_through<3, 5>(net, hidden) == net.forward(Token(2))));
    BOOST_TEST((detail::forward_through<2, 2>(net, hidden) == hidden));
}

BOOST_AUTO_TEST_CASE(trace_and_backward_do_what_differentiate_does) {
    random::Torch rng{1};
    const auto net = initialized<Sequential<Linear<3, 4>, LayerNorm<4>, LSTM<4, 3>, Dropout<>, Linear<3, 2>>>(rng);
    const Vector<float, 3> x{1, -2, 0.5f};
    const auto dy_of = [](const auto& y) { return y; };
    std::remove_const_t<decltype(net)> at_once{}, in_two{};
    const auto dx = net.differentiate(x, dy_of, at_once);
    const auto trace = net.trace(x);
    BOOST_TEST((net.backward(trace, dy_of(trace.y), in_two) == dx));
    BOOST_TEST((at_once == in_two));
}

BOOST_AUTO_TEST_SUITE_END()
