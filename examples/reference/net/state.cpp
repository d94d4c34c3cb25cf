#include <cassert>
#include <unroll/net/net.hpp>
#include <unroll/net/state.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    Net<5, 3, topology::RNN> net{};
    net.initialize(rng);
    auto state = net.initial_state();
    net.forward(Token(0), state);
    const auto saved = state;  // a copy
    const auto y = net.forward(Token(1), state);
    assert(state != saved && state.layer<1>().h != saved.layer<1>().h);
    assert((net.forward(Token(1), state = saved) == y));
}
