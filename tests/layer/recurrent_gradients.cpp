#include <boost/test/unit_test.hpp>
#include <laws/samples.hpp>
#include <unroll.hpp>
#include <unroll/layer/recurrent_gradients.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_recurrent_gradients)

BOOST_AUTO_TEST_CASE(gradients_of_many_positions_are_those_of_backward_one_by_one) {
    using L = GRU<2, 5, double>;
    L layer{}, one_by_one{}, together{};
    laws::Samples samples(3);
    L::parameters([&](std::string_view, auto& tensor) { samples.fill(tensor.elements()); }, layer);
    std::vector<Vector<double, 2>> x(4);
    std::vector<Vector<double, 5>> before(4);
    std::vector<L::SumGradients<double>> da(4);
    auto positions = std::make_unique<L::Positions>();
    layer.begin(*positions);
    for (std::size_t p = 0; p < 4; ++p) {
        samples.fill(x[p].elements());
        L::State<double> state{}, dstate{};
        samples.fill(state.h.elements());
        before[p] = state.h;
        const auto trace = layer.forward(x[p], state);
        Vector<double, 5> dy{};
        samples.fill(dy.elements());
        layer.backward(x[p], trace, dy, dstate, one_by_one);
        L::backward(trace.kept, trace.before, dy, detail::rows_of(positions->weight_hh), dstate, da[p]);
    }
    positions->add(
        4, [&](std::size_t p) -> const auto& { return x[p]; }, [&](std::size_t p) -> const auto& { return before[p]; },
        [&](std::size_t g, std::size_t p) -> const auto& { return da[p].from_x()[g]; },
        [&](std::size_t g, std::size_t p) -> const auto& { return da[p].from_h()[g]; });
    L::end(*positions, together);
    L::parameters([](std::string_view name, const auto& a, const auto& b) { BOOST_TEST((a == b), name); }, together, one_by_one);
}

BOOST_AUTO_TEST_CASE(rows_are_those_of_the_matrix) {
    Matrix<float, 6, 20, Order::column_major> weight{};
    for (std::size_t i = 0; i < 6; ++i) {
        for (std::size_t j = 0; j < 20; ++j) weight(i, j) = static_cast<float>(100 * i + j);
    }
    BOOST_TEST(detail::rows_of(weight).operator()<1>(3, 7) == 307.0f);
    const auto three = detail::rows_of(weight).operator()<3>(5, 9);
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST(three[i] == static_cast<float>(509 + i));
}

BOOST_AUTO_TEST_SUITE_END()
