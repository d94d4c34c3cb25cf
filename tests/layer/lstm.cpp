#include <boost/test/unit_test.hpp>
#include <cmath>
#include <laws/layer.hpp>
#include <unroll/layer/lstm.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_lstm)

BOOST_AUTO_TEST_CASE(laws_hold) { laws::hold_for<LSTM<3, 5>>(); }

BOOST_AUTO_TEST_CASE(the_output_is_that_of_pytorchs_equations) {
    laws::Samples samples(3);
    LSTM<3, 2, double> lstm{};
    lstm.parameters([&](std::string_view, auto& tensor) { samples.fill(tensor.elements()); }, lstm);
    LSTM<3, 2, double>::State<double> state{{0.5, -0.25}, {1.5, -0.75}};
    const auto before = state;
    const Vector<double, 3> x{0.25, -1, 2};
    const auto y = lstm.forward(x, state).y;
    const auto sum = [&](std::size_t row) {
        double a = lstm.bias_ih_l0[row] + lstm.bias_hh_l0[row];
        for (std::size_t i = 0; i < 3; ++i) a += lstm.weight_ih_l0(row, i) * x[i];
        for (std::size_t i = 0; i < 2; ++i) a += lstm.weight_hh_l0(row, i) * before.h[i];
        return a;
    };
    const auto sigmoid = [](double a) { return 1 / (1 + std::exp(-a)); };
    for (std::size_t u = 0; u < 2; ++u) {
        const double i = sigmoid(sum(u)), f = sigmoid(sum(2 + u)), g = std::tanh(sum(4 + u)), o = sigmoid(sum(6 + u));
        const double c = f * before.c[u] + i * g;
        BOOST_TEST(std::abs(state.c[u] - c) < 1e-14);
        BOOST_TEST(std::abs(y[u] - o * std::tanh(c)) < 1e-14);
    }
    BOOST_TEST((state.h == y));
}

BOOST_AUTO_TEST_CASE(its_state_is_what_it_puts_out_and_its_cell) {
    using State = LSTM<3, 2>::State<float>;
    State a{{1, 2}, {3, 4}};
    const State b = a;
    BOOST_TEST((a == b));
    a.c[1] = 5;
    BOOST_TEST(!(a == b));
    std::vector<float> first;
    State::fields([&](const auto& vector, const auto& other) {
        first.push_back(vector[1]);
        first.push_back(other[1]);
    }, a, b);
    BOOST_TEST(first == (std::vector<float>{2, 2, 5, 4}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
