#include <cassert>
#include <type_traits>
#include <unroll/text/alphabet_of.hpp>

using namespace unroll;

int main() {
    using Letters = AlphabetOf<"gattaca">;
    static_assert(std::is_same_v<Letters, Alphabet<"gatc">>);
    assert(Letters::encode("gattaca").size() == 7);
}
