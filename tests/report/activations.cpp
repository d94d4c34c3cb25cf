#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <string>
#include <unroll.hpp>
#include <unroll/report/activations.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_activations)

using Letters = Alphabet<"abc">;

Net<3, 1> lecture_net() {
    // LECTURE.md, experiment 1.
    Net<3, 1> net{};
    net.layer<0>().weight = {{std::atanh(-.0147f)}, {std::atanh(.9653f)}, {std::atanh(-.9896f)}};
    net.layer<2>().weight = {{-4.6804f}, {.3071f}, {5.2894f}};
    net.layer<2>().bias = {-1.5440f, .9143f, -1.3970f};
    return net;
}

BOOST_AUTO_TEST_CASE(are_those_of_the_lecture) {
    const Activations seen = activations<Letters>(lecture_net(), Letters::encode("bca"));
    seen.check();
    BOOST_TEST((seen.classes == std::vector<std::string>{"a", "b", "c"}));
    BOOST_TEST((seen.symbols == std::vector<std::string>{"b", "c", "a"}));
    const double hidden[] = {.9653, -.9896, -.0147},
                 logits[][3] = {{-6.0618, 1.2108, 3.7086}, {3.0875, .6104, -6.6312}, {-1.4755, .9098, -1.4745}};
    const double target[] = {.9239, .9225, .8444};
    for (std::size_t i = 0; i < 3; ++i) {
        BOOST_TEST(std::abs(seen.hidden[i][0] - hidden[i]) < 1e-4);
        for (std::size_t j = 0; j < 3; ++j) BOOST_TEST(std::abs(seen.logits[i][j] - logits[i][j]) < 1e-3);
        BOOST_TEST(std::abs(seen.probabilities[i][(i + 2) % 3] - target[i]) < 1e-4);
        BOOST_TEST(std::abs(seen.probabilities[i][0] + seen.probabilities[i][1] + seen.probabilities[i][2] - 1) < 1e-6);
    }
}

BOOST_AUTO_TEST_CASE(of_a_table_are_one_row_per_context) {
    const Activations seen = activations<Letters>(lecture_net(), next_token<3>(Letters::encode("cacaca")));
    BOOST_TEST((seen.symbols == std::vector<std::string>{"a", "c"}));
}

BOOST_AUTO_TEST_CASE(of_windows_are_labelled_by_all_their_symbols) {
    Sequential<Embedding<3, 2, double, Window<2>>, Tanh, Linear<4, 3, double>> net{};
    const auto tokens = Letters::encode("abcab");
    const Activations table = activations<Letters>(net, next_token<3, 2>(tokens));
    BOOST_TEST((table.symbols == std::vector<std::string>{"ab", "bc", "ca"}));
    BOOST_TEST(table.nodes() == 4u);

    BOOST_TEST((activations<Letters>(net, windows<2>(tokens).inputs).symbols == std::vector<std::string>{"ab", "bc", "ca"}));
}

BOOST_AUTO_TEST_CASE(of_a_net_of_one_layer_have_no_nodes) {
    Sequential<Embedding<3, 3>> net{};
    const Activations seen = activations<Letters>(net, Letters::encode("ab"));
    seen.check();
    BOOST_TEST(seen.nodes() == 0u);
    BOOST_TEST(seen.probabilities[1][2] == 1.0 / 3, boost::test_tools::tolerance(1e-6));
}

/// A net with PyTorch's initial values.
template <class AnyNet>
AnyNet initialized() {
    random::Torch rng{43052};
    AnyNet net{};
    net.initialize(rng);
    return net;
}

