#include <cassert>
#include <unroll/text/alphabet.hpp>
#include <unroll/train/sequences.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<".abem">;
    Sequences<Token> names;
    names.append(Letters::encode(".emma."));  // each token but the last sees the next
    names.append(Letters::encode(".bea."));
    assert(names.size() == 2 && names.positions() == 5 + 4);
    for (const auto name : names) assert(Letters::decode(name.inputs[0]) == ".");
}
