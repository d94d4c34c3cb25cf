#include <cassert>
#include <unroll.hpp>
#include <unroll/train/fit.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    Adam<Net<5, 3>> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 1000}, [](int epoch, float loss) {
        assert(epoch < 1000);
        return loss > 0.01f;  // false stops the training
    });
    assert(cross_entropy(net, data) <= 0.01f);
}
