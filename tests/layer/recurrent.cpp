#include <boost/test/unit_test.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/layer.hpp>
#include <string>
#include <unroll/layer/recurrent.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(layer_recurrent)

// All gates, some apart, one-hot input, and memory behind memory.
using Stacked = Sequential<OneHot<4>, LSTM<4, 3>, ReLU, GRU<3, 2>, Linear<2, 4>>;

BOOST_AUTO_TEST_CASE(laws_hold_for_memory_behind_memory) { laws::hold_for<Stacked>(); }

template <class L>
std::vector<std::string> names_and_shapes() {
    std::vector<std::string> names;
    const L layer{};
    L::parameters([&](std::string_view name, const auto& tensor) {
        names.push_back(std::string(name) + " " + std::to_string(tensor.rows()) + "x" + std::to_string(tensor.cols()));
    }, layer);
    return names;
}

BOOST_AUTO_TEST_CASE(parameters_have_pytorchs_names_and_shapes) {
    const auto check = [](const std::vector<std::string>& got, const std::string& rows) {
        BOOST_TEST(got == (std::vector<std::string>{"weight_ih_l0 " + rows + "x3", "weight_hh_l0 " + rows + "x2",
                                                    "bias_ih_l0 " + rows + "x1", "bias_hh_l0 " + rows + "x1"}),
                   boost::test_tools::per_element());
    };
    check(names_and_shapes<RNN<3, 2>>(), "2");
    check(names_and_shapes<LSTM<3, 2>>(), "8");
    check(names_and_shapes<GRU<3, 2>>(), "6");
    static_assert(RNN<3, 2>::name() == "RNN" && LSTM<3, 2>::name() == "LSTM" && GRU<3, 2>::name() == "GRU");
}

BOOST_AUTO_TEST_CASE(initial_values_depend_on_how_many_cells_there_are) {
    GRU<2, 16> gru{};
    random::Torch rng{7}, same{7};
    gru.initialize(rng);
    std::array<float, 4 * 16 * 3 * 16> numbers{};
    same.uniform(numbers, -0.25, 0.25);
    std::size_t next = 0, different = 0;
    GRU<2, 16>::parameters([&](std::string_view, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) different += tensor.elements()[i] != numbers[next++];
    }, gru);
    BOOST_TEST(next == 3 * 16 * (2 + 16 + 2u));
    BOOST_TEST(different == 0u);
}

/// The gradients of a layer after three positions, of its parameters and of its state.
template <class L>
constexpr auto three_positions(std::uint64_t seed) {
    laws::Samples samples(seed);
    Sequential<L> net{}, grad{};
    samples.fill_parameters(net);
    laws::Samples inputs(seed + 1);
    auto state = net.initial_state(), dstate = net.initial_state();
    const auto fill = [&](auto& vector) { inputs.fill(vector.elements()); };
    decltype(state)::fields(fill, state);
    decltype(state)::fields(fill, dstate);
    for (int t = 0; t < 3; ++t) {
        const auto x = laws::Input<typename L::Expects, typename L::Scalar>::sample(inputs);
        const auto trace = net.trace(x, state);
        dstate = net.backward(trace, trace.y, dstate, grad).dstate;
    }
    return Gradients<Sequential<L>, decltype(state)>{grad, dstate};
}

template <class L>
void check_in_the_compiler() {
    constexpr auto compiled = three_positions<L>(4);
    const auto now = three_positions<L>(laws::at_run_time(4u));
    BOOST_TEST(laws::differing_bits(now.dx, compiled.dx) == 0u);
    BOOST_TEST((now.dstate == compiled.dstate));
}

BOOST_AUTO_TEST_CASE(the_compiler_changes_no_bit) {
    check_in_the_compiler<RNN<2, 17>>();
    check_in_the_compiler<LSTM<3, 5>>();
    check_in_the_compiler<GRU<3, 9, double>>();
}

BOOST_AUTO_TEST_SUITE_END()
