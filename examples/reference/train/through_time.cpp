#include <cassert>
#include <unroll.hpp>
#include <unroll/train/through_time.hpp>

using namespace unroll;

int main() {
    const auto tokens = Alphabet<"Abcd">::encode(repeat("AbAcAd", 10));
    random::Torch rng{1};
    Net<4, 3, topology::RNN> net{};
    net.initialize(rng);
    auto [before, grad] = value_and_grad(net, tokens, CrossEntropy{});  // It goes through all 59 positions.
    SGD<Net<4, 3, topology::RNN>> sgd{{.lr = 0.1}};
    sgd.step(net, grad);
    assert(cross_entropy(net, tokens) < before);
}
