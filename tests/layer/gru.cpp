#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/layer.hpp>
#include <unroll/layer/gru.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_gru)

BOOST_AUTO_TEST_CASE(laws_hold) { laws::hold_for<GRU<3, 5>>(); }

BOOST_AUTO_TEST_CASE(the_output_is_that_of_pytorchs_equations) {
    laws::Samples samples(3);
    GRU<3, 2, double> gru{};
    gru.parameters([&](std::string_view, auto& tensor) { samples.fill(tensor.elements()); }, gru);
    GRU<3, 2, double>::State<double> state{{0.5, -0.25}};
    const auto before = state;
    const Vector<double, 3> x{0.25, -1, 2};
    const auto y = gru.forward(x, state).y;
    const auto of_x = [&](std::size_t row) {
        double a = gru.bias_ih_l0[row];
        for (std::size_t i = 0; i < 3; ++i) a += gru.weight_ih_l0(row, i) * x[i];
        return a;
    };
    const auto of_h = [&](std::size_t row) {
        double a = gru.bias_hh_l0[row];
        for (std::size_t i = 0; i < 2; ++i) a += gru.weight_hh_l0(row, i) * before.h[i];
        return a;
    };
    const auto sigmoid = [](double a) { return 1 / (1 + std::exp(-a)); };
    for (std::size_t u = 0; u < 2; ++u) {
        const double r = sigmoid(of_x(u) + of_h(u)), z = sigmoid(of_x(2 + u) + of_h(2 + u));
        const double n = std::tanh(of_x(4 + u) + r * of_h(4 + u));
        BOOST_TEST(std::abs(y[u] - ((1 - z) * n + z * before.h[u])) < 1e-14);
    }
    BOOST_TEST((state.h == y));
}

BOOST_AUTO_TEST_SUITE_END()
