// error: this would step an optimizer that is gone at the end of the line
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    Net<5, 3> net{};
    ClipGradNorm<Adam<Net<5, 3>>> clipped{Adam<Net<5, 3>>{}, 1.0};
    clipped.step(net, net);
}
