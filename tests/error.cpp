#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <unroll/error.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(error)

template <class F>
std::string message(F f) {
    try {
        f();
    } catch (const std::exception& e) {
        return e.what();
    }
    return "no error";
}

BOOST_AUTO_TEST_CASE(messages_say_what_where_expected_and_got) {
    BOOST_TEST(message([] { unroll::errors::unknown_symbol("x", 7, "abc"); }) == "unknown symbol 'x' at position 7: expected one of \"abc\"");
    BOOST_TEST(message([] { unroll::errors::token_out_of_range(9, 5); }) == "token out of range: expected 0 to 4, got 9");
    BOOST_TEST(message([] { unroll::errors::size_mismatch("copy_to", 35, 34); }) == "copy_to: expected 35, got 34");
    BOOST_TEST(message([] { unroll::errors::invalid_option("Adam: lr", "a number >= 0", -0.5); }) == "Adam: lr: expected a number >= 0, got -0.5");
    BOOST_TEST(message([] { unroll::errors::not_finite("next_by", "logit", 3, "a number", 0.5); }) == "next_by: logit 3: expected a number, got 0.5");
    BOOST_TEST(message([] { unroll::errors::not_finite_at(7, "generate", "logit", 3, "a number", 0.5); }) ==
               "generate: logit 3 at position 7: expected a number, got 0.5");
}

BOOST_AUTO_TEST_CASE(a_message_that_does_not_fit_is_cut) {
    const std::string text = message([] { unroll::errors::unknown_symbol(std::string(2000, 'x'), 7, "abc"); });
    BOOST_TEST(text.size() == 511u);
    BOOST_TEST(text.substr(0, 18) == "unknown symbol 'xx");
}

BOOST_AUTO_TEST_CASE(a_long_list_or_word_leaves_room_for_the_rest) {
    std::string korean;
    for (int i = 0; i < 2000; ++i) korean += "한";
    for (const std::string& before : {std::string(), std::string("a"), std::string("ab")}) {
        const std::string text = message([&] { unroll::errors::unknown_symbol("x", 7, before + korean); });
        BOOST_TEST(text.find("unknown symbol 'x' at position 7: expected one of \"" + before + "한한") == 0u);
        BOOST_TEST(text.size() <= 511u);
        BOOST_TEST(text.size() > 500u);
        BOOST_TEST(text.substr(text.size() - 7) == "한…\"");
    }
    const std::string word = message([&] { unroll::errors::unknown_word(korean, 1234, korean); });
    BOOST_TEST(word.find("한…\" at position 1234: expected one of 한") != word.npos);
    const std::string file = message([&] { unroll::errors::malformed_file("a.csv", 7, "one of " + korean, "'\u200B'"); });
    BOOST_TEST(file.find("a.csv, line 7: expected one of 한") == 0u);
    BOOST_TEST(file.find("한…, got '\\u200B'") != file.npos);
    std::string controls(2000, '\n');
    const std::string escaped = message([&] { unroll::errors::unknown_word("x", 1, controls); });
    BOOST_TEST(escaped.substr(escaped.size() - 7) == "\\x0A…");
}

BOOST_AUTO_TEST_CASE(numbers_are_written_in_full) {
    BOOST_TEST(message([] { unroll::errors::size_mismatch("n", 0, 18446744073709551615u); }) == "n: expected 0, got 18446744073709551615");
}

BOOST_AUTO_TEST_SUITE_END()
