// error: a net without memory has no accuracy on a text: give it next_token<Vocab>(tokens)
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    const Net<5, 3> model{};
    return accuracy(model, tokens) > 0;
}
