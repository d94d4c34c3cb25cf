// error: a table has symbols and a context: next_token<Letters::size>(tokens)
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    next_token<0>(tokens);
}
