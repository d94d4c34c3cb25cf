#include <boost/test/unit_test.hpp>
#include <string_view>
#include <type_traits>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/alphabet_of.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(text_alphabet_of)

BOOST_AUTO_TEST_CASE(takes_each_symbol_once_in_the_order_of_the_text) {
    static_assert(std::is_same_v<AlphabetOf<"gattaca">, Alphabet<"gatc">>);
    static_assert(std::is_same_v<AlphabetOf<"abc">, Alphabet<"abc">>);
    static_assert(std::is_same_v<AlphabetOf<"aaaa">, Alphabet<"a">>);
    static_assert(std::is_same_v<AlphabetOf<"가나가 다나é😀é">, Alphabet<"가나 다é😀">>);
    static_assert(std::is_same_v<AlphabetOf<"a\0b\0">, Alphabet<"a\0b">>);
}

BOOST_AUTO_TEST_CASE(symbols_that_share_bytes_are_apart) {
    using Shared = AlphabetOf<"각갂가각">;  // three bytes each, the first two the same
    static_assert(Shared::size == 3 && Shared::symbols[2] == "가");
}

BOOST_AUTO_TEST_CASE(encodes_the_text_that_it_is_of) {
    using Letters = AlphabetOf<"나는 학교에 간다">;
    for (const Token token : Letters::encode("나는 학교에 간다")) BOOST_TEST(token.index < Letters::size);
}

BOOST_AUTO_TEST_SUITE_END()
