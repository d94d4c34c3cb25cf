#include <cassert>
#include <unroll.hpp>
#include <unroll/train/truncated.hpp>

using namespace unroll;

int main() {
    const auto tokens = Alphabet<"Abcd">::encode(repeat("AbAcAd", 10));
    assert(truncated(tokens, 25).windows() == 3);  // 59 positions: 25, 25 and 9

    random::Torch rng{1};
    Net<4, 3, topology::RNN> net{};
    net.initialize(rng);
    SGD<Net<4, 3, topology::RNN>> sgd{{.lr = 0.1}};
    fit(net, truncated(tokens, 25), CrossEntropy{}, sgd, {.epochs = 2});
    assert(sgd.steps == 6);
}
