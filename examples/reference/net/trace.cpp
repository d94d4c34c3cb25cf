#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/net/trace.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    Net<5, 3> net{}, grad{};
    net.initialize(rng);
    const auto trace = net.trace(Token(2));
    assert(trace.y == net.forward(Token(2)) && trace.steps.of<1>() == net.head<2>().forward(Token(2)));
    net.backward(trace, trace.y, grad);
    assert(grad.layer<2>().bias == trace.y);
}
