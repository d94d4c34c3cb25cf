#include <cassert>
#include <unroll/text/words.hpp>

using namespace unroll;

int main() {
    using Numbers = Words<"one", "two", "three">;
    assert(Numbers::encode("two one").size() == 2);
    assert(Numbers::token("three") == Token(2));
    assert(Numbers::decode(1) == "two");
}
