// error: the braces do not have the matrix's shape
// at most 16 lines
#include <unroll.hpp>

int main() {
    unroll::Net<4, 1> net{};
    net.layer<2>().weight = {{1.5f}, {-6}, {-2}};
}
