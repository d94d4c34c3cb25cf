#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <ios>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <reference/bits.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_bits)

void check(double loss, std::uint64_t hash, const reference::bits::Trained& expected) {
    BOOST_TEST((laws::same_bits(loss, expected.loss) && hash == expected.hash),
               std::hexfloat << loss << ", 0x" << std::hex << hash << " instead of " << expected.loss << ", 0x" << expected.hash);
}

/// Initial values from a seed, a training, and the loss on all of the data.
template <class Net, class Optimizer, class Loss>
void check_trained(auto&& data, const auto& all, const Loss& loss, const Optimizer& fresh, int epochs,
                   const reference::bits::Trained& expected) {
    Net net{};
    random::Torch rng{43052};
    net.initialize(rng);
    Optimizer optimizer = fresh;
    fit(net, data, loss, optimizer, {.epochs = epochs});
    check(double{evaluate(net, all, loss)}, laws::hash(net), expected);
}

template <std::size_t Vocab>
std::vector<Token> some_tokens(std::size_t count) {
    laws::Samples samples(Vocab);
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < count; ++i) tokens.push_back(samples.bits() % Vocab);
    return tokens;
}

const auto abcde = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 100)));

BOOST_AUTO_TEST_CASE(lecture) {
    using Lecture = Net<5, 3>;
    check_trained<Lecture>(abcde, abcde, CrossEntropy{}, Adam<Lecture>{{.lr = 1e-3}}, 5000, reference::bits::lecture);
}

BOOST_AUTO_TEST_CASE(contexts) {
    using Windowed = Sequential<Embedding<4, 3, float, Window<2>>, Tanh, Linear<6, 4, float, Bias::none>>;
    const auto data = next_token<4, 2>(Alphabet<"Abcd">::encode("AbAcAdAbAcAdAb"));
    check_trained<Windowed>(data, data, CrossEntropy{Reduction::sum}, SGD<Windowed>{{.lr = 0.1, .momentum = 0.9, .nesterov = true}},
                            200, reference::bits::contexts);
}

BOOST_AUTO_TEST_CASE(deep) {
    using Deep = Sequential<Embedding<9, 7>, ReLU, Linear<7, 17>, Sigmoid, Linear<17, 6>, Tanh, Linear<6, 9>>;
    const auto data = next_token<9>(some_tokens<9>(300));
    check_trained<Deep>(data, data, CrossEntropy{}, AdamW<Deep>{{.lr = 0.01}}, 60, reference::bits::deep);
}

BOOST_AUTO_TEST_CASE(in_double) {
    using Double = Net<9, 8, topology::Feedforward, double>;
    const auto data = next_token<9>(some_tokens<9>(100));
    check_trained<Double>(data, data, CrossEntropy{}, Adam<Double>{{.lr = 0.05, .weight_decay = 0.01}}, 200,
                          reference::bits::in_double);
}

BOOST_AUTO_TEST_CASE(mini_batches) {
    using Wide = Net<7, 16>;
    const auto tokens = some_tokens<7>(101);
    const std::span<const Token> text(tokens);
    const Examples pairs{text.first(100), text.last(100)};
    random::Torch rng{7};
    check_trained<Wide>(DataLoader{pairs, {.batch_size = 23, .shuffle = true}, rng}, pairs, CrossEntropy{},
                        Adam<Wide>{{.lr = 0.01}}, 20, reference::bits::mini_batches);
}

BOOST_AUTO_TEST_CASE(of_vectors) {
    using Regression = Sequential<Linear<3, 18>, Tanh, Linear<18, 2>>;
    laws::Samples samples(1);
    std::vector<Vector<float, 3>> inputs(21);
    std::vector<Vector<float, 2>> targets(21);
    for (auto& x : inputs) samples.fill(x.elements());
    for (auto& y : targets) samples.fill(y.elements());
    const Examples pairs{inputs, targets};
    check_trained<Regression>(pairs, pairs, MSE{}, SGD<Regression>{{.lr = 0.1, .momentum = 0.5}}, 100,
                              reference::bits::of_vectors);
}

BOOST_AUTO_TEST_CASE(ensemble) {
    constexpr std::size_t members = 19;
    using Nets = Ensemble<Net<5, 3>, members>;
    Nets nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Adam<Nets> adam{{.lr = 1e-2}};
    for (std::size_t i = 0; i < members; ++i) adam.options.lr[i] = 1e-3 * static_cast<double>(i);
    fit(nets, abcde, CrossEntropy{}, adam, {.epochs = 300});
    const auto losses = cross_entropy(nets, abcde);
    std::uint64_t bits = laws::hash(nets.member(0));
    for (std::size_t i = 1; i < members; ++i) bits = laws::hash(nets.member(i), bits);
    check(double{losses[members - 1]}, bits, reference::bits::ensemble);
}

BOOST_AUTO_TEST_SUITE_END()
