// error: a net does not take this input: what differs goes through visit
// at most 12 lines
#include <unroll.hpp>

using namespace unroll;

int main() {
    const AnyNet<Sequential<Linear<2, 3>>, Sequential<Linear<4, 3>>> net;
    return net.forward(Vector<float, 2>{})[0] > 0;
}
