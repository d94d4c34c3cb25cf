#include <cassert>
#include <unroll.hpp>
#include <unroll/optim/adam.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    Adam<Net<5, 3>> adam{{.lr = 0.1, .betas = {0.9, 0.999}, .weight_decay = 0}};
    const auto [before, grad] = value_and_grad(net, data, CrossEntropy{});
    adam.step(net, grad);
    adam.options.lr = 0.01;  // yours to change between steps
    assert(cross_entropy(net, data) < before && adam.steps == 1);
}
