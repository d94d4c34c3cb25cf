#include <cassert>
#include <unroll.hpp>
#include <unroll/report/activations.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abcde">;
    const auto tokens = Letters::encode("abcdeabcde");
    random::Torch rng{43052};
    Net<5, 3> net{};
    net.initialize(rng);
    const Activations seen = activations<Letters>(net, tokens);

    assert(seen.positions() == 10 && seen.nodes() == 3);
    assert(seen.symbols[1] == "b" && seen.logits[1].size() == 5);
    assert(seen.column_labels().front() == "h₁");
}
