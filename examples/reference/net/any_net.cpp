#include <cassert>
#include <unroll/net/any_net.hpp>
#include <unroll/net/net.hpp>

using namespace unroll;

int main() {
    AnyNet<Net<5, 3>, Net<5, 8>> net;  // It begins as the first net, with zeros.
    assert(net.index() == 0);
    Net<5, 8> other{};
    other.layer<2>().bias[1] = 7;
    net = other;
    assert((net.holds<Net<5, 8>>()));
    assert(net.forward(Token(0))[1] == 7);
}
