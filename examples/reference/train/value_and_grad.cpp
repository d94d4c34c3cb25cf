#include <cassert>
#include <unroll.hpp>
#include <unroll/train/value_and_grad.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    auto [loss, grad] = value_and_grad(net, data, CrossEntropy{});  // grad is a Net<5, 3>
    assert(loss == cross_entropy(net, data));
    assert(grad != (Net<5, 3>{}));
    Net<5, 3> mine;  // A net that is too big to return needs a gradient of yours.
    assert(value_and_grad(net, data, CrossEntropy{}, mine) == loss && mine == grad);
}
