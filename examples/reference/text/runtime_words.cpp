#include <cassert>
#include <unroll/text/runtime_words.hpp>

using namespace unroll;

int main() {
    const RuntimeWords words("to be or not to be");  // of a file, perhaps: to, be, or, not
    assert(words.size() == 4);
    assert(words.encode<4>("not to be").size() == 3);  // for a net of 4 words; of any other number, an error
    assert(words.token("or") == Token(2));
    assert(words.decode(3) == "not");
}
