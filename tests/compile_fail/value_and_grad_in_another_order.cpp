// error: value_and_grad takes a net, data and a loss: value_and_grad(net, data, CrossEntropy{})
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    Net<5, 3> model{};
    Adam<Net<5, 3>> adam{};
    const auto table = next_token<5>(tokens);
    value_and_grad(model, CrossEntropy{}, table);
}
