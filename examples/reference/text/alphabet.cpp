#include <cassert>
#include <unroll/text/alphabet.hpp>

using namespace unroll;

int main() {
    using Letters = Alphabet<"aα字">;  // UTF-8
    static_assert(Letters::size == 3);
    static_assert(Letters::encode(U'α') == Token(1));
    static_assert(Letters::token("字") == Token(2));
    assert(Letters::encode("字a").size() == 2);
    assert(Letters::decode(2) == "字");
}
