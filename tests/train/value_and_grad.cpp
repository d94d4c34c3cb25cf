#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <laws/lanes.hpp>
#include <laws/samples.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_value_and_grad)

template <std::size_t Vocab, std::size_t WindowSize = 1>
Transitions<Vocab, WindowSize> some_table(bool all_occur) {
    return next_token<Vocab, WindowSize>(laws::some_text<Vocab>(600, all_occur));
}

// Nets of one hidden layer, at many sizes and in registers of each width, are in lanes/.
BOOST_AUTO_TEST_CASE(lanes_change_no_bit_of_contexts_and_deep_nets) {
    const auto check = [](const auto& table, auto net) {
        laws::Samples(99).fill_parameters(net);
        BOOST_TEST(laws::differing_from_one_by_one(net, table, {}) == 0u);
        BOOST_TEST(laws::same_bits(value_and_grad(net, table, CrossEntropy{}).loss, evaluate(net, table, CrossEntropy{})));
    };
    check(some_table<3, 2>(true), Sequential<Embedding<3, 2, float, Window<2>>, Tanh, Linear<4, 3>>{});
    check(some_table<5, 2>(false), Sequential<Embedding<5, 2, float, Window<2>>, Tanh, Linear<4, 5>>{});
    check(some_table<5>(true), Sequential<Embedding<5, 8>, ReLU, Linear<8, 17>, Sigmoid, Linear<17, 5, float, Bias::none>>{});
}

BOOST_AUTO_TEST_CASE(a_table_gives_what_its_examples_give) {
    using Double = Net<6, 3, topology::Feedforward, double>;
    laws::Samples samples(1);
    Double net{};
    samples.fill_parameters(net);
    std::vector<Token> tokens;
    for (int i = 0; i < 100; ++i) tokens.push_back(samples.bits() % 6);
    const std::span<const Token> text(tokens);
    const Examples examples{text.first(99), text.last(99)};
    for (const auto reduction : {Reduction::mean, Reduction::sum}) {
        const CrossEntropy loss{reduction};
        const auto table = value_and_grad(net, next_token<6>(tokens), loss);
        const auto pairs = value_and_grad(net, examples, loss);
        BOOST_TEST(std::abs(table.loss - pairs.loss) < 1e-12 * pairs.loss);
        Double::parameters(
            [](std::string_view name, const auto& a, const auto& b) {
                for (std::size_t i = 0; i < a.elements().size(); ++i) {
                    BOOST_TEST(std::abs(a.elements()[i] - b.elements()[i]) < 1e-12, name);
                }
            },
            table.grad, pairs.grad);
    }
}

template <std::size_t Vocab, class Net>
void has_no_part_even_if_it_makes_no_number() {
    const auto table = some_table<Vocab>(false);
    Net net{}, other{};
    laws::Samples samples(1);
    samples.fill_parameters(net);
    other = net;
    if constexpr (requires { other.template layer<0>().weight; }) {
        other.template layer<0>().weight(Vocab / 2, 0) = __builtin_nanf("");  // the symbol that does not occur
    } else {
        other.template layer<1>().weight(0, Vocab / 2) = __builtin_nanf("");
    }
    const auto expected = value_and_grad(net, table, CrossEntropy{}), got = value_and_grad(other, table, CrossEntropy{});
    BOOST_TEST(laws::same_bits(got.loss, expected.loss));
    BOOST_TEST(laws::differing_bits(got.grad, expected.grad) == 0u);
    BOOST_TEST(laws::same_bits(cross_entropy(other, table), expected.loss));
}

BOOST_AUTO_TEST_CASE(a_context_that_does_not_occur_has_no_part_even_if_it_makes_no_number) {
    has_no_part_even_if_it_makes_no_number<5, Net<5, 3>>();
    has_no_part_even_if_it_makes_no_number<16, Net<16, 8>>();
    has_no_part_even_if_it_makes_no_number<37, Net<37, 3>>();
    has_no_part_even_if_it_makes_no_number<37, Net<37, 20>>();
    has_no_part_even_if_it_makes_no_number<9, Sequential<Embedding<9, 4>, LayerNorm<4>, Linear<4, 9>>>();
    has_no_part_even_if_it_makes_no_number<9, Sequential<OneHot<9>, Linear<9, 4>, Tanh, Linear<4, 9>>>();
}

/// Not even where the net makes no number of what does occur.
template <std::size_t Vocab, class Net>
void learns_nothing_even_from_no_number() {
    Net net{};
    laws::Samples(1).fill_parameters(net);
    net.template layer<Net::depth - 1>().bias[0] = __builtin_nanf("");
    const auto grad = value_and_grad(net, some_table<Vocab>(false), CrossEntropy{}).grad;
    const auto& weight = grad.template layer<0>().weight;
    for (std::size_t j = 0; j < weight.cols(); ++j) {
        BOOST_TEST(laws::same_bits(weight(Vocab / 2, j), 0.0f));
        BOOST_TEST(std::isnan(weight(0, j)));
    }
}

BOOST_AUTO_TEST_CASE(a_context_that_does_not_occur_learns_nothing_even_from_no_number) {
    learns_nothing_even_from_no_number<5, Net<5, 3>>();
    learns_nothing_even_from_no_number<16, Net<16, 8>>();
    learns_nothing_even_from_no_number<37, Net<37, 20>>();
    learns_nothing_even_from_no_number<9, Sequential<Embedding<9, 4>, LayerNorm<4>, Linear<4, 9>>>();
}

