// Floating-point exceptions: lanes that are padding raise none, so that programs with traps on live.
#include <boost/test/unit_test.hpp>
#include <cfenv>
#include <cstddef>
#include <laws/sequence.hpp>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(lanes_exceptions)

/// What finite data must not raise.
constexpr int errors_of_numbers = FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW;

/// Runs f with traps, where there are any, and looks at the flags behind it: what has raised an exception kills the
/// program here, or is reported.
template <class F>
void quiet(const char* what, F f) {
    std::feclearexcept(FE_ALL_EXCEPT);
#if defined(__GLIBC__) && defined(__x86_64__)
    feenableexcept(errors_of_numbers);
    f();
    fedisableexcept(errors_of_numbers);
#else
    f();
#endif
    BOOST_TEST(std::fetestexcept(errors_of_numbers) == 0, what << " raises an exception");
}

/// A generator for each number.
constexpr auto seed = [](std::size_t i) { return random::Torch{i}; };

template <class Net>
Net trained_net() {
    Net net{};
    if constexpr (detail::AnEnsemble<Net>) {
        net.initialize(seed);
    } else {
        random::Torch rng{43052};
        net.initialize(rng);
    }
    return net;
}

/// The symbols of a text, of which the first `used` occur.
template <std::size_t Vocab>
std::vector<Token> text(std::size_t length, std::size_t used = Vocab) {
    std::vector<Token> tokens(length);
    for (std::size_t i = 0; i < length; ++i) tokens[i] = Token((i * i + i / 3) % used);
    return tokens;
}

/// A few epochs; what an optimizer's options are is not for the compiler to know.
template <class Net, class Optimizer>
void fits(const char* what, Optimizer optimizer, const auto& data, const auto& loss) {
    Net net = trained_net<Net>(), grad{};
    quiet(what, [&] {
        for (int epoch = 0; epoch < 4; ++epoch) {
            value_and_grad(net, data, loss, grad);
            optimizer.step(net, grad);
        }
    });
}

/// The same with fit.
template <class Net>
void trains(const char* what, const auto& data, const auto& loss) {
    Net net = trained_net<Net>();
    Adam<Net> adam;
    quiet(what, [&] { fit(net, data, loss, adam, {.epochs = 4}); });
}

/// All optimizers, with a divisor that nothing is added to.
template <class Net>
void fits_with_all(const auto& data) {
    volatile double zero = 0;
    const double eps = zero;
    fits<Net>("Adam", Adam<Net>{{.eps = eps}}, data, CrossEntropy{});
    fits<Net>("Adam with decay", Adam<Net>{{.eps = eps, .weight_decay = 0.1}}, data, CrossEntropy{});
    fits<Net>("AdamW", AdamW<Net>{{.eps = eps}}, data, CrossEntropy{});
    fits<Net>("RMSprop", RMSprop<Net>{{.eps = eps, .momentum = 0.5}}, data, CrossEntropy{});
    fits<Net>("centered RMSprop", RMSprop<Net>{{.alpha = 0.5, .centered = true}}, data, CrossEntropy{});
    fits<Net>("SGD", SGD<Net>{{.lr = 0.1, .momentum = 0.9, .dampening = 0.1}}, data, CrossEntropy{});
}

BOOST_AUTO_TEST_CASE(optimizers) {
    const auto letters = next_token<5>(text<5>(100));
    fits_with_all<Net<5, 3>>(letters);
    fits_with_all<Ensemble<Net<5, 3>, 3>>(letters);
    fits_with_all<Ensemble<Net<5, 3>, 17>>(letters);
    const auto few = next_token<3>(text<3>(100));
    fits<Ensemble<Net<3, 2>, 1>>("1", Adam<Ensemble<Net<3, 2>, 1>>{}, few, CrossEntropy{});
    fits<Ensemble<Net<3, 2>, 5>>("5", RMSprop<Ensemble<Net<3, 2>, 5>>{}, few, CrossEntropy{});
    using Doubles = Ensemble<Net<3, 2, topology::Feedforward, double>, 11>;
    fits<Doubles>("11", Adam<Doubles>{}, few, CrossEntropy{});
    using Double = Net<5, 3, topology::Feedforward, double>;
    fits<Double>("doubles", Adam<Double>{{.eps = 0}}, letters, CrossEntropy{});
}

