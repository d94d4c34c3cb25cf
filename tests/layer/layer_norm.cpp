#include <boost/test/unit_test.hpp>
#include <laws/on_a_vector.hpp>
#include <unroll/layer/layer_norm.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_layer_norm)

template <class T>
constexpr auto normalized() {
    LayerNorm<laws::layer_size, T> layer{};
    for (std::size_t i = 0; i < laws::layer_size; ++i) {
        const double at = static_cast<double>(i) / static_cast<double>(laws::layer_size - 1);
        layer.weight[i] = static_cast<T>(-1 + 3 * at);
        layer.bias[i] = static_cast<T>(0.5 - 0.75 * at);
    }
    return laws::OnAVector<T, decltype(layer)>::of(layer, laws::as_vector<T>(reference::layer_inputs));
}

template <class T>
void numbers_are_pytorchs() {
    const auto got = normalized<T>();
    laws::is_close<T>("y", got.y, reference::layer_norm_y);
    laws::is_close<T>("dx", got.dx, reference::layer_norm_dx);
    laws::is_close<T>("dweight", got.grad.weight, reference::layer_norm_dweight);
    laws::is_close<T>("dbias", got.grad.bias, reference::layer_norm_dbias);
}

BOOST_AUTO_TEST_CASE(numbers_are_pytorchs_in_both_precisions) {
    numbers_are_pytorchs<float>();
    numbers_are_pytorchs<double>();
}

struct NoGenerator {};

BOOST_AUTO_TEST_CASE(initial_values_are_ones_and_zeros_and_draw_nothing) {
    LayerNorm<3> layer{};
    NoGenerator none;
    layer.initialize(none);
    BOOST_TEST((layer.weight == Vector<float, 3>{1, 1, 1}));
    BOOST_TEST((layer.bias == Vector<float, 3>{0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(its_eps_is_in_its_type) {
    const LayerNorm<1, float, 0.25> layer{{2}, {3}};
    const auto trace = layer.forward(Vector<float, 1>{7});
    BOOST_TEST((trace.y == Vector<float, 1>{3}));
    static_assert(std::is_same_v<LayerNorm<4>, LayerNorm<4, float, 1e-5>>);
    static_assert(std::is_same_v<LayerNorm<4, float, 1e-3>::rebind<double>, LayerNorm<4, double, 1e-3>>);
    const auto halved = LayerNorm<2, float, 3>{{1, 1}, {0, 0}}.forward(Vector<float, 2>{0, 2});
    BOOST_TEST((halved.y == Vector<float, 2>{-0.5f, 0.5f}));
}

BOOST_AUTO_TEST_CASE(nan_spreads_as_in_pytorch) {
    const auto y = LayerNorm<2>{{1, 1}, {0, 0}}.forward(Vector<float, 2>{1, __builtin_nanf("")}).y;
    BOOST_TEST((y[0] != y[0] && y[1] != y[1]));
}

BOOST_AUTO_TEST_SUITE_END()