/// A loss of one's own, which gives every context something more: derived from one that weights of zero make zero.
struct WithSquares : CrossEntropy {
    template <class X, class W, std::size_t N>
    constexpr auto operator()(const Vector<X, N>& y, const Vector<W, N>& weights) const {
        auto result = CrossEntropy::operator()(y, weights);
        for (std::size_t i = 0; i < N; ++i) result.loss = result.loss + y[i] * y[i];
        for (std::size_t i = 0; i < N; ++i) result.dy[i] = result.dy[i] + 2 * y[i];
        return result;
    }
};

/// One that makes no number of weights of zero.
struct MeanOfSquares {
    constexpr double share(double examples, std::size_t) const { return 1 / examples; }
    template <class X, class W, std::size_t N>
    constexpr auto operator()(const Vector<X, N>& y, const Vector<W, N>& weights) const {
        const W total = sum(weights);
        LossAndGradient<X, Vector<X, N>> result{};
        for (std::size_t i = 0; i < N; ++i) result.loss = result.loss + weights[i] / total * (y[i] * y[i]);
        for (std::size_t i = 0; i < N; ++i) result.dy[i] = 2 * weights[i] / total * y[i];
        return result;
    }
};

BOOST_AUTO_TEST_CASE(a_context_that_does_not_occur_has_no_part_in_a_loss_of_ones_own) {
    const auto sees_none = []<std::size_t Vocab>(auto net, std::integral_constant<std::size_t, Vocab>) {
        laws::Samples(1).fill_parameters(net);
        BOOST_TEST(laws::differing_from_one_by_one(net, some_table<Vocab>(false), WithSquares{}) == 0u);
        BOOST_TEST(laws::differing_from_one_by_one(net, some_table<Vocab>(false), MeanOfSquares{}) == 0u);
    };
    sees_none(Net<5, 3>{}, std::integral_constant<std::size_t, 5>{});
    sees_none(Net<19, 7>{}, std::integral_constant<std::size_t, 19>{});
    sees_none(Sequential<OneHot<9>, Linear<9, 9>>{}, std::integral_constant<std::size_t, 9>{});
}

BOOST_AUTO_TEST_CASE(a_grad_of_the_callers_is_overwritten) {
    const auto table = some_table<5>(false);
    Net<5, 3> net{}, grad{};
    laws::Samples samples(1);
    samples.fill_parameters(net);
    samples.fill_parameters(grad);
    const float loss = value_and_grad(net, table, CrossEntropy{}, grad);
    const auto expected = value_and_grad(net, table, CrossEntropy{});
    BOOST_TEST(laws::same_bits(loss, expected.loss));
    BOOST_TEST(laws::differing_bits(grad, expected.grad) == 0u);
}

BOOST_AUTO_TEST_CASE(no_examples_are_an_error) {
    const Net<5, 3> net{};
    CHECK_ERROR(value_and_grad(net, Transitions<5>{}, CrossEntropy{}),
                "the table of transitions: expected at least one example, got none");
}

BOOST_AUTO_TEST_CASE(an_ensemble_learns_from_examples_as_each_member_alone) {
    using Model = Net<3, 2>;
    constexpr std::size_t members = 5;
    const std::vector<Token> inputs{0, 1, 2, 1, 0}, targets{1, 2, 0, 0, 1};
    const Examples data{inputs, targets};
    Ensemble<Model, members> nets{}, grads{};
    laws::Samples samples(4);
    for (std::size_t i = 0; i < members; ++i) {
        Model net{};
        samples.fill_parameters(net);
        nets.member(i, net);
    }
    const auto losses = value_and_grad(nets, data, CrossEntropy{}, grads);
    const auto [again, returned] = value_and_grad(nets, data, CrossEntropy{});
    for (std::size_t i = 0; i < members; ++i) {
        Model grad{};
        const float loss = value_and_grad(nets.member(i), data, CrossEntropy{}, grad);
        BOOST_TEST(laws::same_bits(losses[i], loss));
        BOOST_TEST(laws::same_bits(again[i], loss));
        BOOST_TEST(laws::differing_bits(grads.member(i), grad) == 0u);
        BOOST_TEST(laws::differing_bits(returned.member(i), grad) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(without_a_draw_nothing_is_dropped) {
    using Model = Sequential<Embedding<3, 8>, Dropout<0.5>, Linear<8, 3>>;
    Model net{}, predicted{}, also{}, dropped{};
    laws::Samples(5).fill_parameters(net);
    const std::vector<Token> tokens{0, 1, 2, 0};
    const auto data = next_token<3>(tokens);
    const float loss = value_and_grad(net, data, CrossEntropy{}, predicted);
    BOOST_TEST(laws::same_bits(loss, cross_entropy(net, data)));
    BOOST_TEST(laws::same_bits(loss, value_and_grad(net, data, CrossEntropy{}, also, {.predicts = true})));
    BOOST_TEST(laws::differing_bits(predicted, also) == 0u);
    BOOST_TEST(value_and_grad(net, data, CrossEntropy{}, dropped, {}) != loss);  // a draw of seed 0 and step 0
}

BOOST_AUTO_TEST_SUITE_END()