BOOST_AUTO_TEST_CASE(of_a_net_with_memory_go_on_from_position_to_position) {
    const auto net = initialized<Net<3, 2, topology::RNN>>();
    const auto tokens = Letters::encode("abcab");
    const Activations seen = activations<Letters>(net, tokens);
    seen.check();
    BOOST_TEST(seen.cells.empty());
    BOOST_TEST(seen.heading() == "h | net(x) | ŷ");
    auto state = net.initial_state();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto logits = net.forward(tokens[i], state);
        BOOST_TEST(seen.symbols[i] == Letters::decode(tokens[i]));
        BOOST_TEST((seen.hidden[i] == detail::numbers_of(state.layer<1>().h)));
        BOOST_TEST((seen.logits[i] == detail::numbers_of(logits)));
        BOOST_TEST((seen.probabilities[i] == detail::numbers_of(softmax(logits))));
    }
    BOOST_TEST((seen.logits[0] != seen.logits[3]));  // the same letter

    auto moved = net.initial_state();
    activations<Letters>(net, Letters::encode("abc"), moved);
    BOOST_TEST((activations<Letters>(net, Letters::encode("ab"), moved).logits == seen.last(2).logits));
    BOOST_TEST((moved == state));
}

BOOST_AUTO_TEST_CASE(of_an_LSTM_have_gates_and_what_the_cells_keep) {
    const auto net = initialized<Net<3, 2, topology::LSTM>>();
    const Activations seen = activations<Letters>(net, Letters::encode("abc"));
    seen.check();
    BOOST_TEST(seen.heading() == "i | f | g | o | c | h | net(x) | ŷ");
    const std::vector<std::string> labels{"i₁", "i₂", "f₁", "f₂", "g₁", "g₂", "o₁", "o₂", "c₁", "c₂", "h₁", "h₂"};
    BOOST_TEST((seen.inner_labels() == labels));
    BOOST_TEST((seen.part_begins() == std::vector<std::size_t>{2, 4, 6, 8, 10, 12, 15}));
    BOOST_TEST(seen.column_labels().size() == 18u);
    for (std::size_t position = 0; position < 3; ++position) {
        const std::vector<double> row = seen.row(position);
        BOOST_TEST(row.size() == 18u);
        for (std::size_t node = 0; node < 2; ++node) {
            const double i = row[node], f = row[2 + node], g = row[4 + node], o = row[6 + node];
            const double c = row[8 + node], h = row[10 + node];
            const double before = position == 0 ? 0 : seen.row(position - 1)[8 + node];
            BOOST_TEST(std::abs(c - (f * before + i * g)) < 1e-6);
            BOOST_TEST(std::abs(h - o * std::tanh(c)) < 1e-6);
        }
    }
}

BOOST_AUTO_TEST_CASE(of_a_GRU_have_gates) {
    const auto net = initialized<Net<3, 1, topology::GRU>>();
    const Activations seen = activations<Letters>(net, Letters::encode("abc"));
    seen.check();
    BOOST_TEST(seen.heading() == "r | z | n | h | net(x) | ŷ");
    BOOST_TEST((seen.inner_labels() == std::vector<std::string>{"r", "z", "n", "h"}));
    for (std::size_t position = 0; position < 3; ++position) {
        const double z = seen.row(position)[1], n = seen.row(position)[2], h = seen.row(position)[3];
        const double before = position == 0 ? 0 : seen.row(position - 1)[3];
        BOOST_TEST(std::abs(h - ((1 - z) * n + z * before)) < 1e-6);
        BOOST_TEST(seen.row(position)[0] > 0);
        BOOST_TEST(seen.row(position)[0] < 1);
    }
}

BOOST_AUTO_TEST_CASE(of_layers_on_each_other_say_which_layer_and_one_hot_vectors_are_spelled_out) {
    const auto net = initialized<Sequential<Embedding<3, 2>, GRU<2, 1>, LSTM<1, 2>, Linear<2, 3>>>();
    const Activations seen = activations<Letters>(net, Letters::encode("ab"));
    seen.check();
    BOOST_TEST(seen.heading() == "1.r | 1.z | 1.n | 2.i | 2.f | 2.g | 2.o | 2.c | h | net(x) | ŷ");
    BOOST_TEST(seen.nodes() == 2u);
    Sequential<OneHot<3>, Linear<3, 3>> without_memory{};
    BOOST_TEST((activations<Letters>(without_memory, Letters::encode("c")).hidden[0] == std::vector<double>{0, 0, 1}));

    const auto memory_last = initialized<Sequential<OneHot<3>, RNN<3, 3>>>();
    const Activations one_hot = activations<Letters>(memory_last, Letters::encode("ab"));
    BOOST_TEST((one_hot.hidden[1] == std::vector<double>{0, 1, 0}));
    auto state = memory_last.initial_state();
    memory_last.forward(0, state);
    BOOST_TEST((one_hot.logits[1] == detail::numbers_of(memory_last.forward(1, state))));
}

