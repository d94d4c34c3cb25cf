#include <unroll/text/repeat.hpp>

using namespace unroll;

int main() {
    constexpr Repeat text = repeat("abc", 100);  // nothing is copied
    static_assert(text.size() == 300);
    static_assert(text[299] == 'c');
    static_assert(text.end() - text.begin() == 300);
}
