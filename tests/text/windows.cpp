#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/windows.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_windows)

using Letters = Alphabet<"Abcd">;

BOOST_AUTO_TEST_CASE(are_those_of_the_lecture) {
    // LECTURE.md, experiment 5: X = (A,b)(b,A)(A,c)(c,A)(A,d)(d,A), y = A c A d A b.
    const auto examples = windows<2>(Letters::encode("AbAcAdAb"));
    constexpr std::string_view contexts[] = {"Ab", "bA", "Ac", "cA", "Ad", "dA"};
    BOOST_TEST_REQUIRE(examples.inputs.size() == 6u);
    for (std::size_t i = 0; i < 6; ++i) {
        BOOST_TEST((examples.inputs[i] == Window<2>{Letters::encode(contexts[i][0]), Letters::encode(contexts[i][1])}));
        BOOST_TEST(Letters::decode(examples.targets[i]) == std::string_view("AcAdAb").substr(i, 1));
    }
}

BOOST_AUTO_TEST_CASE(work_in_a_constant_expression) {
    static_assert([] {
        const auto examples = windows<3>(Letters::encode("Abcd"));
        return examples.inputs.size() == 1 && examples.inputs[0] == Window<3>{0, 1, 2} && examples.targets[0] == Token(3);
    }());
}

BOOST_AUTO_TEST_CASE(a_window_of_one_token_is_a_pair_of_neighbours) {
    const auto examples = windows<1>(Letters::encode("dcA"));
    BOOST_TEST_REQUIRE(examples.inputs.size() == 2u);
    BOOST_TEST((examples.inputs[1] == Window<1>{2} && examples.targets[1] == Token(0)));
}

BOOST_AUTO_TEST_CASE(a_text_too_short_is_an_error) {
    CHECK_ERROR(windows<2>(Letters::encode("Ab")),
                "the text is too short to have a next token: expected at least 3 tokens, got 2");
    CHECK_ERROR(windows<1>(Letters::encode("")),
                "the text is too short to have a next token: expected at least 2 tokens, got 0");
}

BOOST_AUTO_TEST_SUITE_END()
