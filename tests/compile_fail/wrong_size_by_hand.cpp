// error: the braces do not have the vector's size
// at most 16 lines
#include <unroll.hpp>

int main() {
    unroll::Net<4, 1> net{};
    net.layer<2>().bias = {0.15f, -2, 0.15f};
}
