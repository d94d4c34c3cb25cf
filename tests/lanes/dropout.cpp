#include <boost/test/unit_test.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/lanes.hpp>
#include <laws/sequences.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(lanes_dropout)

constexpr Draw draw{.seed = 3, .step = 8};

/// The loss and the gradient of one example, or context, after the other.
template <class Net>
struct OneByOne {
    const Net& net;
    typename Net::Scalar loss{};
    Net grad{};

    void add(const auto& x, std::size_t number, const auto& loss_of) {
        auto state = net.initial_state();
        const auto trace = net.trace(x, state, draw.of({number}));
        const auto result = loss_of(trace.y);
        loss += result.loss;
        net.backward(trace, result.dy, grad);
    }

    void check(const auto& data) const {
        Net got{};
        BOOST_TEST(laws::same_bits(value_and_grad(net, data, CrossEntropy{}, got, draw), loss));
        BOOST_TEST(laws::differing_bits(got, grad) + laws::dirty_padding(got) == 0u);
    }
};

template <class Net, std::size_t Size>
void contexts_go_in_lanes(const Net& net, const Transitions<Net::outputs, Size>& table) {
    OneByOne<Net> expected{net};
    const double share = CrossEntropy{}.share(static_cast<double>(table.total()), Net::outputs);
    for (std::size_t i = 0; i < table.contexts; ++i) {
        Vector<float, Net::outputs> weights{};
        for (std::size_t j = 0; j < weights.size(); ++j)
            weights[j] = static_cast<float>(static_cast<double>(table.counts[i][j]) * share);
        if (table.row_total(table.context(i)) != 0)
            expected.add(table.context(i), i, [&](const auto& y) { return CrossEntropy{}(y, weights); });
    }
    expected.check(table);
}

template <class Net>
constexpr Net sampled(std::uint64_t seed) {
    Net net{};
    laws::Samples(seed).fill_parameters(net);
    return net;
}

BOOST_AUTO_TEST_CASE(windows_drop_the_same_in_lanes) {
    using OfWindows = Sequential<Embedding<5, 2, float, Window<2>>, Dropout<>, Linear<4, 5>>;
    const auto net = sampled<OfWindows>(1);
    const auto text = laws::some_text<5>(79, true);
    contexts_go_in_lanes<OfWindows, 2>(net, next_token<5, 2>(std::span(text).first(30)));

    std::vector<Window<2>> inputs;
    for (std::size_t i = 0; i < 77; ++i) inputs.push_back({text[i], text[i + 1]});
    const Examples pairs{inputs, std::span<const Token>(text).last(77)};
    OneByOne<OfWindows> expected{net};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        expected.add(pairs.inputs[i], i, [&](const auto& y) { return CrossEntropy{}(y, pairs.targets[i], 1 / 77.0f); });
    expected.check(pairs);
}

using Small = Sequential<Embedding<5, 3>, Dropout<0.3>, Linear<3, 5>>;
constexpr auto table(bool all_occur) { return next_token<5>(laws::some_text<5>(30, all_occur)); }

BOOST_AUTO_TEST_CASE(tokens_drop_the_same_in_lanes) {
    contexts_go_in_lanes<Small, 1>(sampled<Small>(2), table(true));
    contexts_go_in_lanes<Small, 1>(sampled<Small>(3), table(false));
}

constexpr Small trained(const Transitions<5>& data, std::uint64_t seed, std::uint64_t member) {
    Small net = sampled<Small>(member);
    Adam<Small> adam{{.lr = 0.05}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 2, .seed = seed});
    return net;
}

BOOST_AUTO_TEST_CASE(members_of_an_ensemble_drop_what_they_would_alone) {
    using Nets = Ensemble<Small, 5>;
    Nets nets{};
    for (std::size_t i = 0; i < 5; ++i) nets.member(i, sampled<Small>(i));
    Adam<Nets> adam{{.lr = 0.05}};
    fit(nets, table(true), CrossEntropy{}, adam, {.epochs = 2, .seed = 1});
    for (std::size_t i = 0; i < 5; ++i)
        BOOST_TEST(laws::differing_bits(nets.member(i), trained(table(true), 1, i)) == 0u);
}

BOOST_AUTO_TEST_CASE(the_compiler_drops_what_the_program_does) {
    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) { return trained(table(false), seed, 2); });
}

/// The gradient on five short sequences, which go in lanes at run time.
using Between = Sequential<Embedding<3, 2>, Dropout<0.2>, RNN<2, 5>, Dropout<0.4>, RNN<5, 2>, Dropout<0.1>, Linear<2, 3>>;
constexpr Between between_layers_with_memory(std::uint64_t seed) {
    Between grad{};
    value_and_grad(sampled<Between>(seed), Sequences(laws::texts_of<3>(5, 3)), CrossEntropy{}, grad, draw);
    return grad;
}

BOOST_AUTO_TEST_CASE(sequences_in_lanes_drop_what_they_do_in_the_compiler) {
    laws::the_compiler_computes_the_same<1u>([](std::uint64_t seed) { return between_layers_with_memory(seed); });
}

BOOST_AUTO_TEST_SUITE_END()