/// Options of each member, written one by one: those of the last member's copies follow.
BOOST_AUTO_TEST_CASE(options_of_each_member) {
    using Nets = Ensemble<Net<5, 3>, 17>;
    const auto data = next_token<5>(text<5>(100));
    const auto each = [](double first) {
        std::array<double, 17> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = first * static_cast<double>(i + 1);
        return numbers;
    };
    Nets nets = trained_net<Nets>();
    Adam<Nets> adam{{.lr = 1e30}};
    for (std::size_t i = 0; i < 17; ++i) adam.options.lr[i] = each(1e-3)[i];
    quiet("rates of members", [&] { fit(nets, data, CrossEntropy{}, adam, {.epochs = 30}); });
    RMSprop<Nets> rmsprop{{.eps = each(1e-8), .momentum = each(0.01)}};
    LayerRates rates{rmsprop, freeze<0>(), layer_rate<2>(0.5)};
    ClipGradNorm clipped{rates, each(0.1)};
    const auto some = [](int epoch, const auto&) {
        std::array<bool, 17> going{};
        for (std::size_t i = 0; i < 17; ++i) going[i] = static_cast<std::size_t>(epoch) < i;
        return going;
    };
    quiet("members that stop", [&] { fit(nets, data, CrossEntropy{}, clipped, {.epochs = 30}, some); });
    Adam<Net<5, 3>> adam_of_one{{.eps = 0}};
    ClipGradNorm of_one{adam_of_one, 0.01};
    Net<5, 3> net = trained_net<Net<5, 3>>();
    quiet("a net", [&] { fit(net, data, CrossEntropy{}, of_one, {.epochs = 4}); });
}

BOOST_AUTO_TEST_CASE(tables_that_lack_symbols) {
    const auto lacking = next_token<7>(text<7>(60, 4));
    fits<Net<7, 3>>("table", Adam<Net<7, 3>>{}, lacking, CrossEntropy{});
    using Nets = Ensemble<Net<7, 3>, 3>;
    std::array<Transitions<7>, 3> tables{};
    for (std::size_t i = 0; i < 3; ++i) tables[i] = next_token<7>(text<7>(60, 2 + i));
    fits<Nets>("tables", Adam<Nets>{}, tables, CrossEntropy{});
    using Windowed = Sequential<Embedding<3, 2, float, Window<2>>, Tanh, Linear<4, 3>>;
    fits<Windowed>("windows", AdamW<Windowed>{}, next_token<3, 2>(text<3>(60, 2)), CrossEntropy{});
}

/// Logits that are up to 400 apart: padding must not be as far from the others.
template <std::size_t Vocab, std::size_t Hidden>
void nets_of_large_numbers() {
    for (const float size : {5.f, 10.f, 50.f, 200.f}) {
        for (const float sign : {1.f, -1.f}) {
            Net<Vocab, Hidden> net{};
            for (std::size_t i = 0; i < Vocab; ++i)
                net.template layer<2>().bias[i] = sign * (i % 2 == 0 ? size : -size) / static_cast<float>(i + 1);
            for (const std::size_t used : {Vocab, Vocab - 1}) {
                const auto data = next_token<Vocab>(text<Vocab>(100, used));
                Net<Vocab, Hidden> grad{};
                quiet("a table", [&] { value_and_grad(net, data, CrossEntropy{}, grad); });
                quiet("an evaluation", [&] { cross_entropy(net, data); });
            }
            quiet("a token", [&] { softmax(net.forward(Token(1))); });
            quiet("a choice", [&] { argmax(net.forward(Token(1))); });
            std::vector<Vector<float, Vocab>> outputs(7);
            quiet("a batch", [&] { net.forward(text<Vocab>(7), outputs); });
            random::Torch rng{1};
            std::vector<Token> tokens(9);
            quiet("writing", [&] { generate(net, Token(0), tokens, 0.5, rng); });
        }
    }
}

BOOST_AUTO_TEST_CASE(large_numbers) {
    nets_of_large_numbers<3, 2>();
    nets_of_large_numbers<5, 3>();
    nets_of_large_numbers<5, 6>();
    nets_of_large_numbers<7, 3>();
}

/// A compiler may put anything into registers that so few symbols do not fill.
template <std::size_t Vocab, template <std::size_t, std::size_t, class> class Topology, class T>
void writes() {
    const auto net = trained_net<Net<Vocab, 3, Topology, T>>();
    auto state = net.initial_state();
    random::Torch rng{1};
    std::vector<Token> tokens(20);
    for (const double t : {0.0, 0.5, 1.0}) {
        volatile double temperature = t;
        quiet("writing", [&] { generate(net, state, Token(0), std::span<Token>(tokens), temperature, rng); });
    }
    Vector<T, Vocab> probabilities{};
    for (std::size_t i = 0; i < Vocab; ++i) probabilities[i] = static_cast<T>(i);
    quiet("a draw", [&] { multinomial(probabilities, rng); });
}

BOOST_AUTO_TEST_CASE(texts_of_few_symbols) {
    writes<2, topology::Feedforward, float>();
    writes<3, topology::Feedforward, float>();
    writes<6, topology::LSTM, float>();
    writes<7, topology::Feedforward, float>();
    writes<15, topology::Feedforward, float>();
    writes<3, topology::GRU, double>();
    writes<7, topology::Feedforward, double>();
}

