#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/repeat.hpp>
#include <unroll/text/runtime_alphabet.hpp>
#include <unroll/text/utf8.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_runtime_alphabet)

BOOST_AUTO_TEST_CASE(is_the_alphabet_of_the_symbols_as_they_first_appear) {
    using Letters = Alphabet<"né한a😀">;
    const std::string_view text = "né한né한a😀nn";
    const RuntimeAlphabet letters(text);
    BOOST_TEST(letters.size() == Letters::size);
    BOOST_TEST(letters.name() == Letters::name);
    BOOST_TEST((letters.encode(text) == Letters::encode(text)));
    BOOST_TEST((letters.encode(repeat("한a", 3)) == Letters::encode(repeat("한a", 3))));
    BOOST_TEST(letters.encode(repeat("", 3)).empty());
    BOOST_TEST((letters.encode('a') == Token(3)));
    BOOST_TEST((letters.encode(U'😀') == Token(4)));
    BOOST_TEST((letters.token("한") == Token(2) && letters.token("a") == Token(3)));
    CHECK_ERROR(letters.token("한a"), "token: symbols: expected 1, got 2");
    for (std::size_t i = 0; i < Letters::size; ++i) BOOST_TEST(letters.decode(i) == Letters::decode(i));
    Token room[8];
    BOOST_TEST(letters.encode("한é", room).size() == 2u);
    BOOST_TEST((room[0] == Token(2) && room[1] == Token(1)));
    BOOST_CHECK_THROW(letters.encode("한é한a", room), Error);
}

BOOST_AUTO_TEST_CASE(thousands_of_symbols_come_back) {
    std::string text;
    for (char32_t i = 0; i < 8000; ++i) text += detail::Utf8(0xAC00 + i * 37 % 8000).view();
    const RuntimeAlphabet letters(text + text);
    BOOST_TEST(letters.size() == 8000u);
    std::string again;
    for (const Token token : letters.encode<8000>(text)) again += letters.decode(token);
    BOOST_TEST((again == text));
}

BOOST_AUTO_TEST_CASE(its_size_is_compared_with_the_nets) {
    const RuntimeAlphabet letters("abcabc");
    BOOST_TEST((letters.encode<3>("cab") == letters.encode("cab")));
    BOOST_TEST((letters.encode<3>('c') == Token(2)));
    BOOST_TEST((letters.encode<3>(repeat("cab", 2)).size() == 6));
    CHECK_ERROR(letters.encode<5>("cab"), "RuntimeAlphabet: as many symbols as the net's: expected 5, got 3");
    BOOST_CHECK_THROW(letters.expect_size(2), Error);
}

BOOST_AUTO_TEST_CASE(a_symbol_that_it_does_not_have_is_an_error) {
    const RuntimeAlphabet letters("ab한");
    CHECK_ERROR(letters.encode("a한c"), "unknown symbol 'c' at position 2: expected one of \"ab한\"");
    CHECK_ERROR(letters.encode(U'글'), "unknown symbol '글' at position 0: expected one of \"ab한\"");
    BOOST_CHECK_THROW(letters.encode('c'), Error);
    CHECK_ERROR(letters.encode("ab\xED\x95"),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 2");
    CHECK_ERROR(RuntimeAlphabet("a\xFF"), "the text is not valid UTF-8: expected a symbol, got a broken one at byte 1");
    CHECK_ERROR(RuntimeAlphabet(""), "RuntimeAlphabet: expected at least one symbol, got none");
    CHECK_ERROR(letters.decode(3), "token out of range: expected 0 to 2, got 3");
}

BOOST_AUTO_TEST_SUITE_END()
