#include <cassert>
#include <unroll.hpp>
#include <unroll/train/observers.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    Adam<Net<5, 3>> adam{{.lr = 0.1}};
    StepLR schedule{adam, {.step_size = 10, .gamma = 0.5}};
    int epochs = 0;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 15}, observers(schedule, [&](int, float) { ++epochs; }));
    assert(epochs == 15 && adam.options.lr == 0.05);
}
