#include <iomanip>
#include <iostream>
#include <unroll.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode(repeat("abcde", 100));  // 500 tokens
    const auto data = next_token<Letters::size>(tokens);        // how often each letter follows each other

    random::Torch rng{43052};     // torch.manual_seed(43052)
    Net<Letters::size, 3> net{};  // Embedding(5, 3) -> Tanh -> Linear(3, 5): 35 numbers on the stack
    net.initialize(rng);          // PyTorch's initial values

    std::cout << std::fixed << std::setprecision(4);
    Adam<decltype(net)> adam{{.lr = 1e-3}};  // torch.optim.Adam
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000}, [](int epoch, float loss) {
        if (epoch % 1000 == 0) std::cout << "epoch " << epoch << "  loss " << loss << '\n';
    });

    for (const char letter : {'a', 'b', 'c', 'd', 'e'}) {
        const auto probabilities = softmax(net.forward(Letters::encode(letter)));
        const Token next = argmax(probabilities);
        std::cout << letter << " -> " << Letters::decode(next) << "  " << probabilities[next] << '\n';
    }
}
