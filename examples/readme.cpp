#include <iostream>
#include <unroll.hpp>

using namespace unroll;

int main() {
    using Letters = AlphabetOf<"abcde">;
    const auto data = next_token<Letters::size>(Letters::encode(repeat("abcde", 100)));  // how often which follows which

    random::Torch rng{43052};                            // torch.manual_seed(43052)
    auto net = initialized<Net<Letters::size, 3>>(rng);  // Embedding(5, 3) -> Tanh -> Linear(3, 5), PyTorch's values
    Adam<decltype(net)> adam{{.lr = 1e-3}};              // torch.optim.Adam
    fit(net, data, CrossEntropy{}, adam, {.epochs = 5000});
    std::cout.precision(4);
    for (Token token = 0; token < Token(Letters::size); ++token.index) {
        const auto probabilities = softmax(net.forward(token));
        const Token next = argmax(probabilities);
        std::cout << Letters::decode(token) << " -> " << Letters::decode(next) << "  " << probabilities[next] << '\n';
    }
}
