#include <cassert>
#include <unroll.hpp>
#include <unroll/train/multinomial.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    for (int i = 0; i < 100; ++i) assert(multinomial(Vector<float, 3>{1, 0, 3}, rng) != Token(1));
}
