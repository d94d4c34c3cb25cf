#include <array>
#include <boost/test/unit_test.hpp>
#include <string>
#include <unroll.hpp>
#include <unroll/train/prompt.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_prompt)

BOOST_AUTO_TEST_CASE(is_a_token_or_many) {
    static_assert(detail::is_text<char> && detail::is_text<const char*> && detail::is_text<std::string>);
    static_assert(!detail::is_text<int> && !detail::is_text<Token> && !detail::is_text<std::vector<Token>>);
    static_assert(detail::is_many_tokens<std::vector<Token>> && detail::is_many_tokens<std::array<Token, 3>>);
    static_assert(!detail::is_many_tokens<Token> && detail::is_a_token<Token> && detail::is_a_token<int>);
    const std::vector<Token> many{1, 2, 3};
    const detail::Prompt none, one = Token(3), index = 3, text = many;
    BOOST_TEST(none.tokens().empty());
    const detail::Prompt copy = one;  // it looks at no token of another
    BOOST_TEST(copy.tokens().data() != one.tokens().data());
    BOOST_TEST((copy.tokens().size() == 1 && copy.tokens()[0] == Token(3)));
    BOOST_TEST((index.tokens().size() == 1 && index.tokens()[0] == Token(3)));
    BOOST_TEST((text.tokens().data() == many.data() && text.tokens().size() == 3));
}

BOOST_AUTO_TEST_SUITE_END()
