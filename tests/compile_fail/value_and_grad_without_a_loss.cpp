// error: value_and_grad has no loss: value_and_grad(net, data, CrossEntropy{})
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    Net<5, 3> model{};
    Adam<Net<5, 3>> adam{};
    const auto table = next_token<5>(tokens);
    const auto [loss, grad] = value_and_grad(model, table);
}
