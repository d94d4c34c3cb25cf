#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/differences.hpp>
#include <laws/elman.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/layer.hpp>
#include <laws/sequence.hpp>
#include <string>
#include <unroll/net/sequential.hpp>
#include <vector>

using namespace unroll;
using laws::OutputOf;

BOOST_AUTO_TEST_SUITE(net_sequential)

using Deep = Sequential<Embedding<5, 4>, Tanh, Linear<4, 3>, ReLU, Linear<3, 5>>;
using Windowed = Sequential<Embedding<4, 3, float, Window<2>>, Sigmoid, Linear<6, 4, float, Bias::none>>;
using Memory = Sequential<Embedding<4, 3>, laws::Elman<3, 5>, laws::Elman<5, 3>, Linear<3, 4>>;

BOOST_AUTO_TEST_CASE(laws_hold_for_nets) {
    laws::hold_for<Deep>();
    laws::hold_for<Windowed>();
}

BOOST_AUTO_TEST_CASE(laws_hold_through_time_for_nets_with_memory) { laws::hold_for<Memory>(); }

BOOST_AUTO_TEST_CASE(parameters_have_the_names_and_the_order_of_a_state_dict) {
    std::vector<std::string> names, shapes;
    const Deep deep{};
    deep.parameters([&](std::string_view name, const auto& tensor) {
        names.emplace_back(name);
        shapes.push_back(std::to_string(tensor.rows()) + "x" + std::to_string(tensor.cols()));
    });
    BOOST_TEST(names == (std::vector<std::string>{"0.weight", "2.weight", "2.bias", "4.weight", "4.bias"}),
               boost::test_tools::per_element());
    BOOST_TEST(shapes == (std::vector<std::string>{"5x4", "3x4", "3x1", "5x3", "5x1"}), boost::test_tools::per_element());
    static_assert(Deep::parameter_count == 5 * 4 + 4 * 3 + 3 + 3 * 5 + 5);
    static_assert(Windowed::parameter_count == 4 * 3 + 6 * 4);
}

BOOST_AUTO_TEST_CASE(flat_copies_are_row_by_row_and_come_back) {
    using Net = Sequential<Linear<2, 3>>;
    Net net{};
    net.layer<0>().weight = {{1, 2}, {3, 4}, {5, 6}};
    net.layer<0>().bias = {7, 8, 9};
    std::array<float, 9> numbers{};
    net.copy_to(numbers);
    for (std::size_t i = 0; i < 9; ++i) BOOST_TEST(numbers[i] == static_cast<float>(i + 1));
    Net back{};
    back.copy_from(numbers);
    BOOST_TEST((back == net));
    back.layer<0>().bias[1] = 0;
    BOOST_TEST(!(back == net));
}

BOOST_AUTO_TEST_CASE(a_flat_copy_of_the_wrong_size_is_an_error_and_changes_nothing) {
    Sequential<Linear<2, 3>> net{};
    net.layer<0>().bias = {7, 8, 9};
    const auto before = net;
    std::array<float, 8> numbers{};
    CHECK_ERROR(net.copy_from(numbers), "copy_from: expected 9, got 8");
    CHECK_ERROR(net.copy_to(numbers), "copy_to: expected 9, got 8");
    BOOST_TEST((net == before));
}

BOOST_AUTO_TEST_CASE(head_is_the_first_layers_with_their_parameters) {
    laws::Samples samples(3);
    Deep deep{};
    samples.fill_parameters(deep);
    const auto hidden = deep.head<2>();
    static_assert(std::is_same_v<decltype(deep.head<2>()), Sequential<Embedding<5, 4>, Tanh>>);
    for (std::size_t i = 0; i < 4; ++i) {
        BOOST_TEST(hidden.forward(Token(3))[i] == unroll::tanh(deep.layer<0>().weight(3, i)));
    }
    BOOST_TEST((head<5>(deep) == deep));
    BOOST_TEST((layer<2>(deep).bias == deep.layer<2>().bias));
    static_assert(Deep::output_size<0> == 4 && Deep::output_size<4> == 5);
}

