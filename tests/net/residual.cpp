#include <boost/test/unit_test.hpp>
#include <laws/lanes.hpp>
#include <laws/layer.hpp>
#include <laws/sequence.hpp>
#include <laws/sequences.hpp>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <unroll/net/residual.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_residual)

BOOST_AUTO_TEST_CASE(it_adds_its_input_to_what_its_layers_put_out) {
    Sequential<Residual<Linear<2, 2>>> net{};
    net.layer<0>().layer<0>().weight = {{1, 2}, {3, 4}};
    net.layer<0>().layer<0>().bias = {10, 20};
    const Vector<float, 2> x{1, -1}, dy{1, 2};
    BOOST_TEST((net.forward(x) == Vector<float, 2>{10, 18}));
    BOOST_TEST((net.layer<0>().forward(x) == net.forward(x)));
    const auto trace = net.trace(x);
    BOOST_TEST((trace.y == net.forward(x)));
    decltype(net) grad{};
    BOOST_TEST((net.backward(trace, dy, grad) == Vector<float, 2>{1 + 7, 2 + 10}));
    BOOST_TEST((grad.layer<0>().layer<0>().bias == dy));
    BOOST_TEST((grad.layer<0>().layer<0>().weight(1, 1) == -2));
}

BOOST_AUTO_TEST_CASE(it_is_its_parameters_under_nested_names) {
    using Block = Residual<Linear<4, 8>, ReLU, Residual<Linear<8, 8>>, Linear<8, 4, float, Bias::none>>;
    using Net = Sequential<Embedding<5, 4>, Block, Linear<4, 5>>;
    std::string names;
    Net{}.parameters([&](std::string_view name, const auto&) { (names += name) += ' '; });
    BOOST_TEST(names == "0.weight 1.0.weight 1.0.bias 1.2.0.weight 1.2.0.bias 1.3.weight 2.weight 2.bias ");
    static_assert(Net::parameter_count == 20 + 40 + 72 + 32 + 25 && Net::widest == 8);
    static_assert(std::is_same_v<Block::Expects, Features<4>> && std::is_same_v<Block::Produces, Features<4>>);
    static_assert(std::is_same_v<Residual<Tanh>::Produces, SameAsInput> && !HasScalar<Residual<Tanh>>);
    static_assert(!RecurrentLayer<Block> && RecurrentLayer<Residual<RNN<2, 2>>> && !DropsUnits<Block>);
    static_assert(std::is_same_v<Block::rebind<double>::LayerType<0>, Linear<4, 8, double>>);
}

BOOST_AUTO_TEST_CASE(initial_values_are_drawn_layer_by_layer) {
    random::Torch rng{5}, same{5};
    Sequential<Residual<Linear<3, 4>, Tanh, Linear<4, 3>>> net{};
    Sequential<Linear<3, 4>, Tanh, Linear<4, 3>> layers{};
    net.initialize(rng);
    layers.initialize(same);
    BOOST_TEST((net.layer<0>().f == layers));
}

using Plain = Sequential<Embedding<5, 4>, Residual<Linear<4, 7>, Residual<GELU>, Linear<7, 4>>, Linear<4, 5>>;
using Memory = Sequential<OneHot<5>, RNN<5, 3>, Residual<Tanh, Residual<LSTM<3, 2>, Linear<2, 3>>>, Linear<3, 5>>;

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for<Plain>();
    laws::hold_for<Residual<GRU<3, 3>>>();
}

BOOST_AUTO_TEST_CASE(no_form_changes_a_bit) {
    for (const bool all_occur : {true, false}) {
        const auto table = next_token<5>(laws::some_text<5>(90, all_occur));
        BOOST_TEST(laws::differing_from_one_by_one(laws::sampled<Plain>(3), table, CrossEntropy{}) == 0u);
        BOOST_TEST((laws::differing_from_alone<3, Plain>(table, 3)) == 0u);
    }
    using Small = Sequential<Embedding<5, 2>, Residual<Linear<2, 2>, Tanh>, Linear<2, 5>>;  // flat, and interleaved
    static_assert(Small::works_on_flat);
    BOOST_TEST(laws::differing_from_one_by_one(laws::sampled<Small>(4), next_token<5>(laws::some_text<5>(90, true)),
                                               CrossEntropy{}) == 0u);
    BOOST_TEST((laws::differing_from_alone<7, Small>(next_token<5>(laws::some_text<5>(90, true)), 3)) == 0u);
    const auto text = laws::some_text<5>(78, true);
    const Examples pairs{std::span(text).first(77), std::span(text).last(77)};
    BOOST_TEST(laws::differing_from_one_by_one(laws::sampled<Small>(3), pairs, CrossEntropy{}) == 0u);
}

