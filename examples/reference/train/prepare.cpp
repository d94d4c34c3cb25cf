#include <cassert>
#include <unroll.hpp>
#include <unroll/train/prepare.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    const auto prepared = prepare<Net<5, 3>>(data, CrossEntropy{});  // what fit does before its first epoch
    assert(value_and_grad(net, prepared, CrossEntropy{}).loss == value_and_grad(net, data, CrossEntropy{}).loss);
}
