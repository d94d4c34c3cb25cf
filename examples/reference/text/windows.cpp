#include <cassert>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/windows.hpp>

using namespace unroll;

int main() {
    const auto pairs = windows<2>(Alphabet<"abc">::encode("abcab"));  // ab -> c, bc -> a, ca -> b
    assert(pairs.inputs.size() == 3);
    assert((pairs.inputs[1] == Window<2>{{1, 2}}));
    assert(pairs.targets[1] == Token(0));
}
