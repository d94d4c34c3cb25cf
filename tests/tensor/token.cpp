#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <sstream>
#include <unroll/tensor/token.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(tensor_token)

BOOST_AUTO_TEST_CASE(a_token_is_an_index_and_no_character) {
    static_assert(Token(3).index == 3 && Token(3u) == Token(3l) && Token(2) < Token(3));
    static_assert(static_cast<int>(Token(7)) == 7 && static_cast<std::size_t>(Token(7)) == 7);
    static_assert(std::is_convertible_v<int, Token> && std::is_convertible_v<std::size_t, Token>);
    static_assert(!std::is_constructible_v<Token, char> && !std::is_constructible_v<Token, bool> &&
                  !std::is_constructible_v<Token, char32_t> && !std::is_constructible_v<Token, float>);
}

BOOST_AUTO_TEST_CASE(an_index_below_zero_or_too_large_is_in_no_vocabulary) {
    BOOST_TEST(Token(-1).index == Token::out_of_range);
    BOOST_TEST(Token(std::int64_t{1} << 40).index == Token::out_of_range);
    BOOST_TEST(Token(Token::none).index == Token::none);
    BOOST_CHECK_THROW(detail::index_in<5>(Token(-1)), Error);
    BOOST_CHECK_THROW(detail::index_in<5>(Token(5)), Error);
    BOOST_TEST(detail::index_in<5>(Token(4)) == 4u);
    BOOST_TEST(detail::index_in<5>(UncheckedToken{4}) == 4u);
}

BOOST_AUTO_TEST_CASE(a_target_may_be_none_and_an_input_may_not) {
    BOOST_TEST(detail::is_none<5>(Token::none));
    BOOST_TEST(!detail::is_none<5>(4));
    CHECK_ERROR(detail::is_none<5>(5), "token out of range: expected 0 to 4, got 5");
    CHECK_ERROR(detail::is_none<5>(-1), "token out of range: expected 0 to 4, got a negative number, or one above 32 bits");
    CHECK_ERROR(detail::index_in<5>(Token(Token::none)),
                "token out of range: expected 0 to 4, got none: only a target may be none, one that does not count");
}

BOOST_AUTO_TEST_CASE(a_stream_gets_its_index) {
    std::ostringstream out;
    out << unroll::Token(3) << ' ' << unroll::Token(-1) << ' ' << unroll::Token(Token::none);
    BOOST_TEST(out.str() == "3 out of range none");
}

BOOST_AUTO_TEST_SUITE_END()
