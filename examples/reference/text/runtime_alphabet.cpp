#include <cassert>
#include <unroll/text/runtime_alphabet.hpp>

using namespace unroll;

int main() {
    const RuntimeAlphabet letters("hello");  // The symbols are h, e, l and o.
    assert(letters.size() == 4);
    assert(letters.encode("hole").size() == 4);
    assert(letters.encode<4>('o') == Token(3));  // With another number than 4 it is an error.
    assert(letters.decode(1) == "e");
}
