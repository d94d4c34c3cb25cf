#include <boost/test/unit_test.hpp>
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

BOOST_AUTO_TEST_CASE(what_is_no_index_is_in_no_vocabulary) {
    BOOST_TEST(Token(-1).index == Token::none);
    BOOST_TEST(Token(std::int64_t{1} << 40).index == Token::none);
    BOOST_CHECK_THROW(detail::index_in<5>(Token(-1)), Error);
    BOOST_CHECK_THROW(detail::index_in<5>(Token(5)), Error);
    BOOST_TEST(detail::index_in<5>(Token(4)) == 4u);
    BOOST_TEST(detail::index_in<5>(UncheckedToken{4}) == 4u);
}

BOOST_AUTO_TEST_CASE(a_stream_gets_its_index) {
    std::ostringstream out;
    out << unroll::Token(3) << ' ' << unroll::Token(-1);
    BOOST_TEST(out.str() == "3 none");
}

BOOST_AUTO_TEST_SUITE_END()
