// error: a window has at least one token: windows<3>(tokens)
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    windows<0>(tokens);
}