BOOST_AUTO_TEST_CASE(trace_computes_what_forward_does) {
    laws::Samples samples(4);
    Deep deep{};
    samples.fill_parameters(deep);
    for (int token = 0; token < 5; ++token) {
        BOOST_TEST((deep.trace(Token(token)).y == deep.forward(Token(token))));
        BOOST_TEST((deep.forward(token) == deep.forward(Token(token))));
        BOOST_TEST((deep.forward_unchecked(token) == deep.forward(Token(token))));
    }
}

BOOST_AUTO_TEST_CASE(a_token_out_of_range_is_an_error_everywhere) {
    Deep deep{};
    CHECK_ERROR(deep.forward(Token(5)), "token out of range: expected 0 to 4, got 5");
    CHECK_ERROR(deep.trace(Token(99)), "token out of range: expected 0 to 4, got 99");
    CHECK_ERROR(deep.forward(-1),
                "token out of range: expected 0 to 4, got a negative number, or one above 32 bits");
    BOOST_CHECK_THROW(deep.layer<0>().forward(Token(5)), Error);
    Pack<Token, 3> tokens{{1, 2, 5}};
    BOOST_CHECK_THROW(deep.forward(tokens), Error);
    Windowed windowed{};
    BOOST_CHECK_THROW(windowed.forward(Window<2>{{3, 4}}), Error);
}

BOOST_AUTO_TEST_CASE(a_state_moves_on_and_belongs_to_the_caller) {
    laws::Samples samples(5);
    Memory net{};
    samples.fill_parameters(net);
    auto state = net.initial_state();
    const auto first = net.forward(Token(1), state);
    const auto saved = state;
    const auto second = net.forward(Token(1), state);
    BOOST_TEST(!(first == second));
    state = saved;
    BOOST_TEST((net.forward(Token(1), state) == second));
    BOOST_TEST((net.forward(Token(1)) == first));  // without a state it starts afresh
}

using Stacked = Sequential<OneHot<4>, LSTM<4, 3>, Tanh, GRU<3, 2>, Linear<2, 5>, ReLU, Linear<5, 3>>;

/// Token by token, and as sequences: of no tokens, and around as many as go through the memory at once.
template <class Net>
void streaming_is_the_sequence() {
    const Net net = laws::sampled<Net>(1);
    const auto start = laws::sampled_state<Net>(2);
    for (const std::size_t length : {0u, 1u, 2u, 5u, 31u, 32u, 33u, 65u}) {
        const auto tokens = laws::tokens_of<4>(length, length);
        auto streamed = start, state = start;
        std::vector<OutputOf<Net>> outputs(length + 1);
        outputs[length][0] = 7;
        net.forward(tokens, state, std::span(outputs).first(length));
        laws::Differences different;
        for (std::size_t t = 0; t < length; ++t) {
            const auto y = net.forward(tokens[t], streamed);
            for (std::size_t i = 0; i < y.size(); ++i) different.compare(outputs[t][i], y[i], "output", t, i);
        }
        BOOST_TEST(different == 0u);
        BOOST_TEST(laws::differing_states(state, streamed) == 0u);
        BOOST_TEST(outputs[length][0] == 7);
    }
}

BOOST_AUTO_TEST_CASE(a_sequence_gives_what_its_tokens_give_one_after_the_other) {
    streaming_is_the_sequence<Stacked>();
    streaming_is_the_sequence<Memory>();
}

