#include <array>
#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/elman.hpp>
#include <laws/samples.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_visit)

template <class T, std::size_t Lanes>
std::vector<std::uint32_t> tokens_of_neighbours(const detail::ConsecutiveTokens<Pack<T, Lanes>>& neighbours) {
    std::vector<std::uint32_t> tokens;
    for (std::size_t lane = 0; lane < Lanes; ++lane) tokens.push_back(static_cast<std::uint32_t>(neighbours.first + lane));
    return tokens;
}

/// The tokens of an input, be it one, some in lanes or a whole vocabulary.
template <class Input>
std::vector<std::uint32_t> tokens_of(const Input& input, std::size_t vocab) {
    std::vector<std::uint32_t> tokens;
    if constexpr (requires { input.of; }) {
        for (const auto& example : input.of) {
            for (const auto token : tokens_of(example, vocab)) tokens.push_back(token);
        }
    } else if constexpr (requires { input.first; }) {
        return tokens_of_neighbours(input);
    } else if constexpr (requires { input.occurrence; }) {
        for (std::size_t token = 0; token < vocab; ++token) tokens.push_back(static_cast<std::uint32_t>(token));
    } else if constexpr (requires { input.size(); }) {
        for (std::size_t lane = 0; lane < input.size(); ++lane) tokens.push_back(input[lane].index);
    } else {
        tokens.push_back(input.index);
    }
    return tokens;
}

BOOST_AUTO_TEST_CASE(examples_are_walked_in_order_and_the_last_one_fills_the_lanes) {
    std::vector<Token> inputs, targets;
    constexpr std::size_t size = 77;  // on any machine two packs side by side, one alone and a part of one
    for (std::size_t i = 0; i < size; ++i) inputs.push_back(i % 3), targets.push_back((i + 1) % 3);
    std::vector<std::uint32_t> seen;
    double total = 0;
    detail::visit_examples<Net<3, 2>>(Examples{inputs, targets}, CrossEntropy{Reduction::sum}, [&](const auto& x, const auto& loss_of, const auto&) {
        for (const auto token : tokens_of(x, 3)) seen.push_back(token);
        const auto y = Net<3, 2>{}.forward(x);
        const auto result = loss_of(y);
        float sum = 0;
        detail::accumulate(sum, result.loss);
        total += static_cast<double>(sum);
    });
    BOOST_TEST(seen.size() >= inputs.size());
    for (std::size_t i = 0; i < seen.size(); ++i) BOOST_TEST(seen[i] == (i < size ? i % 3 : (size - 1) % 3));
    BOOST_TEST(total == size * 1.0986123, boost::test_tools::tolerance(1e-5));  // ln 3 each: those that fill up have none
}

template <class Model, std::size_t Vocab>
void every_context_is_walked_once() {
    Transitions<Vocab> table{};
    for (std::size_t i = 0; i < Vocab; ++i) table.add(i, (i + 1) % Vocab);
    std::vector<std::uint32_t> seen;
    detail::visit_examples<Model>(prepare<Model>(table, CrossEntropy{}), CrossEntropy{}, [&](const auto& x, const auto&, const auto&) {
        for (const auto token : tokens_of(x, Vocab)) seen.push_back(token);
    });
    BOOST_TEST(seen.size() == Vocab);
    for (std::size_t i = 0; i < seen.size(); ++i) BOOST_TEST(seen[i] == i);
}

/// Windows and vectors go side by side as tokens do.
template <class Model, class Input>
void examples_are_those_of_a_plain_loop(const std::vector<Input>& inputs) {
    std::vector<Token> targets;
    for (std::size_t i = 0; i < inputs.size(); ++i) targets.push_back(i % Model::outputs);
    Model net{};
    laws::Samples(1).fill_parameters(net);
    const Examples data{inputs, targets};
    const auto [loss, grad] = value_and_grad(net, data, CrossEntropy{});
    float expected_loss = 0;
    Model expected{};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto trace = net.trace(inputs[i]);
        const auto result = CrossEntropy{}(trace.y, targets[i], 1 / static_cast<float>(inputs.size()));
        expected_loss += result.loss;
        net.backward(trace, result.dy, expected);
    }
    BOOST_TEST(laws::same_bits(loss, expected_loss));
    BOOST_TEST(laws::differing_bits(grad, expected) == 0u);
}

BOOST_AUTO_TEST_CASE(windows_and_vectors_go_side_by_side) {
    std::vector<Window<2>> windows;
    std::vector<Vector<float, 3>> vectors;
    for (std::size_t i = 0; i < 77; ++i) {
        windows.push_back({Token(i % 4), Token(i * i % 4)});
        vectors.push_back({static_cast<float>(i % 7), static_cast<float>(i % 3), 1});
    }
    examples_are_those_of_a_plain_loop<Sequential<Embedding<4, 3, float, Window<2>>, Tanh, Linear<6, 4>>>(windows);
    examples_are_those_of_a_plain_loop<Sequential<Linear<3, 5>, Tanh, Linear<5, 4>>>(vectors);
}

