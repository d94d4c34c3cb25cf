// A program may call its globals what it likes: no parameter of a lambda in the headers has such a name, and -Wshadow
// has nothing to say.
#include <unroll.hpp>
#include <unroll/io/any_net.hpp>
#include <unroll/io/checkpoint.hpp>
#include <unroll/io/header.hpp>
#include <unroll/io/npy.hpp>
#include <unroll/io/safetensors.hpp>
#include <unroll/report/activations.hpp>
#include <unroll/report/console.hpp>
#include <unroll/report/figure.hpp>
#include <unroll/report/summary.hpp>

float x, y, loss, value;
int data, grad, input, layer, net, names, output, rng, state, target, tensor, token;

namespace beside_globals {

using namespace unroll;
using Letters = Alphabet<"abcde">;

template <class Net>
void use(Net& its) {
    random::Torch generator{1};
    its.initialize(generator);
    summary(its);
    save_safetensors("net.safetensors", its);
    load_safetensors("net.safetensors", its);
    save_header("net.hpp", its, "its");
    save_c_header("net.h", its, "its");
}

template <class Net, class Data>
void learn(Net& its, const Data& on) {
    SGD<Net> sgd{};
    fit(its, on, CrossEntropy{}, sgd, {.epochs = 1});
    accuracy(its, on);
}

template <class Net, class Data>
void train(Net& its, const Data& on) {
    Adam<Net> adam{{.lr = 1e-3}};
    SGD<Net> sgd{{.momentum = 0.9}};
    RMSprop<Net> rmsprop{{.centered = true}};
    ClipGradNorm clipped{adam, 1.0};
    StepLR schedule{adam, {.step_size = 2}};
    ReduceLROnPlateau plateau{sgd};
    LayerRates rates{AdamW<Net>{}, freeze<2>()};
    fit(its, on, CrossEntropy{}, clipped, {.epochs = 1}, schedule);
    fit(its, on, CrossEntropy{}, sgd, {.epochs = 1}, observers(plateau, [](int, const auto&) {}));
    fit(its, on, CrossEntropy{.label_smoothing = 0.1}, rmsprop, {.epochs = 1});
    fit(its, on, WeightedCrossEntropy<5>{{1, 2, 3, 4, 5}}, rates, {.epochs = 1});
    save_checkpoint("net.checkpoint", its, adam);
}

void use_all() {
    const auto text = Letters::encode(repeat("abcde", 20));
    Net<5, 3> feedforward{};
    use(feedforward);
    train(feedforward, next_token<5>(text));
    print(activations<Letters>(feedforward, text));
    Sequential<Embedding<5, 4, float, Window<2>>, LayerNorm<8>, Linear<8, 20>, GELU, Dropout<>, ELU<>, Linear<20, 5>>
        deep{};
    use(deep);
    learn(deep, next_token<5, 2>(text));
    const auto windows_of_text = windows<2>(text);
    learn(deep, Examples{windows_of_text.inputs, windows_of_text.targets});
    Ensemble<Net<5, 3>, 5> ensemble{};
    ensemble.initialize([](std::size_t i) { return random::Torch{i}; });
    learn(ensemble, next_token<5>(text));
    Sequential<OneHot<5>, LSTM<5, 4>, GRU<4, 4>, Linear<4, 5>> memory{};
    use(memory);
    learn(memory, text);
    learn(memory, Sequences(std::vector{text, text}));
    SGD<decltype(memory)> sgd{};
    fit(memory, truncated(text, 10), CrossEntropy{}, sgd, {.epochs = 1});
    random::Torch generator{1};
    generate(memory, {.start = Letters::encode("ab"), .limit = 3, .top_k = 2, .top_p = 0.9}, generator);
    log_likelihood(memory, text);
    print(activations<Letters>(memory, text));
    AnyNet<Net<5, 3>, Net<5, 3, topology::RNN>> any;
    any.forward(text[0]);
}

}  // namespace beside_globals
