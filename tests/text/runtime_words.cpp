#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <errors.hpp>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/repeat.hpp>
#include <unroll/text/runtime_words.hpp>
#include <unroll/text/words.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_runtime_words)

BOOST_AUTO_TEST_CASE(are_the_words_as_they_first_appear) {
    using Three = Words<"하나", "two", "three">;
    const std::string_view text = " 하나 two\n하나\tthree two ";
    const RuntimeWords words(text);
    BOOST_TEST(words.size() == Three::size);
    BOOST_TEST((words.encode(text) == Three::encode(text)));
    BOOST_TEST((words.encode(repeat("two 하나 ", 3)) == Three::encode(repeat("two 하나 ", 3))));
    BOOST_TEST((words.token("three") == Token(2)));
    for (std::size_t i = 0; i < Three::size; ++i) BOOST_TEST(words.decode(i) == Three::decode(i));
}

BOOST_AUTO_TEST_CASE(thousands_of_words_come_back) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "word" + std::to_string(i * 37 % 20'000) + ' ';
    const RuntimeWords words(text + text);
    BOOST_TEST(words.size() == 20'000u);
    std::string again;
    for (const Token token : words.encode<20'000>(text)) (again += words.decode(token)) += ' ';
    BOOST_TEST((again == text));
}

BOOST_AUTO_TEST_CASE(their_number_is_compared_with_the_nets) {
    const RuntimeWords words("one two one");
    BOOST_TEST((words.encode<2>("two one") == words.encode("two one")));
    CHECK_ERROR(words.encode<3>("one"), "RuntimeWords: as many words as the net's: expected 3, got 2");
    BOOST_CHECK_THROW(words.expect_size(1), Error);
}

BOOST_AUTO_TEST_CASE(a_word_that_they_do_not_have_is_an_error) {
    const RuntimeWords words("one two");
    CHECK_ERROR(words.encode("one  three"), "unknown word \"three\" at position 1: expected one of \"one\", \"two\"");
    CHECK_ERROR(words.encode("one tw\xFFo"),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 6");
    CHECK_ERROR(RuntimeWords("one tw\xFFo"),
                "the text is not valid UTF-8: expected a symbol, got a broken one at byte 6");
    CHECK_ERROR(RuntimeWords(" \n"), "RuntimeWords: expected at least one symbol, got none");
    CHECK_ERROR(words.decode(2), "token out of range: expected 0 to 1, got 2");
}

BOOST_AUTO_TEST_SUITE_END()