BOOST_AUTO_TEST_CASE(the_contexts_of_a_table_come_in_order) {
    every_context_is_walked_once<Net<5, 3>, 5>();
    every_context_is_walked_once<Net<19, 3>, 19>();
    every_context_is_walked_once<Ensemble<Net<5, 3>, 4>::PackedNet, 5>();   // all side by side
    every_context_is_walked_once<Ensemble<Net<7, 6>, 4>::PackedNet, 7>();   // four, then three
    every_context_is_walked_once<Ensemble<Net<5, 17>, 4>::PackedNet, 5>();  // one by one
}

/// A loss of one's own: it weighs what a table counts, and something more of every context.
struct WithPenalty {
    double share(double examples, std::size_t outputs) const { return CrossEntropy{}.share(examples, outputs); }
    template <class X, class W, std::size_t N>
    auto operator()(const Vector<X, N>& y, const Vector<W, N>& weights) const {
        auto result = CrossEntropy{}(y, weights);
        for (std::size_t i = 0; i < N; ++i) result.loss = result.loss + y[i] * y[i];
        for (std::size_t i = 0; i < N; ++i) result.dy[i] = result.dy[i] + 2 * y[i];
        return result;
    }
    /// One example at a time: no packs of targets.
    template <class X, std::size_t N>
    LossAndGradient<X, Vector<X, N>> operator()(const Vector<X, N>& y, const Token& target, Lane<X> share) const {
        Vector<X, N> dy{};
        dy[target] = share;
        return {y[target] * share, dy};
    }
};

/// Lanes without a context have no part in any loss, and no layer sees them: this layer is not finite at zero.
struct Reciprocal {
    template <class U>
    using rebind = Reciprocal;
    using Expects = AnyFeatures;
    using Produces = SameAsInput;
    static constexpr std::string_view name() { return "Reciprocal"; }
    template <class X, std::size_t N>
    constexpr auto forward(const Vector<X, N>& x) const {
        return elementwise([](const auto& a) { return 1 / a; }, x);
    }
    template <class X, std::size_t N>
    constexpr auto backward(const auto&, const Vector<X, N>& y, const Vector<X, N>& dy, Reciprocal&) const {
        return elementwise([](const auto& b, const auto& db) { return -db * b * b; }, y, dy);
    }
    static constexpr void parameters(auto&&, auto&...) {}
    constexpr void initialize(auto&) {}
};

template <class Model, class Data, class Loss>
void lanes_are_an_ensemble_of_one(const Model& net, const Data& data, const Loss& loss) {
    Ensemble<Model, 1> nets{}, grads{};
    nets.member(0, net);
    Model grad{};
    const auto alone = value_and_grad(net, data, loss, grad);
    const auto in_ensemble = value_and_grad(nets, data, loss, grads);
    BOOST_TEST(laws::same_bits(alone, in_ensemble[0]));
    BOOST_TEST(laws::differing_bits(grad, grads.member(0)) == 0u);
}

BOOST_AUTO_TEST_CASE(a_context_that_does_not_occur_has_no_part) {
    laws::Samples samples(1);
    using Custom = Sequential<Embedding<5, 3>, Reciprocal, Linear<3, 5>>;
    Custom custom{};
    samples.fill_parameters(custom);
    Transitions<5> table{};
    table.add(0, 1, 2);
    table.add(1, 0, 1);
    lanes_are_an_ensemble_of_one(custom, table, CrossEntropy{});
    lanes_are_an_ensemble_of_one(custom, table, WithPenalty{});
    using Windowed = Sequential<Embedding<3, 2, float, Window<2>>, Tanh, Linear<4, 3>>;
    Windowed windowed{};
    samples.fill_parameters(windowed);
    Transitions<3, 2> windows{};
    windows.add({{0, 1}}, 2);
    windows.add({{1, 2}}, 0);
    lanes_are_an_ensemble_of_one(windowed, windows, WithPenalty{});
}

BOOST_AUTO_TEST_CASE(a_loss_of_ones_own_sees_examples_one_by_one) {
    laws::Samples samples(2);
    Net<3, 2> net{};
    samples.fill_parameters(net);
    const std::vector<Token> inputs{0, 1, 2, 1, 0}, targets{1, 2, 0, 0, 1};
    const auto [loss, grad] = value_and_grad(net, Examples{inputs, targets}, WithPenalty{});
    float expected = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) expected += net.forward(inputs[i])[targets[i]] * 0.2f;
    BOOST_TEST(loss == expected, boost::test_tools::tolerance(1e-5f));
    const std::vector<int> integers{0, 1, 2}, next{1, 2, 0};
    BOOST_TEST(value_and_grad(net, Examples{integers, next}, CrossEntropy{}).loss > 0);
}

BOOST_AUTO_TEST_CASE(a_net_with_a_state_begins_each_example_anew) {
    using Recurrent = Sequential<Embedding<3, 2>, laws::Elman<2, 4>, Linear<4, 3>>;
    laws::Samples samples(3);
    Recurrent net{};
    samples.fill_parameters(net);
    const std::vector<Token> inputs{0, 1, 2, 1}, targets{1, 2, 0, 0};
    const auto [loss, grad] = value_and_grad(net, Examples{inputs, targets}, CrossEntropy{});
    float expected = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) expected += CrossEntropy{}(net.forward(inputs[i]), targets[i], 0.25f).loss;
    BOOST_TEST(loss == expected, boost::test_tools::tolerance(1e-6f));
}

BOOST_AUTO_TEST_SUITE_END()
