// error: unroll needs C++20: -std=c++20
// at most 8 lines
// flags: -std=c++98
#include <unroll.hpp>

int main() { return 0; }
