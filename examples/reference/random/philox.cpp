#include <unroll/random/philox.hpp>

using namespace unroll;

int main() {
    constexpr auto words = random::philox({0, 0, 0, 0}, {0, 0});  // It is a function and has no state.
    static_assert(words[0] == 0x6627e8d5);
    static_assert(random::philox({1, 0, 0, 0}, {0, 0}) != words);
}
