#include <array>
#include <cassert>
#include <span>
#include <unroll/net/batch.hpp>
#include <unroll/net/net.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    const std::array<Token, 3> tokens{0, 1, 4};
    static_assert(detail::Batch<std::array<Token, 3>, Tokens<5>>);
    random::Torch rng{1};
    Net<5, 3> net{};
    net.initialize(rng);
    std::array<Vector<float, 5>, 3> outputs{};
    detail::forward_batch(net, std::span<const Token>(tokens), outputs);  // what net.forward(tokens, outputs) does
    assert(outputs[2] == net.forward(Token(4)));
}
