// error: a sequence has at least two tokens
// at most 16 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const std::array<Token, 1> text{0};
    const auto sequence = next_tokens(text);
    return sequence.size() > 0;
}
