// A program that trains Net<256, 256>.
#include <unroll.hpp>

#include <cstdio>
#include <vector>

using namespace unroll;

int main() {
    std::vector<Token> tokens;
    for (unsigned i = 0; i < 25600; ++i) tokens.push_back(i * i % 256);
    static const auto data = next_token<256>(tokens);
    random::Torch rng{43052};
    static Net<256, 256> net{};
    net.initialize(rng);
    static Adam<Net<256, 256>> adam{{.lr = 1e-3}};
    const float loss = fit(net, data, CrossEntropy{}, adam, {.epochs = 100});
    std::printf("%f\n", static_cast<double>(loss));
}
