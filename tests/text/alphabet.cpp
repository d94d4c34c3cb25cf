#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <span>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/literal.hpp>
#include <unroll/text/repeat.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_alphabet)

using Letters = Alphabet<"abcde">;
using Mixed = Alphabet<"z가é😀a">;

std::vector<Token> tokens(std::initializer_list<int> indices) { return {indices.begin(), indices.end()}; }

BOOST_AUTO_TEST_CASE(numbers_its_symbols_in_order) {
    static_assert(Letters::size == 5 && Alphabet<"가나다">::size == 3 && Mixed::size == 5);
    static_assert(Letters::name == "abcde" && Mixed::symbols[3] == "😀");
    for (unsigned i = 0; i < Letters::size; ++i) {
        BOOST_TEST(Letters::symbols[i] == std::string_view("abcde").substr(i, 1));
        BOOST_TEST((Letters::encode("abcde"[i]) == Token(i)));
        BOOST_TEST(Letters::decode(i) == Letters::symbols[i]);
    }
    BOOST_TEST((Mixed::encode(U'😀') == Token(3)));
    BOOST_TEST((Mixed::encode(U'z') == Token(0)));
    BOOST_TEST((Mixed::encode('a') == Token(4)));
}

BOOST_AUTO_TEST_CASE(encodes_every_kind_of_text) {
    BOOST_TEST((Letters::encode("badea") == tokens({1, 0, 3, 4, 0})));
    BOOST_TEST((Letters::encode(std::string_view("ab").substr(1)) == tokens({1})));
    BOOST_TEST((Letters::encode(std::string("ce")) == tokens({2, 4})));
    BOOST_TEST((Letters::encode(repeat("ab", 2)) == tokens({0, 1, 0, 1})));
    BOOST_TEST((Mixed::encode("😀a가zé") == tokens({3, 4, 1, 0, 2})));
    BOOST_TEST((Mixed::encode(repeat("é가", 2)) == tokens({2, 1, 2, 1})));
    BOOST_TEST(Letters::encode("").empty());
    BOOST_TEST(Letters::encode(repeat("abcde", 100)).size() == 500u);
    BOOST_TEST((Alphabet<"a\0\n">::encode(std::string_view("\n\0a", 3)) == tokens({2, 1, 0})));
    BOOST_TEST((Alphabet<"가">::encode("가가가") == tokens({0, 0, 0})));
}

BOOST_AUTO_TEST_CASE(token_takes_the_text_of_one_symbol) {
    static_assert(Mixed::token("가") == Token(1) && Mixed::token("😀") == Token(3) && Letters::token("e") == Token(4));
    CHECK_ERROR(Mixed::token("나"), "unknown symbol '나' at position 0: expected one of \"z가é😀a\"");
    CHECK_ERROR(Mixed::token("가a"), "token: symbols: expected 1, got 2");
    CHECK_ERROR(Mixed::token(""), "token: symbols: expected 1, got 0");
    CHECK_ERROR(Mixed::token("\xEA\xB0"), "the text is not valid UTF-8: expected a symbol, got a broken one at byte 0");
    CHECK_ERROR(Mixed::token("z\xB0"), "the text is not valid UTF-8: expected a symbol, got a broken one at byte 1");
}

