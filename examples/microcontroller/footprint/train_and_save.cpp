// On the PC: trains the net that footprint/inference.cpp uses, and saves it as a header.
#include <unroll.hpp>
#include <unroll/io/header.hpp>

using namespace unroll;

int main(int, char** arguments) {
    constexpr unsigned vocab = NET::outputs;
    Transitions<vocab> table;
    for (unsigned symbol = 0; symbol < vocab; ++symbol) table.add(symbol, (symbol + 1) % vocab, 100);
    random::Torch rng{43052};
    NET net{};
    net.initialize(rng);
    Adam<NET> adam{{.lr = 1e-2}};
    fit(net, table, CrossEntropy{}, adam, {.epochs = 1000});
    save_header(arguments[1], net, "trained");
}
