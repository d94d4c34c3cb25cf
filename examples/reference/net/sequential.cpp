#include <cassert>
#include <string>
#include <string_view>
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/layer/relu.hpp>
#include <unroll/layer/tanh.hpp>
#include <unroll/net/sequential.hpp>
#include <unroll/random/torch.hpp>

using namespace unroll;

int main() {
    random::Torch rng{1};
    Sequential<Embedding<5, 8>, Tanh, Linear<8, 8>, ReLU, Linear<8, 2>> net{}, grad{};
    net.initialize(rng);

    const auto trace = net.trace(Token(4));
    assert(trace.y == net.forward(Token(4)));
    net.backward(trace, Vector<float, 2>{1, 0}, grad);  // Your own loss has the gradient dy = (1, 0).
    assert((grad.layer<4>().bias == Vector<float, 2>{1, 0}));

    std::string names;
    net.parameters([&](std::string_view name, const auto&) { names += std::string(name) + ' '; });
    assert(names == "0.weight 2.weight 2.bias 4.weight 4.bias ");
}
