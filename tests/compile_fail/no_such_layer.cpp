// error: layer
#include <unroll.hpp>

using namespace unroll;

int main() {
    Net<3, 2> net{};
    return net.layer<3>().bias[0] > 0;
}
