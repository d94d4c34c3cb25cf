// error: this Sequence would look at a temporary, which is gone at the end of the line
// at most 12 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Sequence<Token, Token> data(std::array<Token, 2>{1, 2}, std::array<Token, 2>{2, 3});
    return cross_entropy(Net<5, 3, topology::RNN>{}, data) > 0;
}
