#include <cassert>
#include <unroll.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    SGD<Net<5, 3>> sgd{{.lr = 0.1, .momentum = 0.9}};
    const auto [before, grad] = value_and_grad(net, data, CrossEntropy{});
    sgd.step(net, grad);
    assert(cross_entropy(net, data) < before && sgd.momentum_buffer == grad);
}
