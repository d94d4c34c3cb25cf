// error: evaluate takes a net, data and a loss: evaluate(net, data, CrossEntropy{})
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const std::vector<Token> tokens(10);
    Net<5, 3> model{};
    Adam<Net<5, 3>> adam{};
    const auto table = next_token<5>(tokens);
    evaluate(table, model, CrossEntropy{});
}
