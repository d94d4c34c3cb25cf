#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/layer.hpp>
#include <unroll/layer/rnn.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_rnn)

BOOST_AUTO_TEST_CASE(laws_hold_for_tanh) { laws::hold_for<RNN<5, 4>>(); }

BOOST_AUTO_TEST_CASE(laws_hold_for_relu) { laws::hold_for<RNN<3, 2, float, Nonlinearity::relu>>(); }

template <Nonlinearity nonlinearity>
void check_equation(auto expected) {
    laws::Samples samples(3);
    RNN<3, 2, double, nonlinearity> rnn{};
    rnn.parameters([&](std::string_view, auto& tensor) { samples.fill(tensor.elements()); }, rnn);
    typename RNN<3, 2, double, nonlinearity>::template State<double> state{{0.5, -0.25}};
    const Vector<double, 3> x{0.25, -1, 2};
    const auto y = rnn.forward(x, state).y;
    for (std::size_t u = 0; u < 2; ++u) {
        double a = rnn.bias_ih_l0[u] + rnn.bias_hh_l0[u] + rnn.weight_hh_l0(u, 0) * 0.5 - rnn.weight_hh_l0(u, 1) * 0.25;
        for (std::size_t i = 0; i < 3; ++i) a += rnn.weight_ih_l0(u, i) * x[i];
        BOOST_TEST(std::abs(y[u] - expected(a)) < 1e-14);
    }
    BOOST_TEST((state.h == y));
}

BOOST_AUTO_TEST_CASE(the_output_is_that_of_pytorchs_equation) {
    check_equation<Nonlinearity::tanh>([](double a) { return std::tanh(a); });
    check_equation<Nonlinearity::relu>([](double a) { return std::max(a, 0.0); });
}

BOOST_AUTO_TEST_CASE(a_relu_asleep_learns_nothing) {
    RNN<1, 2, float, Nonlinearity::relu> rnn{}, grad{};
    rnn.weight_ih_l0 = {{1}, {0}};
    rnn.weight_hh_l0 = {{3, 5}, {7, 9}};
    decltype(rnn)::State<float> state{}, dstate{};
    const Vector<float, 1> x{2};
    const auto trace = rnn.forward(x, state);
    BOOST_TEST((trace.y == Vector<float, 2>{2, 0}));  // the second sum is 0: so is its gradient, as PyTorch's
    const auto d = rnn.backward(x, trace, Vector<float, 2>{10, 10}, dstate, grad);
    BOOST_TEST((d.dx == Vector<float, 1>{10}));
    BOOST_TEST((d.dstate.h == Vector<float, 2>{30, 50}));
    BOOST_TEST((grad.bias_hh_l0 == Vector<float, 2>{10, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
