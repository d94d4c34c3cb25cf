#include <cassert>
#include <unroll.hpp>
#include <unroll/train/next_by.hpp>

using namespace unroll;

int main() {
    const Vector<float, 4> logits{0, 3, 2, 1};
    random::Torch rng{1};
    assert(next_by(logits, 0, rng) == Token(1));  // A temperature of 0 chooses the likeliest token.
    for (int i = 0; i < 100; ++i)
        assert(next_by(logits, {.temperature = 0.8, .top_k = 2}, rng).index - 1 < 2);  // 1 or 2
}
