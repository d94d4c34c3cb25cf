#include <array>
#include <unroll/text/symbol_table.hpp>

using namespace unroll;

int main() {
    constexpr SymbolTable<char32_t, 3> table(std::array{U'z', U'a', U'm'});
    static_assert(table.find(U'm') == 2);  // its index in the vocabulary
    static_assert(table.find(U'q') == Token::none);
    static_assert(table.repeated() == 3);  // none is
}
