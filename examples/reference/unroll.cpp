#include <cassert>
#include <unroll.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<Letters::size>(Letters::encode(repeat("abcde", 100)));

    random::Torch rng{43052};     // torch.manual_seed(43052)
    Net<Letters::size, 3> net{};  // Embedding(5, 3) -> Tanh -> Linear(3, 5)
    net.initialize(rng);

    Adam<decltype(net)> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 200});
    assert(accuracy(net, data) == 1);
    assert(Letters::decode(argmax(net.forward(Letters::encode('c')))) == "d");
}
