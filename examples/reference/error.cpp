#include <cassert>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/alphabet.hpp>

using namespace unroll;

int main() {
    try {
        Alphabet<"abc">::encode("abx");
        assert(false);
    } catch (const Error& error) {
        assert(std::string_view(error.what()) == "unknown symbol 'x' at position 2: expected one of \"abc\"");
    }
}
