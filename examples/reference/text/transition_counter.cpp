#include <cassert>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/transition_counter.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"abc">;
    TransitionCounter<3> counter;
    counter.append(Letters::encode("abca"));  // A long text comes in parts.
    counter.append(Letters::encode("bc"));
    assert(counter.size() == 6);
    assert(counter.transitions() == next_token<3>(Letters::encode("abcabc")));
}
