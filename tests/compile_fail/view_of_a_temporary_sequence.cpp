// error: a view would look at a temporary, which is gone at the end of the line
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Sequence<Token, Token> data = next_tokens(Alphabet<"abc">::encode("abcabc"));
    return cross_entropy(Net<3, 3, topology::RNN>{}, data) > 0;
}
