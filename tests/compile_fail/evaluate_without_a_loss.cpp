// error: evaluate has no loss: evaluate(net, data, CrossEntropy{})
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    Net<5, 3> model{};
    Adam<Net<5, 3>> adam{};
    const auto table = next_token<5>(tokens);
    const float loss = evaluate(model, table);
}
