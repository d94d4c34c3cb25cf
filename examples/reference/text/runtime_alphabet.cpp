#include <cassert>
#include <unroll/text/runtime_alphabet.hpp>

using namespace unroll;

int main() {
    const RuntimeAlphabet letters("hello");  // of a file, perhaps: h, e, l, o
    assert(letters.size() == 4);
    assert(letters.encode("hole").size() == 4);
    assert(letters.encode<4>('o') == Token(3));  // for a net of 4 symbols; of any other number, an error
    assert(letters.decode(1) == "e");
}
