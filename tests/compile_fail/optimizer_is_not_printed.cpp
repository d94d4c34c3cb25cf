// error: an optimizer is not printed: print its name() and its options
// at most 12 lines
#include <iostream>
#include <unroll.hpp>

using namespace unroll;

int main() {
    const Adam<Net<5, 3>> adam{};
    std::cout << adam;
}
