#include <cassert>
#include <unroll.hpp>
#include <unroll/train/generate.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto data = next_token<5>(Letters::encode(repeat("abcde", 100)));
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);

    Adam<Net<5, 3>> adam{{.lr = 0.1}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 200});
    auto state = net.initial_state();
    const auto tokens = generate(net, state, Letters::encode('a'), 4, 0, rng);  // 0 chooses the likeliest
    assert(tokens == Letters::encode("bcde"));
    const auto text = generate(net, {.start = Letters::encode("ab"), .until = Letters::encode('e'), .top_k = 2}, rng);
    assert(text.size() < 1000);  // It stopped at the end symbol.
}
