#include <bit>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <cstdio>
#include <limits>
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

std::string shown(std::string_view text) { return std::string(std::string_view(unroll::errors::Message{} << unroll::errors::Shown{text})); }

BOOST_AUTO_TEST_CASE(what_cannot_be_seen_is_shown) {
    BOOST_TEST(shown("a\n\x7F") == "a\\x0A\\x7F");
    BOOST_TEST(shown("\u00A0\u00AD\u0308\u034F\u061C\u115F\u1160\u17B4\u180B") ==
               "\\u00A0\\u00AD\\u0308\\u034F\\u061C\\u115F\\u1160\\u17B4\\u180B");
    BOOST_TEST(shown("\u2000\u200B\u200D\u202E\u2060\u3000\uFEFF\uFE0F\uE000") ==
               "\\u2000\\u200B\\u200D\\u202E\\u2060\\u3000\\uFEFF\\uFE0F\\uE000");
    BOOST_TEST(shown("\xC2\x85\U000E0001\U0010FFFF") == "\\u0085\\U000E0001\\U0010FFFF");
    BOOST_TEST(shown("\u1112\u1161\u11AB \u304B\u3099") == "\\u1112\\u1161\\u11AB か\\u3099");  // 한, が in parts
    BOOST_TEST(shown("\u1AB0\u1DC4\u20D7\uFE20\u0591\u0483") == "\\u1AB0\\u1DC4\\u20D7\\uFE20\\u0591\\u0483");
}

BOOST_AUTO_TEST_CASE(what_is_seen_stays_readable) {
    for (const std::string_view text : {"naïve é ǖ", "한글 ㅎ", "漢字かなガ、。", "שלום־לך", "سلام", "हिन्दी", "ไทยที่", "Ωμέγα", "Привет",
                                        "😀👍🏽", "“—…”", "€¥", "\\u00A0"})
        BOOST_TEST(shown(text) == text);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_shown) {
    BOOST_TEST(shown("\x80 \xC0\xAF \xE1\x80 \xED\xA0\x80 \xF4\x90\x80\x80 \xFF \xC3") ==
               "\\x80 \\xC0\\xAF \\xE1\\x80 \\xED\\xA0\\x80 \\xF4\\x90\\x80\\x80 \\xFF \\xC3");
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

std::string digits(double number) { return std::string(std::string_view(unroll::errors::Message{} << number)); }

std::string printf_digits(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

BOOST_AUTO_TEST_CASE(real_numbers_have_the_digits_of_printf) {
    for (const double number : {0.0, -0.0, 1.0, -0.5, 0.1, 1e-3, 1e-4, 1e-5, 12.5, 99999.9, 999999.4, 999999.5, 1e5, 1e6, 123456.5,
                                123457.5, 1e300, 1e-300, 4.9e-324, 1.7976931348623157e308})
        BOOST_TEST(digits(number) == printf_digits(number));
    std::uint64_t bits = 1;
    for (int i = 0; i < 100'000; ++i) {
        bits = bits * 6364136223846793005u + 1442695040888963407u;
        const double any = std::bit_cast<double>(bits), thousandths = static_cast<double>(bits >> 48) / 1000;
        if (any == any && digits(any) != printf_digits(any)) BOOST_TEST(digits(any) == printf_digits(any));
        if (digits(thousandths) != printf_digits(thousandths)) BOOST_TEST(digits(thousandths) == printf_digits(thousandths));
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_finite_number_is_named) {
    constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(digits(inf) == "inf");
    BOOST_TEST(digits(-inf) == "-inf");
    BOOST_TEST(digits(nan) == "nan");
    BOOST_TEST(digits(-nan) == "nan");
}

BOOST_AUTO_TEST_SUITE_END()
