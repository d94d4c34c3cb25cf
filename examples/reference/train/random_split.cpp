#include <cassert>
#include <unroll/random/torch.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/train/random_split.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<".ab">;
    Sequences<Token> names;
    for (int i = 0; i < 10; ++i) names.append(Letters::encode(i % 2 == 0 ? ".ab." : ".ba."));
    random::Torch rng{42};
    const auto [train, dev, test] = random_split(names, {.8, .1, .1}, rng);
    assert(train.size() == 8 && dev.size() == 1 && test.size() == 1);
}
