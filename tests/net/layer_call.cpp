#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <string>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_layer_call)

BOOST_AUTO_TEST_CASE(in_line_or_called_a_layer_does_the_same) {
    laws::Samples samples(1);
    Linear<3, 2> layer{}, in_line{}, called{};
    samples.fill(layer.weight.elements());
    samples.fill(layer.bias.elements());
    const Vector<float, 3> x{1, 2, 3};
    const auto y = LayerCall<true>::forward(layer, x);
    BOOST_TEST((y == LayerCall<false>::forward(layer, x)));
    const auto dx = LayerCall<true>::backward(layer, x, y, y, in_line);
    BOOST_TEST((dx == LayerCall<false>::backward(layer, x, y, y, called)));
    BOOST_TEST((in_line.weight == called.weight && in_line.bias == called.bias));
    std::string names;
    const auto visit = [&](std::string_view name, const auto&) { names += std::string(name) + ' '; };
    LayerCall<true>::parameters<Linear<3, 2>>(2, visit, layer);
    LayerCall<false>::parameters<Linear<3, 2>>(12, visit, layer);
    BOOST_TEST(names == "2.weight 2.bias 12.weight 12.bias ");
}

BOOST_AUTO_TEST_SUITE_END()