BOOST_AUTO_TEST_CASE(a_sequence_gives_what_its_positions_do) {
    const auto net = laws::sampled<Memory>(2);
    const auto text = laws::tokens_of<5>(71);
    auto state = net.initial_state();
    std::vector<decltype(net.trace(text[0], state))> traces;
    std::vector<Vector<float, 5>> dys;
    float expected = 0;
    for (std::size_t t = 0; t < 70; ++t) {
        traces.push_back(net.trace(text[t], state));
        const auto result = CrossEntropy{}(traces[t].y, text[t + 1], 1 / 70.0f);
        expected += result.loss;
        dys.push_back(result.dy);
    }
    Memory grad{};
    auto dstate = net.initial_state();
    for (std::size_t t = 70; t-- > 0;) dstate = net.backward(traces[t], dys[t], dstate, grad).dstate;
    const auto got = value_and_grad(net, text, CrossEntropy{});
    BOOST_TEST(std::abs(got.loss - expected) < 1e-5f);
    Memory::parameters([](std::string_view name, const auto& a, const auto& b) {
        for (std::size_t i = 0; i < a.elements().size(); ++i)
            BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-5f, name << "[" << i << "]");
    }, got.grad, grad);
    BOOST_TEST(laws::same_bits(evaluate(net, text, CrossEntropy{}), got.loss));
}

BOOST_AUTO_TEST_CASE(many_sequences_give_the_sum_of_each) {
    const Sequences names(laws::texts_of<5>(21, 40));
    const CrossEntropy sum{.reduction = Reduction::sum};
    BOOST_TEST(laws::distance_from_one_by_one(laws::sampled<Memory>(4), names, sum) < 1e-5);
    using InLanes = Sequential<OneHot<5>, RNN<5, 4>, Residual<Linear<4, 4>, Tanh>, RNN<4, 4>, Residual<Tanh>, Linear<4, 5>>;
    BOOST_TEST(laws::distance_from_one_by_one(laws::sampled<InLanes>(4), names, sum) < 1e-5);
}

BOOST_AUTO_TEST_CASE(units_inside_drop_by_numbers_of_their_own) {
    using Wide = Sequential<Embedding<5, 64>, Dropout<>, Residual<Tanh, Dropout<>>, Sequential<Dropout<>>, Linear<64, 5>>;
    static_assert(DropsUnits<Wide>);
    const Wide net = laws::sampled<Wide>(1);
    auto state = net.initial_state();
    const auto trace = net.trace(Token(2), state, Draw{.seed = 4}.of({.first = 3}));
    const auto zeros = [](const auto& vector) {
        std::vector<bool> is_zero;
        for (std::size_t i = 0; i < vector.size(); ++i) is_zero.push_back(vector[i] == 0);
        return is_zero;
    };
    const auto first = zeros(trace.steps.of<1>().scale);
    const auto inside = zeros(trace.steps.of<2>().steps.of<1>().scale);
    const auto nested = zeros(trace.steps.of<3>().steps.of<0>().scale);
    BOOST_TEST((first != inside && first != nested && inside != nested));

    using Table = Sequential<Embedding<5, 4>, Residual<Linear<4, 4>, Dropout<0.4>>, Linear<4, 5>>;
    using Nets = Ensemble<Table, 5>;
    const auto table = next_token<5>(laws::some_text<5>(60, true));
    Nets nets{};
    for (std::size_t i = 0; i < 5; ++i) nets.member(i, laws::sampled<Table>(i));
    Adam<Nets> adam{{.lr = 0.05}};
    fit(nets, table, CrossEntropy{}, adam, {.epochs = 3, .seed = 1});
    for (std::size_t i = 0; i < 5; ++i) {
        auto alone = laws::sampled<Table>(i);
        Adam<Table> own{{.lr = 0.05}};
        fit(alone, table, CrossEntropy{}, own, {.epochs = 3, .seed = 1});
        BOOST_TEST(laws::differing_bits(nets.member(i), alone) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(layer_rates_hold_for_all_inside) {
    auto net = laws::sampled<Plain>(3);
    const auto before = net;
    const auto table = next_token<5>(laws::some_text<5>(60, true));
    Adam<Plain> adam{{.lr = 0.05}};
    LayerRates rates{adam, freeze<1>()};
    fit(net, table, CrossEntropy{}, rates, {.epochs = 3});
    BOOST_TEST((net.layer<1>().f == before.layer<1>().f));
    BOOST_TEST(!(net.layer<2>().weight == before.layer<2>().weight));
    BOOST_TEST(!(net == before));
}

constexpr auto trained(std::uint64_t seed) {
    auto net = laws::sampled<Sequential<Embedding<3, 2>, Residual<Linear<2, 3>, Tanh, Linear<3, 2>>, Linear<2, 3>>>(seed);
    const std::vector<Token> text{0, 1, 2, 2, 0};
    Adam<decltype(net)> adam{{.lr = 0.05}};
    fit(net, next_token<3>(text), CrossEntropy{}, adam, {.epochs = 5});
    return net;
}
constexpr auto remembered(std::uint64_t seed) {
    auto net = laws::sampled<Sequential<OneHot<3>, RNN<3, 2>, Residual<GRU<2, 2>>, Linear<2, 3>>>(seed);
    const std::vector<Token> text{0, 1, 2, 2, 0};
    Adam<decltype(net)> adam{{.lr = 0.05}};
    fit(net, text, CrossEntropy{}, adam, {.epochs = 3});
    return net;
}

BOOST_AUTO_TEST_CASE(the_compiler_computes_what_the_program_does) {
    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) { return trained(seed); });
    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) { return remembered(seed); });
}

BOOST_AUTO_TEST_SUITE_END()
