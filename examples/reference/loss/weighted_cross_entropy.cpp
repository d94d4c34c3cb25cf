#include <cassert>
#include <unroll.hpp>
#include <unroll/loss/weighted_cross_entropy.hpp>
#include <vector>

using namespace unroll;

int main() {
    Sequential<Embedding<2, 2>> even{};  // A net of zeros finds both classes equally likely.
    const std::vector<Token> inputs{0, 0, 0, 1}, classes{0, 0, 0, 1};
    const WeightedCrossEntropy<2> loss{.weight = {1, 3}, .label_smoothing = 0.1};
    const auto [value, grad] = value_and_grad(even, Examples{inputs, classes}, loss);
    assert(value > 0.69f);
    assert(grad.layer<0>().weight(0, 0) < 0 && grad.layer<0>().weight(1, 1) < 2 * grad.layer<0>().weight(0, 0) / 3);
}
