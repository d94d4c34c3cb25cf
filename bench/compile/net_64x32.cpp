// A program that trains Net<64, 32>.
#include <unroll.hpp>

#include <cstdio>
#include <vector>

using namespace unroll;

int main() {
    std::vector<Token> tokens;
    for (unsigned i = 0; i < 6400; ++i) tokens.push_back(i * i % 64);
    static const auto data = next_token<64>(tokens);
    random::Torch rng{43052};
    static Net<64, 32> net{};
    net.initialize(rng);
    static Adam<Net<64, 32>> adam{{.lr = 1e-3}};
    const float loss = fit(net, data, CrossEntropy{}, adam, {.epochs = 100});
    std::printf("%f\n", static_cast<double>(loss));
}
