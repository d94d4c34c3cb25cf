#include <bit>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <string_view>
#include <unroll/message.hpp>

BOOST_AUTO_TEST_SUITE(message)

std::string shown(std::string_view text) { return std::string(std::string_view(unroll::errors::Message{} << unroll::errors::Shown{text})); }

BOOST_AUTO_TEST_CASE(an_invisible_symbol_is_shown_by_its_code) {
    BOOST_TEST(shown("a\n\x7F") == "a\\x0A\\x7F");
    BOOST_TEST(shown("\u00A0\u00AD\u0308\u034F\u061C\u115F\u1160\u17B4\u180B") ==
               "\\u00A0\\u00AD\\u0308\\u034F\\u061C\\u115F\\u1160\\u17B4\\u180B");
    BOOST_TEST(shown("\u2000\u200B\u200D\u202E\u2060\u3000\uFEFF\uFE0F\uE000") ==
               "\\u2000\\u200B\\u200D\\u202E\\u2060\\u3000\\uFEFF\\uFE0F\\uE000");
    BOOST_TEST(shown("\xC2\x85\U000E0001\U0010FFFF") == "\\u0085\\U000E0001\\U0010FFFF");
    BOOST_TEST(shown("\u1112\u1161\u11AB \u304B\u3099") == "\\u1112\\u1161\\u11AB か\\u3099");  // 한, が in parts
    BOOST_TEST(shown("\u1AB0\u1DC4\u20D7\uFE20\u0591\u0483") == "\\u1AB0\\u1DC4\\u20D7\\uFE20\\u0591\\u0483");
}

BOOST_AUTO_TEST_CASE(printed_symbols_stay_readable) {
    for (const std::string_view text : {"naïve é ǖ", "한글 ㅎ", "漢字かなガ、。", "שלום־לך", "سلام", "हिन्दी", "ไทยที่", "Ωμέγα", "Привет",
                                        "😀👍🏽", "“—…”", "€¥", "\\u00A0"})
        BOOST_TEST(shown(text) == text);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_shown) {
    BOOST_TEST(shown("\x80 \xC0\xAF \xE1\x80 \xED\xA0\x80 \xF4\x90\x80\x80 \xFF \xC3") ==
               "\\x80 \\xC0\\xAF \\xE1\\x80 \\xED\\xA0\\x80 \\xF4\\x90\\x80\\x80 \\xFF \\xC3");
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

BOOST_AUTO_TEST_CASE(infinity_and_nan_have_names) {
    constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(digits(inf) == "inf");
    BOOST_TEST(digits(-inf) == "-inf");
    BOOST_TEST(digits(nan) == "nan");
    BOOST_TEST(digits(-nan) == "nan");
}

BOOST_AUTO_TEST_SUITE_END()
