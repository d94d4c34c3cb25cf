#include <cassert>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/transition_counter.hpp>
#include <unroll/text/transitions.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"Abc">;
    const auto data = next_token<3>(Letters::encode(repeat("AbAc", 100)));
    assert(data.total() == 399);  // Of 400 tokens, 399 have a next one.
    assert(data.count(Letters::encode('A'), Letters::encode('b')) == 100);
    assert(data.count(Letters::encode('b'), Letters::encode('A')) == 100);
    // After A comes b or c: no net without memory has a smaller loss.
    assert(data.entropy() > 0.34 && data.entropy() < 0.35);
}
