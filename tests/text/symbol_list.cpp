#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <unroll/error.hpp>
#include <unroll/text/symbol_list.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_symbol_list)

BOOST_AUTO_TEST_CASE(finds_every_symbol_and_no_other_while_it_grows) {
    detail::SymbolList list;
    BOOST_TEST(list.size() == 0u);
    BOOST_TEST(list.find("") == Token::none);
    int wrong = 0;
    for (std::size_t i = 0; i < 5000; ++i) {
        list.add(std::to_string(i * 37 % 5000) + "x");
        list.add(std::to_string(i / 2 * 37 % 5000) + "x");  // stands there
        wrong += list.size() != i + 1;
        wrong += list.find(std::to_string(i * 37 % 5000)) != Token::none;
    }
    for (std::size_t i = 0; i < 5000; ++i) {
        const std::string text = std::to_string(i * 37 % 5000) + "x";
        wrong += list.find(text) != i;
        wrong += list[i] != text || list.decode(Token(i)) != text;
    }
    BOOST_TEST(wrong == 0);
    BOOST_TEST(list.bytes().substr(0, 9) == "0x37x74x1");
}

BOOST_AUTO_TEST_CASE(a_symbol_may_have_no_byte) {
    detail::SymbolList list;
    list.add("a");
    list.add("");
    list.add("");
    list.add("b");
    BOOST_TEST(list.size() == 3u);
    BOOST_TEST(list.find("") == 1u);
    BOOST_TEST(list.decode(2) == "b");
}

BOOST_AUTO_TEST_CASE(a_copy_has_its_own_text) {
    detail::SymbolList copy;
    {
        detail::SymbolList list;
        list.add("gone");
        copy = list;
    }
    BOOST_TEST(copy.decode(0) == "gone");
    BOOST_TEST(copy.find("gone") == 0u);
    BOOST_CHECK_THROW(copy.decode(1), Error);
}

BOOST_AUTO_TEST_SUITE_END()
