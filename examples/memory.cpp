#include <iomanip>
#include <iostream>
#include <unroll.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"Abcd">;
    const auto tokens = Letters::encode(repeat("AbAcAd", 100));  // what comes after A, only the past tells

    random::Torch rng{2};
    Net<Letters::size, 3, topology::LSTM> net{};  // OneHot(4) -> LSTM(4, 3) -> Linear(3, 4)
    net.initialize(rng);

    Adam<decltype(net)> adam{{.lr = 0.01}};
    const float loss = fit(net, tokens, CrossEntropy{}, adam, {.epochs = 1000});  // through all 599 positions
    std::cout << std::fixed << std::setprecision(4) << "loss " << loss << ", right " << 100 * accuracy(net, tokens) << " %\n";

    auto state = net.initial_state();  // yours: a copy saves it
    Token token = Letters::encode('A');
    for (int i = 0; i < 12; ++i) {
        const auto logits = net.forward(token, state);  // one token in, the state moved on, no allocation
        token = argmax(logits);
        std::cout << Letters::decode(token);
    }
    std::cout << '\n';
}
