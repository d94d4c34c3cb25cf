#include <cassert>
#include <string_view>
#include <unroll.hpp>
#include <unroll/layer/activation.hpp>

using namespace unroll;

struct Squareplus : Activation<Squareplus> {  // y = (x + √(x² + 4)) / 2
    static constexpr std::string_view name() { return "Squareplus"; }
    static constexpr auto value(const auto& x) { return (x + unroll::sqrt(x * x + 4)) / 2; }
    static constexpr auto slope(const auto& x) { return (1 + x / unroll::sqrt(x * x + 4)) / 2; }
};

int main() {
    static_assert(Squareplus{}.forward(Vector<float, 2>{0, 1.5f}) == Vector<float, 2>{1, 2});

    random::Torch rng{1};
    Sequential<Embedding<5, 3>, Squareplus, Linear<3, 5>> net{};
    net.initialize(rng);
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 20)));
    Adam<decltype(net)> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 200});
    assert(accuracy(net, data) == 1);
}
