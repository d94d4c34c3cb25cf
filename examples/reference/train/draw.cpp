#include <cassert>
#include <unroll/layer/dropout.hpp>
#include <unroll/layer/embedding.hpp>
#include <unroll/layer/linear.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/net/sequential.hpp>
#include <unroll/optim/adam.hpp>
#include <unroll/text/transition_counter.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/fit.hpp>

using namespace unroll;

int main() {
    using Net = Sequential<Embedding<3, 2>, Dropout<0.2>, Linear<2, 3>>;
    const Token text[]{0, 1, 2, 0, 1, 2};
    const auto data = next_token<3>(text);

    Net net{}, same{}, grad{};
    net.layer<0>().weight = same.layer<0>().weight = {{1, 2}, {3, 4}, {5, 6}};
    Adam<Net> adam, other;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 2, .seed = 1});

    for (const std::uint64_t step : {0, 1}) {  // This loop does the same as fit.
        value_and_grad(same, data, CrossEntropy{}, grad, Draw{.seed = 1, .step = step});
        other.step(same, grad);
    }
    assert(net == same);
}
