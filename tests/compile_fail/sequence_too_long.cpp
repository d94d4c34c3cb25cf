// error: so many positions are too big for the stack
// at most 16 lines
#include <array>
#include <unroll.hpp>

using namespace unroll;

int main() {
    static std::array<Token, 20000> text{};
    Net<4, 20, topology::LSTM> net{};
    Adam<decltype(net)> adam{};
    fit(net, text, CrossEntropy{}, adam, {.epochs = 1});
}
