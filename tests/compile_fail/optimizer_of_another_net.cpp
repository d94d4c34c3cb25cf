// error: Linear<4
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{}, grad{};
    Adam<Net<5, 4>> adam{};
    adam.step(net, grad);
}
