// error: a net's numbers are float or double
// at most 12 lines
#include <unroll.hpp>
#include <vector>

using namespace unroll;

int main() {
    Net<5, 3, topology::LSTM, long double> net{};
    random::Torch rng{1};
    net.initialize(rng);
    Adam<decltype(net)> adam{};
    const std::vector<Token> tokens(9);
    fit(net, Examples{tokens, tokens}, CrossEntropy{}, adam, {.epochs = 1});
    net.forward(1);
}
