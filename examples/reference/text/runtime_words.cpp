#include <cassert>
#include <unroll/text/runtime_words.hpp>

using namespace unroll;

int main() {
    const RuntimeWords words("to be or not to be");  // The words are to, be, or and not.
    assert(words.size() == 4);
    assert(words.encode<4>("not to be").size() == 3);  // With another number than 4 it is an error.
    assert(words.token("or") == Token(2));
    assert(words.decode(3) == "not");
}