BOOST_AUTO_TEST_CASE(have_ends) {
    const Activations seen = activations<Letters>(initialized<Net<3, 2, topology::LSTM>>(), Letters::encode("abcabca"));
    BOOST_TEST((seen.last(2).symbols == std::vector<std::string>{"c", "a"}));
    BOOST_TEST((seen.last(2).cells[4].numbers[1] == seen.cells[4].numbers[6]));
    BOOST_TEST(seen.last(99).positions() == 7u);
    BOOST_CHECK_THROW(seen.last(0), Error);

    const Activations ends = seen.ends(2);
    ends.check();
    BOOST_TEST((ends.symbols == std::vector<std::string>{"a", "b", "⋮", "c", "a"}));
    BOOST_TEST((ends.row(0) == seen.row(0)));
    BOOST_TEST((ends.row(3) == seen.row(5)));
    for (const double number : ends.row(2)) BOOST_TEST(std::isnan(number));
    BOOST_TEST(seen.ends(3).positions() == 7u);
    BOOST_TEST(seen.ends(4).positions() == 7u);
    BOOST_TEST(seen.ends(3).symbols[3] == "⋮");
    BOOST_TEST(seen.ends(4).symbols[3] == "a");
    BOOST_CHECK_THROW(seen.ends(0), Error);
}

BOOST_AUTO_TEST_CASE(have_first_positions) {
    const Activations seen = activations<Letters>(lecture_net(), Letters::encode("abcabc"));
    BOOST_TEST((seen.first(2).symbols == std::vector<std::string>{"a", "b"}));
    BOOST_TEST(seen.first(2).probabilities.size() == 2u);
    seen.first(2).check();
    BOOST_TEST(seen.first(99).positions() == 6u);
    BOOST_CHECK_THROW(seen.first(0), Error);
}

BOOST_AUTO_TEST_CASE(show_a_space) {
    BOOST_TEST(activations<Alphabet<" b">>(Net<2, 1>{}, Alphabet<" b">::encode(" ")).symbols[0] == "␣");
}

BOOST_AUTO_TEST_CASE(of_a_token_out_of_range_are_an_error) {
    BOOST_CHECK_THROW(activations<Letters>(lecture_net(), std::vector<Token>{3}), Error);
    BOOST_CHECK_THROW(activations<Letters>(Net<3, 1, topology::RNN>{}, std::vector<Token>{3}), Error);
}

BOOST_AUTO_TEST_CASE(know_the_layers_of_their_net) {
    using Names = std::vector<std::string>;
    BOOST_TEST((detail::layer_names<Net<3, 2>>() == Names{"linr₁", "tanh", "linr₂"}));
    BOOST_TEST((detail::layer_names<Sequential<Embedding<3, 2>, Tanh, Linear<2, 2>, Tanh, Linear<2, 3>>>() ==
                Names{"linr₁", "tanh", "linr₂", "tanh", "linr₃"}));
    BOOST_TEST((detail::layer_names<Sequential<Embedding<3, 2>, ReLU, Linear<2, 3>>>() == Names{"Embedding", "ReLU", "Linear"}));
    const Net<3, 2, topology::LSTM> net{};
    const auto seen = activations<Alphabet<"abc">>(net, Alphabet<"abc">::encode("abca"));
    BOOST_TEST((seen.layers == Names{"OneHot", "LSTM", "Linear"}));
    BOOST_TEST((seen.first(2).layers == seen.layers));
    BOOST_TEST((seen.ends(1).layers == seen.layers));
    BOOST_TEST(seen.title_of_hidden() == "h := (LSTM∘OneHot)(x)");
    BOOST_TEST((activations<Alphabet<"ab">>(Sequential<Embedding<2, 2>>{}, Alphabet<"ab">::encode("ab")).title_of_logits() ==
                "net(x) := linr₁(x)"));
}

BOOST_AUTO_TEST_SUITE_END()
