// error: what visit calls returns one type, whichever net it is given
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const AnyNet<Sequential<Linear<2, 3>>, Sequential<Linear<2, 4>>> net;
    const auto bias = net.visit([](const auto& held) { return held.template layer<0>().bias; });
    return bias[0] > 0;
}
