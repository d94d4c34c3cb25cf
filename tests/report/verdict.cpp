#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <unroll.hpp>
#include <unroll/report/verdict.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_verdict)

using Letters = Alphabet<"ab">;

/// A net that answers with the given logits after a and after b.
constexpr Sequential<Embedding<2, 2>> answering(float aa, float ab, float ba, float bb) {
    Sequential<Embedding<2, 2>> net{};
    net.layer<0>().weight = {{aa, ab}, {ba, bb}};
    return net;
}

constexpr Transitions<2> abab = next_token<2>(Letters::encode("abab"));

BOOST_AUTO_TEST_CASE(is_clean_where_every_probability_is_above_nine_tenths) {
    static_assert(verdict(answering(0, 3, 3, 0), abab) == Verdict::clean_success);
    const float nine_tenths = std::log(9.f);  // softmax of (0, log 9) is (0.1, 0.9)
    BOOST_TEST((verdict(answering(0, nine_tenths + 1e-3f, 3, 0), abab) == Verdict::clean_success));
    BOOST_TEST((verdict(answering(0, nine_tenths - 1e-3f, 3, 0), abab) == Verdict::forced_success));
}

BOOST_AUTO_TEST_CASE(is_forced_where_only_the_largest_logits_are_right) {
    static_assert(verdict(answering(0, 1, 3, 0), abab) == Verdict::forced_success);
    BOOST_TEST((verdict(answering(0, 1e-3f, 1e-3f, 0), abab) == Verdict::forced_success));
}

BOOST_AUTO_TEST_CASE(is_failure_for_one_wrong_position) {
    static_assert(verdict(answering(1, 0, 3, 0), abab) == Verdict::failure);
    BOOST_TEST((verdict(answering(0, 3, 0, 3), abab) == Verdict::failure));
    BOOST_TEST((verdict(answering(0, 3, 3, 0), next_token<2>(Letters::encode("abaab"))) == Verdict::failure));
}

BOOST_AUTO_TEST_CASE(counts_only_positions_of_the_text) {
    BOOST_TEST((verdict(answering(3, 0, 7, 0), next_token<2>(Letters::encode("aaa"))) == Verdict::clean_success));
    const auto one_symbol = next_token<1>(Alphabet<"a">::encode("aa"));
    BOOST_TEST((verdict(Sequential<Embedding<1, 1>>{}, one_symbol) == Verdict::clean_success));
}

BOOST_AUTO_TEST_CASE(is_failure_for_nan) {
    const float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
    BOOST_TEST((verdict(answering(0, nan, 3, 0), abab) == Verdict::failure));
    BOOST_TEST((verdict(answering(nan, nan, nan, nan), next_token<2>(Letters::encode("aaa"))) == Verdict::failure));
    BOOST_TEST((verdict(answering(0, infinity, 3, 0), abab) == Verdict::failure));
}

BOOST_AUTO_TEST_CASE(judges_windows) {
    Sequential<Embedding<2, 1, float, Window<2>>, Linear<2, 2>> net{};
    net.layer<0>().weight = {{-1}, {1}};
    net.layer<1>().weight = {{0, 4}, {0, -4}};  // the last token decides: b after a, a after b
    BOOST_TEST((verdict(net, next_token<2, 2>(Letters::encode("ababab"))) == Verdict::clean_success));
    BOOST_TEST((verdict(net, next_token<2, 2>(Letters::encode("aab"))) == Verdict::clean_success));
    BOOST_TEST((verdict(net, next_token<2, 2>(Letters::encode("aaa"))) == Verdict::failure));
}

BOOST_AUTO_TEST_CASE(is_worded_as_in_the_lecture) {
    BOOST_TEST(english(Verdict::failure) == "failure");
    BOOST_TEST(english(Verdict::forced_success) == "forced success");
    BOOST_TEST(english(Verdict::clean_success) == "clean success");
}

BOOST_AUTO_TEST_CASE(of_no_example_is_an_error) {
    BOOST_CHECK_THROW(verdict(answering(0, 0, 0, 0), Transitions<2>{}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
