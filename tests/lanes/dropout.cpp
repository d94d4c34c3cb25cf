#include <boost/test/unit_test.hpp>
#include <laws/lanes.hpp>

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

template <class Net, std::size_t Vocab, std::size_t Size>
void contexts_go_in_lanes(const Transitions<Vocab, Size>& table) {
    Net net{};
    laws::Samples(1).fill_parameters(net);
    OneByOne<Net> expected{net};
    const double share = CrossEntropy{}.share(static_cast<double>(table.total()), Vocab);
    for (std::size_t i = 0; i < table.contexts; ++i) {
        Vector<float, Vocab> weights{};
        for (std::size_t j = 0; j < Vocab; ++j) weights[j] = static_cast<float>(static_cast<double>(table.counts[i][j]) * share);
        if (table.row_total(table.context(i)) != 0)
            expected.add(table.context(i), i, [&](const auto& y) { return CrossEntropy{}(y, weights); });
    }
    expected.check(table);
}

template <std::size_t Vocab>
using Small = Sequential<Embedding<Vocab, 5>, Dropout<0.3>, Linear<5, Vocab>>;

BOOST_AUTO_TEST_CASE(contexts_examples_and_windows_drop_the_same_in_lanes) {
    contexts_go_in_lanes<Small<19>>(next_token<19>(laws::some_text<19>(200, true)));
    contexts_go_in_lanes<Small<19>>(next_token<19>(laws::some_text<19>(200, false)));
    contexts_go_in_lanes<Sequential<Embedding<5, 2, float, Window<2>>, Dropout<>, Linear<4, 5>>>(
        next_token<5, 2>(laws::some_text<5>(30, true)));

    const auto text = laws::some_text<19>(78, true);
    const std::span<const Token> tokens(text);
    const Examples pairs{tokens.first(77), tokens.last(77)};
    Small<19> net{};
    laws::Samples(2).fill_parameters(net);
    OneByOne<Small<19>> expected{net};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        expected.add(pairs.inputs[i], i, [&](const auto& y) { return CrossEntropy{}(y, pairs.targets[i], 1 / 77.0f); });
    expected.check(pairs);
}

using Tiny = Small<3>;

constexpr Tiny trained(const auto& data, std::uint64_t seed, std::size_t member) {
    Tiny net{};
    laws::Samples(member).fill_parameters(net);
    Adam<Tiny> adam{{.lr = 0.05}};
    fit(net, data, CrossEntropy{}, adam, {.epochs = 3, .seed = seed});
    return net;
}

template <class Data>
void members_are_trained_as_alone(const Data& data, auto... observer) {
    using Nets = Ensemble<Tiny, 5>;
    Nets nets{};
    for (std::size_t i = 0; i < 5; ++i) {
        Tiny net{};
        laws::Samples(i).fill_parameters(net);
        nets.member(i, net);
    }
    Adam<Nets> adam{{.lr = 0.05}};
    fit(nets, data, CrossEntropy{}, adam, {.epochs = 3, .seed = 1}, observer...);
    for (std::size_t i = 0; i < 5; ++i) {
        if constexpr (requires { data[i]; }) BOOST_TEST((nets.member(i) == trained(data[i], 1, i)));
        else BOOST_TEST((nets.member(i) == trained(data, 1, i)));
    }
}

BOOST_AUTO_TEST_CASE(members_of_an_ensemble_drop_what_they_would_alone) {
    const auto table = next_token<3>(laws::some_text<3>(20, true)), part = next_token<3>(laws::some_text<3>(20, false));
    members_are_trained_as_alone(table);
    members_are_trained_as_alone(table, [](int, const auto&) {});
    members_are_trained_as_alone(std::array{table, part, table, part, table});
}

BOOST_AUTO_TEST_CASE(the_compiler_drops_what_the_program_does) {
    constexpr auto table = [] { return next_token<3>(laws::some_text<3>(9, true)); };
    static constexpr Tiny compiled = trained(table(), 1, 2);
    volatile std::uint64_t seed = 1;
    BOOST_TEST(laws::differing_bits(trained(table(), seed, 2), compiled) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