BOOST_AUTO_TEST_CASE(encodes_into_tokens_of_the_callers) {
    std::vector<Token> room(12, Token::none);
    const auto written = Mixed::encode("😀az", room);
    BOOST_TEST(written.data() == room.data());
    BOOST_TEST((std::vector<Token>(written.begin(), written.end()) == tokens({3, 4, 0})));
    BOOST_TEST((room[3] == Token(Token::none)));
    BOOST_TEST(Mixed::encode("", room).empty());
    CHECK_ERROR(Letters::encode("abcab", std::span(room).first(4)), "encode: tokens: expected 5, got 4");
    CHECK_ERROR(Mixed::encode(std::string_view("가").substr(0, 2), room),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 0");
}

BOOST_AUTO_TEST_CASE(a_repeated_text_is_encoded_as_its_bytes) {
    for (const std::string_view pattern : {"", "a", "abc", "가", "é😀a"})
        for (const unsigned times : {0u, 1u, 2u, 7u}) {
            const Repeat view = repeat(pattern, times);
            using Symbols = Alphabet<"abc가é😀">;
            BOOST_TEST((Symbols::encode(view) == Symbols::encode(std::string(view.begin(), view.end()))));
        }
    BOOST_TEST(Letters::encode(repeat("?", 0)).empty());
    BOOST_CHECK_THROW(Letters::encode(repeat("\xB0\x80\xEA", 2)), Error);
}

BOOST_AUTO_TEST_CASE(decodes_what_it_encoded) {
    const std::string text = "a😀é가zz";
    std::string again;
    for (const Token token : Mixed::encode(text)) again += Mixed::decode(token);
    BOOST_TEST(again == text);
}

BOOST_AUTO_TEST_CASE(works_in_a_constant_expression) {
    static_assert(Letters::encode('d') == Token(3));
    static_assert(Mixed::encode(U'가') == Token(1));
    static_assert(Letters::decode(4) == "e");
    static_assert([] {
        const auto once = Mixed::encode("a가");
        const auto twice = Mixed::encode(repeat("a가", 2));
        return once.size() == 2 && twice.size() == 4 && twice[3] == Token(1);
    }());
}

BOOST_AUTO_TEST_CASE(knows_a_large_alphabet_in_any_order) {
    using Large = Alphabet<
        "힣ㅎ가zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQPONMLKJIHGFEDCBA9876543210αβγδεζηθ하파타카차자아사바마라다나">;
    BOOST_TEST(Large::size == 86u);
    for (unsigned i = 0; i < Large::size; ++i) {
        BOOST_TEST((Large::encode(Large::symbols[i]) == std::vector<Token>{Token(i)}));
        BOOST_TEST((Large::encode(detail::first_code_point(Large::symbols[i]).value) == Token(i)));
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_symbol_is_named_with_its_position) {
    CHECK_ERROR(Letters::encode("abxde"), "unknown symbol 'x' at position 2: expected one of \"abcde\"");
    CHECK_ERROR(Letters::encode("ab나"), "unknown symbol '나' at position 2: expected one of \"abcde\"");
    CHECK_ERROR(Mixed::encode("가é가b"), "unknown symbol 'b' at position 3: expected one of \"z가é😀a\"");
    CHECK_ERROR(Letters::encode(repeat("aA", 9)), "unknown symbol 'A' at position 1: expected one of \"abcde\"");
    CHECK_ERROR(Letters::encode('f'), "unknown symbol 'f' at position 0: expected one of \"abcde\"");
    CHECK_ERROR(Letters::encode(U'가'), "unknown symbol '가' at position 0: expected one of \"abcde\"");
    CHECK_ERROR(Letters::encode(char32_t{0xD800}),
                "unknown symbol '\xEF\xBF\xBD' at position 0: expected one of \"abcde\"");
    CHECK_ERROR(Letters::encode("abc\n"), "unknown symbol '\\x0A' at position 3: expected one of \"abcde\"");
    CHECK_ERROR(Letters::encode('\0'), "unknown symbol '\\x00' at position 0: expected one of \"abcde\"");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_utf8_is_an_error) {
    CHECK_ERROR(Letters::encode("ab\xFF"),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 2");
    CHECK_ERROR(Mixed::encode("가\xEA\xB0"),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 3");
    CHECK_ERROR(Letters::encode('\xEA'), "the text is not valid UTF-8: expected a symbol, got a broken one at byte 0");
}

BOOST_AUTO_TEST_CASE(a_token_outside_the_alphabet_is_an_error) {
    CHECK_ERROR(Letters::decode(5), "token out of range: expected 0 to 4, got 5");
    BOOST_CHECK_THROW(Letters::decode(-1), Error);
}

BOOST_AUTO_TEST_CASE(an_unknown_symbol_that_is_invisible_is_shown_by_its_code) {
    CHECK_ERROR(Alphabet<"ab ">::encode("a\u00A0b"), "unknown symbol '\\u00A0' at position 1: expected one of \"ab \"");
    CHECK_ERROR(Alphabet<"ab\u200B">::encode("\uFEFFab"),
                "unknown symbol '\\uFEFF' at position 0: expected one of \"ab\\u200B\"");
}

/// Hangul syllables in an order that is not Unicode's.
template <std::size_t Size>
constexpr auto shuffled_syllables() {
    char text[3 * Size + 1]{};
    for (std::size_t i = 0; i < Size; ++i) {
        const std::size_t code = 0xAC00 + i * 37 % Size;
        text[3 * i] = static_cast<char>(0xE0 | code >> 12);
        text[3 * i + 1] = static_cast<char>(0x80 | (code >> 6 & 0x3F));
        text[3 * i + 2] = static_cast<char>(0x80 | (code & 0x3F));
    }
    return detail::Literal(text);
}

BOOST_AUTO_TEST_CASE(thousands_of_symbols_in_any_order_compile) {
    using Korean = Alphabet<shuffled_syllables<8000>()>;
    static_assert(Korean::size == 8000 && Korean::encode(U'가') == Token(0));
    BOOST_TEST((Korean::encode("각")[0] == Token(Korean::encode(U'각'))));
    const auto tokens = Korean::encode(Korean::name);
    int wrong = tokens.size() != 8000;
    for (std::size_t i = 0; i < tokens.size(); ++i) wrong += tokens[i] != Token(i);
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_SUITE_END()
