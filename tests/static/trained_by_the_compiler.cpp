// From text to a trained net in one constant expression.
#include <unroll.hpp>

using namespace unroll;
using Letters = Alphabet<"abc">;

constexpr auto data = next_token<Letters::size>(Letters::encode(repeat("abc", 4)));
static_assert(data.total() == 11);

template <class Net, class Optimizer>
constexpr Net trained(Optimizer optimizer, int epochs) {
    random::Torch rng{43052};
    Net net{};
    net.initialize(rng);
    fit(net, data, CrossEntropy{}, optimizer, {.epochs = epochs});
    return net;
}

template <class Net>
constexpr bool knows_the_alphabet(const Net& net) {
    return argmax(net.forward(Letters::encode('a'))) == Letters::encode('b') &&
           argmax(net.forward(Letters::encode('b'))) == Letters::encode('c') &&
           argmax(net.forward(Letters::encode('c'))) == Letters::encode('a') && accuracy(net, data) == 1;
}

using Single = Net<3, 2>;
using Double = Net<3, 2, topology::Feedforward, double>;
using Deep = Sequential<Embedding<3, 2>, ReLU, Linear<2, 3>, Sigmoid, Linear<3, 3, float, Bias::none>>;

static_assert(knows_the_alphabet(trained<Single>(Adam<Single>{{.lr = 0.1}}, 40)));
static_assert(knows_the_alphabet(trained<Double>(AdamW<Double>{{.lr = 0.1}}, 40)));
static_assert(trained<Deep>(SGD<Deep>{{.lr = 0.1, .momentum = 0.9}}, 2) != Deep{});
