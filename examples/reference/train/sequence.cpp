#include <array>
#include <cassert>
#include <unroll.hpp>
#include <unroll/train/sequence.hpp>

using namespace unroll;

int main() {
    const std::array<Token, 4> tokens{0, 1, 2, 3};
    const auto text = next_tokens(tokens);  // Each token but the last has the next one as its target.
    assert(text.size() == 3 && text.targets[0] == Token(1));

    const std::array<Vector<float, 1>, 3> xs{{{1}, {2}, {3}}}, ys{{{2}, {4}, {6}}};
    const Sequence numbers{xs, ys};
    assert(numbers.size() == 3);
    const auto later = numbers.from(Sequential<RNN<1, 2>, Linear<2, 1>>::initial_state());
    assert(later.size() == 3);
}
