#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/literal.hpp>
#include <unroll/text/repeat.hpp>
#include <unroll/text/words.hpp>
#include <utility>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_words)

using Numbers = Words<",", "one", "two", "three", "four", "five">;

std::vector<Token> tokens(std::initializer_list<int> indices) { return {indices.begin(), indices.end()}; }

BOOST_AUTO_TEST_CASE(numbers_its_words_in_order) {
    static_assert(Numbers::size == 6 && Words<"하나">::size == 1);
    static_assert(Numbers::symbols[3] == "three" && Numbers::decode(5) == "five");
    static_assert(Words<"하나", "b">::name == "\"하나\", \"b\"");
    BOOST_TEST((Numbers::token("four") == Token(4)));
    BOOST_TEST((Numbers::token(",") == Token(0)));
}

BOOST_AUTO_TEST_CASE(splits_at_white_space) {
    BOOST_TEST((Numbers::encode("one , two") == tokens({1, 0, 2})));
    BOOST_TEST((Numbers::encode("\t one\r\n,\n\n\vtwo \f") == tokens({1, 0, 2})));
    BOOST_TEST(Numbers::encode("").empty());
    BOOST_TEST(Numbers::encode(" \n ").empty());
    BOOST_TEST((Words<"하나", "둘">::encode("둘 하나 둘") == tokens({1, 0, 1})));
    BOOST_TEST((Words<"a", "ab", "b">::encode("ab a b ab") == tokens({1, 0, 2, 1})));
}

BOOST_AUTO_TEST_CASE(a_repeated_text_is_encoded_as_its_bytes) {
    BOOST_TEST(Numbers::encode(repeat("one , two , three , four , five , ", 100)).size() == 1000u);
    for (const std::string_view pattern : {"", " ", "one", "one ", " one", "one , two ", "one , two"})
        for (const unsigned times : {0u, 1u, 2u, 3u}) {
            const Repeat view = repeat(pattern, times);
            using Symbols = Words<"one", ",", "two", "twoone", "oneone", "oneoneone">;
            BOOST_TEST((Symbols::encode(view) == Symbols::encode(std::string(view.begin(), view.end()))));
        }
    CHECK_ERROR(Numbers::encode(repeat("one two", 2)),
                "unknown word \"twoone\" at position 1: expected one of \",\", \"one\", \"two\", "
                "\"three\", \"four\", \"five\"");
}

BOOST_AUTO_TEST_CASE(works_in_a_constant_expression) {
    static_assert(Numbers::token("five") == Token(5));
    static_assert([] {
        const auto tokens = Numbers::encode(repeat("five one ", 2));
        return tokens.size() == 4 && tokens[2] == Token(5);
    }());
}

BOOST_AUTO_TEST_CASE(an_unknown_word_is_named_with_its_position) {
    using Two = Words<"one", "two">;
    CHECK_ERROR(Two::encode("one two  three"),
                "unknown word \"three\" at position 2: expected one of \"one\", \"two\"");
    CHECK_ERROR(Two::token("One"), "unknown word \"One\" at position 0: expected one of \"one\", \"two\"");
    BOOST_CHECK_THROW(Two::token(""), Error);
    BOOST_CHECK_THROW(Two::token("one two"), Error);
    BOOST_CHECK_THROW(Two::encode("on"), Error);
}

BOOST_AUTO_TEST_CASE(an_unknown_word_that_looks_like_one_is_told_from_it) {
    CHECK_ERROR((Words<"one", "naïve">::encode("nai\u0308ve")),
                "unknown word \"nai\\u0308ve\" at position 0: expected one of \"one\", \"naïve\"");
    CHECK_ERROR((Words<"one", "two">::encode("one\u00A0two")),
                "unknown word \"one\\u00A0two\" at position 0: expected one of \"one\", \"two\"");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_utf8_is_an_error) {
    CHECK_ERROR(Numbers::encode("one tw\xFFo"),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 6");
}

BOOST_AUTO_TEST_CASE(a_token_outside_the_vocabulary_is_an_error) {
    CHECK_ERROR(Numbers::decode(6), "token out of range: expected 0 to 5, got 6");
}

/// A word of a long beginning that all have, and its number in decimal.
constexpr auto numbered_word(std::size_t number) {
    char text[] = "the_same_beginning_of_all_0000";
    for (std::size_t i = sizeof text - 1; number > 0; number /= 10) text[--i] = static_cast<char>('0' + number % 10);
    return detail::Literal(text);
}

template <std::size_t... I>
Words<numbered_word(I * 37 % sizeof...(I))...> numbered_words(std::index_sequence<I...>);

BOOST_AUTO_TEST_CASE(thousands_of_words_in_any_order_compile) {
    using Many = decltype(numbered_words(std::make_index_sequence<2000>{}));
    static_assert(Many::size == 2000 && Many::token("the_same_beginning_of_all_0037") == Token(1));
    int wrong = 0;
    for (std::size_t i = 0; i < Many::size; ++i) wrong += Many::token(Many::symbols[i]) != Token(i);
    BOOST_TEST(wrong == 0);
    BOOST_CHECK_THROW(Many::token("the_same_beginning_of_all_2000"), Error);
}

BOOST_AUTO_TEST_SUITE_END()
