#include <array>
#include <cassert>
#include <unroll.hpp>
#include <unroll/train/walk.hpp>

using namespace unroll;

int main() {
    const std::array<Token, 4> inputs{0, 1, 2, 3}, targets{1, 2, 3, 4};
    const Net<5, 3> net{};
    float loss = 0;
    walk<Net<5, 3>>(Examples{inputs, targets}, CrossEntropy{Reduction::sum},
                    [&](const auto& x, const auto& loss_of) { accumulate(loss, loss_of(net.forward(x)).loss); });
    assert(loss == evaluate(net, Examples{inputs, targets}, CrossEntropy{Reduction::sum}));
}
