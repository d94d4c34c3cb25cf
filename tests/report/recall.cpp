#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <limits>
#include <string>
#include <unroll.hpp>
#include <unroll/report/recall.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_recall)

using Letters = Alphabet<"ab">;

/// A net without memory, by its logits after a and after b.
constexpr Sequential<Embedding<2, 2>> answering(float aa, float ab, float ba, float bb) {
    Sequential<Embedding<2, 2>> net{};
    net.layer<0>().weight = {{aa, ab}, {ba, bb}};
    return net;
}

/// A net that answers a until it has seen b, and from then on b: h counts them.
constexpr auto remembering_b() {
    Sequential<OneHot<2>, RNN<2, 1, float, Nonlinearity::relu>, Linear<1, 2>> net{};
    net.layer<1>().weight_ih_l0 = {{0, 1}};
    net.layer<1>().weight_hh_l0 = {{1}};
    net.layer<2>().weight = {{0}, {8}};
    net.layer<2>().bias = {4, 0};
    return net;
}

BOOST_AUTO_TEST_CASE(counts_right_positions_and_looks_at_the_last_period) {
    const auto net = remembering_b();
    const Recall result = recall(net, Letters::encode("aabaabbb"), 2);  // answers a a b b b b b
    BOOST_TEST(result.right == 4u);
    BOOST_TEST(result.positions == 7u);
    BOOST_TEST(result.right_at_last == 2u);
    BOOST_TEST(result.period == 2u);
    BOOST_TEST(std::abs(result.worst - 1 / (1 + std::exp(-12.0))) < 1e-7);  // twice b: 16 against 4
    BOOST_TEST((verdict(result) == Verdict::clean_success));
    BOOST_TEST((verdict(recall(net, Letters::encode("aabaabbb"), 4)) == Verdict::failure));
}

BOOST_AUTO_TEST_CASE(begins_at_the_initial_state) {
    const auto net = remembering_b();
    BOOST_TEST(recall(net, Letters::encode("baaaa"), 1).right == 0u);
    BOOST_TEST(recall(net, Letters::encode("aaaa"), 1).right == 3u);
}

BOOST_AUTO_TEST_CASE(is_the_worst_of_the_last_period_alone) {
    const auto abab = Letters::encode("aababa");
    const Recall result = recall(answering(0, 1, 2, 0), abab, 2);
    BOOST_TEST(result.right == 4u);  // a after a is wrong
    BOOST_TEST(std::abs(result.worst - 1 / (1 + std::exp(-1.0))) < 1e-6);
    BOOST_TEST(std::abs(recall(answering(0, 1, 2, 0), abab, 1).worst - 1 / (1 + std::exp(-2.0))) < 1e-6);
    BOOST_TEST(std::abs(recall(answering(0, 1, 2, 0), abab, 5).worst - 1 / (1 + std::exp(1.0))) < 1e-6);
}

BOOST_AUTO_TEST_CASE(is_clean_above_nine_tenths_and_forced_below) {
    const auto of = [](float ab) { return verdict(recall(answering(0, ab, 9, 0), Letters::encode("ababab"), 2)); };
    const float nine_tenths = std::log(9.f);
    BOOST_TEST((of(nine_tenths + 1e-3f) == Verdict::clean_success));
    BOOST_TEST((of(nine_tenths - 1e-3f) == Verdict::forced_success));
    BOOST_TEST((of(1e-3f) == Verdict::forced_success));
    BOOST_TEST((of(-1e-3f) == Verdict::failure));
    const Recall late{.right = 1, .positions = 9, .right_at_last = 1, .period = 1, .worst = 0.95};
    BOOST_TEST((verdict(late) == Verdict::clean_success));
}

BOOST_AUTO_TEST_CASE(is_failure_for_nan) {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const auto tokens = Letters::encode("ababab");
    for (const auto& net : {answering(nan, nan, 9, 0), answering(0, 9, nan, nan), answering(nan, 9, 9, 0)}) {
        const Recall result = recall(net, tokens, 3);
        BOOST_TEST(std::isnan(result.worst));
        BOOST_TEST((verdict(result) == Verdict::failure));
    }
}

BOOST_AUTO_TEST_CASE(is_known_to_the_compiler) {
    static_assert(recall(remembering_b(), Letters::encode("aabbb"), 2).right == 3);
    static_assert(verdict(recall(remembering_b(), Letters::encode("aabbb"), 2)) == Verdict::clean_success);
}

BOOST_AUTO_TEST_CASE(bad_input_is_an_error) {
    const auto net = remembering_b();
    const auto tokens = Letters::encode("abab");
    BOOST_TEST(recall(net, tokens, 3).period == 3u);
    for (const std::size_t period : {0u, 4u})
        CHECK_ERROR(
            recall(net, tokens, period),
            "recall: period: expected at least 1 and at most the number of positions, got " + std::to_string(period));
    BOOST_CHECK_THROW(recall(net, std::vector<Token>{1}, 1), Error);
    BOOST_CHECK_THROW(recall(net, std::vector<Token>{1, 2, 1}, 1), Error);
}

BOOST_AUTO_TEST_SUITE_END()