BOOST_AUTO_TEST_CASE(a_sequence_may_be_of_vectors_and_of_arrays_and_is_known_to_the_compiler) {
    using Net = Sequential<RNN<2, 3>, Linear<3, 1>>;
    static constexpr auto outputs_of = [](std::uint64_t seed) {
        const Net net = laws::sampled<Net>(seed);
        const std::array<Vector<float, 2>, 3> inputs{{{1, 2}, {3, 4}, {5, 6}}};
        std::array<Vector<float, 1>, 3> outputs{};
        auto state = net.initial_state();
        net.forward(inputs, state, outputs);
        return outputs;
    };
    laws::the_compiler_computes_the_same<4u>(outputs_of);
    const auto outputs = outputs_of(4);
    BOOST_TEST(outputs[1][0] != outputs[2][0]);
}

BOOST_AUTO_TEST_CASE(outputs_of_another_number_are_an_error_and_change_nothing) {
    const auto net = laws::sampled<Stacked>(1);
    const auto start = laws::sampled_state<Stacked>(2);
    auto state = start;
    std::vector<Vector<float, 3>> outputs(3);
    for (const std::size_t length : {0u, 2u, 4u}) {
        CHECK_ERROR(net.forward(laws::tokens_of<4>(length), state, outputs),
                    "forward: outputs: expected " + std::to_string(length) + ", got 3");
    }
    BOOST_TEST((state == start));
    for (const auto& output : outputs) BOOST_TEST((output == Vector<float, 3>{}));
}

BOOST_AUTO_TEST_CASE(a_token_out_of_range_is_an_error_in_a_stream_and_in_a_sequence) {
    const auto net = laws::sampled<Stacked>(1);
    auto state = net.initial_state();
    const std::string expected = "token out of range: expected 0 to 3, got 4";
    CHECK_ERROR(net.forward(Token(4), state), expected);
    CHECK_ERROR(net.trace(Token(4), state), expected);
    BOOST_CHECK_THROW(net.forward(-1, state), Error);
    BOOST_TEST((state == net.initial_state()));
    auto tokens = laws::tokens_of<4>(40);
    std::vector<Vector<float, 3>> outputs(40);
    tokens[39] = 4;
    CHECK_ERROR(net.forward(tokens, state, outputs), expected);
}

BOOST_AUTO_TEST_CASE(a_state_can_be_saved_restored_and_reset) {
    const auto net = laws::sampled<Stacked>(1);
    auto state = net.initial_state();
    const auto first = net.forward(2, state);
    const auto saved = state;
    const auto second = net.forward(2, state);
    BOOST_TEST(!(second == first));
    BOOST_TEST(!(state == saved));
    state = saved;
    BOOST_TEST((net.forward(Token(2), state) == second));
    state = net.initial_state();
    BOOST_TEST((net.forward(Token(2), state) == first));
    BOOST_TEST((net.forward(Token(2)) == first));
    BOOST_TEST((state == saved));
}

BOOST_AUTO_TEST_CASE(a_net_that_begins_elementwise_has_the_shape_of_its_next_layer) {
    using Net = Sequential<Tanh, Sigmoid, Linear<3, 5>>;
    static_assert(std::is_same_v<Net::Expects, Features<3>> && Net::output_size<0> == 3 && Net::outputs == 5);
    BOOST_TEST((Net{}.forward(Vector<float, 3>{1, 2, 3}) == Vector<float, 5>{}));
}

BOOST_AUTO_TEST_CASE(backward_gives_the_gradient_of_the_input) {
    Sequential<Linear<2, 1>> net{}, grad{};
    net.layer<0>().weight = {{3, 4}};
    const auto trace = net.trace(Vector<float, 2>{1, 2});
    const auto dx = net.backward(trace, Vector<float, 1>{10}, grad);
    BOOST_TEST((dx == Vector<float, 2>{30, 40}));
    BOOST_TEST((grad.layer<0>().weight == Matrix<float, 1, 2, Order::column_major>{{10, 20}}));
    static_assert(std::is_same_v<decltype(Deep{}.backward(Deep{}.trace(Token(0)), {}, std::declval<Deep&>())), NoGradient>);
}

BOOST_AUTO_TEST_SUITE_END()
