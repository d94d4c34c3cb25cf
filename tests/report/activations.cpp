#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
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

BOOST_AUTO_TEST_CASE(name_and_join_their_columns) {
    Activations seen{{"a", "␣"}, {"a"}, {{1, 2}}, {{3, 4}}, {{5, 6}}};
    BOOST_TEST((seen.column_labels() == std::vector<std::string>{"h₁", "h₂", "y=a?", "y=␣?", "P(y=a)", "P(y=␣)"}));
    BOOST_TEST((seen.row(0) == std::vector<double>{1, 2, 3, 4, 5, 6}));
    seen.hidden = {{1}};
    BOOST_TEST((seen.node_labels() == std::vector<std::string>{"h"}));
    BOOST_TEST(activations<Alphabet<" b">>(Net<2, 1>{}, Alphabet<" b">::encode(" ")).symbols[0] == "␣");
}

BOOST_AUTO_TEST_CASE(have_first_positions) {
    const Activations seen = activations<Letters>(lecture_net(), Letters::encode("abcabc"));
    BOOST_TEST((seen.first(2).symbols == std::vector<std::string>{"a", "b"}));
    BOOST_TEST(seen.first(2).probabilities.size() == 2u);
    seen.first(2).check();
    BOOST_TEST(seen.first(99).positions() == 6u);
    BOOST_CHECK_THROW(seen.first(0), Error);
}

BOOST_AUTO_TEST_CASE(of_a_wrong_shape_are_an_error) {
    const auto says = [](std::string_view message) {
        return [message](const Error& e) {
            BOOST_TEST(e.what() == message);
            return e.what() == message;
        };
    };
    const Activations good{{"a", "b"}, {"a"}, {{1}}, {{3, 4}}, {{5, 6}}};
    good.check();
    BOOST_CHECK_EXCEPTION(Activations{}.check(), Error, says("Activations: expected at least one example, got none"));
    Activations bad = good;
    bad.logits.clear();
    BOOST_CHECK_EXCEPTION(bad.check(), Error, says("rows of Activations::logits: expected 1, got 0"));
    bad = good;
    bad.probabilities[0].push_back(0);
    BOOST_CHECK_EXCEPTION(bad.check(), Error, says("columns of Activations::probabilities: expected 2, got 3"));
    bad = good;
    bad.hidden.emplace_back();
    BOOST_CHECK_EXCEPTION(bad.check(), Error, says("rows of Activations::hidden: expected 1, got 2"));
    BOOST_CHECK_THROW(activations<Letters>(lecture_net(), std::vector<Token>{3}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
