// error: this net is too big to return: give value_and_grad a grad of yours
// at most 16 lines
#include <memory>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    const auto net = std::make_unique<Net<50257, 3>>();
    const std::vector<Token> inputs{1, 2}, targets{2, 3};
    value_and_grad(*net, Examples{inputs, targets}, CrossEntropy{});
}
