#include <type_traits>
#include <unroll/tensor/token.hpp>

using namespace unroll;

int main() {
    constexpr Token token = 3;
    static_assert(token.index == 3 && token < Token(4));
    static_assert(detail::index_in<5>(token) == 3);                // an error where it is not in the vocabulary
    static_assert(!std::is_constructible_v<Token, char>);  // a character is no token: Alphabet encodes it
    static_assert(Token(Token::none) != Token(-1));        // a target that does not count is no error, a negative index is
}