/// Rows of an embedding that are far apart, in layers that divide by a sum.
template <class Net>
void layers_of_large_numbers(const auto& loss) {
    constexpr std::size_t vocab = Net::outputs;
    for (const float size : {10.f, 200.f}) {
        Net net = trained_net<Net>(), grad{};
        auto& rows = net.template layer<0>().weight;
        for (std::size_t i = 0; i < vocab; ++i) {
            for (std::size_t j = 0; j < rows.cols(); ++j) rows(i, j) = (i % 2 == j % 2 ? -size : -2 * size) - static_cast<float>(j);
        }
        const auto data = next_token<vocab>(text<vocab>(100));
        quiet("a table", [&] { value_and_grad(net, data, loss, grad); });
        quiet("a token", [&] { net.forward(Token(1)); });
    }
}

BOOST_AUTO_TEST_CASE(large_numbers_in_layers) {
    layers_of_large_numbers<Sequential<Embedding<5, 5>, LogSoftmax>>(NLL{});
    layers_of_large_numbers<Sequential<Embedding<3, 3>, LogSoftmax>>(NLL{});
    layers_of_large_numbers<Sequential<Embedding<5, 5>, Softmax, Linear<5, 5>>>(CrossEntropy{});
    layers_of_large_numbers<Sequential<Embedding<5, 3>, LayerNorm<3>, Linear<3, 5>>>(CrossEntropy{});
    layers_of_large_numbers<Sequential<Embedding<5, 3>, Sigmoid, Linear<3, 5>, LogSoftmax>>(NLL{});
}

template <std::size_t In>
std::vector<Vector<float, In>> vectors_of(std::size_t count, float size) {
    std::vector<Vector<float, In>> vectors(count);
    for (std::size_t e = 0; e < count; ++e) {
        for (std::size_t i = 0; i < In; ++i) vectors[e][i] = size * static_cast<float>(static_cast<int>((e * In + i) * 7 % 11) - 5);
    }
    return vectors;
}

template <class Model>
void batches(const char* what, const auto& targets, const auto& loss, float size = 1) {
    const auto inputs = vectors_of<3>(targets.size(), size);
    fits<Model>(what, Adam<Model>{}, Examples{inputs, targets}, loss);
}

BOOST_AUTO_TEST_CASE(batches_with_a_rest) {
    using Wide = Sequential<Linear<3, 5>, LayerNorm<5>, GELU, Linear<5, 4>, ELU<>, Linear<4, 2>>;
    using Other = Sequential<Linear<3, 5>, SiLU, Dropout<0.5>, Linear<5, 4>, Softplus<>, LeakyReLU<>, Linear<4, 2>, Sigmoid>;
    for (const std::size_t count : {1u, 3u, 19u}) {
        const auto targets = vectors_of<2>(count, 1);
        batches<Wide>("MSE", targets, MSE{});
        batches<Wide>("large numbers", targets, MSE{}, 1e6f);
        batches<Other>("Huber", targets, Huber{});
        std::vector<Vector<float, 2>> labels(count);
        for (std::size_t e = 0; e < count; ++e) labels[e] = {e % 2 == 0 ? 1.f : 0.f, 1.f};
        batches<Sequential<Linear<3, 5>, ReLU, Linear<5, 2>>>("BCE", labels, BCEWithLogits{}, 1e3f);
        const auto tokens = text<2>(count);
        batches<Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>>("cross entropy", tokens, CrossEntropy{}, 1e3f);
        batches<Sequential<Linear<3, 2>, LogSoftmax>>("NLL", tokens, NLL{}, 1e3f);
        batches<Sequential<Linear<3, 7>, Softmax, Linear<7, 2>>>("softmax", targets, MSE{}, 1e3f);
    }
    using Nets = Ensemble<Sequential<Linear<3, 5>, LayerNorm<5>, Tanh, Linear<5, 2>>, 3>;
    const auto inputs = vectors_of<3>(7, 1);
    const auto targets = vectors_of<2>(7, 1);
    trains<Nets>("an ensemble", Examples{inputs, targets}, MSE{});
}

BOOST_AUTO_TEST_CASE(memory) {
    const auto tokens = text<5>(40);
    const auto data = next_tokens(tokens);
    trains<Net<5, 3, topology::RNN>>("RNN", data, CrossEntropy{});
    trains<Net<5, 5, topology::LSTM>>("LSTM", truncated(tokens, 7), CrossEntropy{});
    trains<Net<5, 6, topology::GRU>>("GRU", data, CrossEntropy{});
    trains<Ensemble<Net<5, 3, topology::LSTM>, 3>>("LSTMs", data, CrossEntropy{});
    const auto net = trained_net<Net<5, 5, topology::LSTM>>();
    std::vector<Vector<float, 5>> outputs(40);
    auto state = net.initial_state();
    quiet("a sequence", [&] { net.forward(tokens, state, outputs); });
}

BOOST_AUTO_TEST_SUITE_END()
