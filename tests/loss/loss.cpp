#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/lanes.hpp>
#include <laws/loss.hpp>
#include <string>
#include <unroll/loss/loss.hpp>
#include <vector>

using namespace unroll;

namespace {

// A loss of tokens that somebody writes, with all that CrossEntropy says of itself.
struct Twice {
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true, targets_are_tokens = true;
    using ZeroWeighsNothing = Twice;

    constexpr double share(double examples, std::size_t) const { return 2 / examples; }
    [[gnu::always_inline]] constexpr auto operator()(const auto& y, const auto& weights) const {
        return CrossEntropy{}(y, weights);
    }
    [[gnu::always_inline]] constexpr auto operator()(const auto& y, const auto& target, auto share) const {
        return CrossEntropy{}(y, target, share);
    }
};
// It gives something to weights of zero, whatever the loss does that it is derived from.
struct Penalized : Twice {};

}  // namespace

BOOST_AUTO_TEST_SUITE(loss_loss)

BOOST_AUTO_TEST_CASE(a_loss_of_ones_own_says_what_it_can_and_a_derived_one_says_it_again) {
    static_assert(detail::takes_targets_in_lanes<Twice> && detail::targets_are_tokens<Twice> && detail::zero_weighs_nothing<Twice>);
    static_assert(detail::zero_weighs_nothing<CrossEntropy> && detail::zero_weighs_nothing<NLL>);
    static_assert(!detail::zero_weighs_nothing<Penalized> && !detail::zero_weighs_nothing<MSE>);
    static_assert(detail::zero_weighs_nothing<WeightedCrossEntropy<5>>);
    static_assert(!detail::targets_are_tokens<MSE> && detail::targets_are_tokens<CrossEntropy>);
    BOOST_TEST((detail::plan<Net<5, 3>, Transitions<5>, Twice> == detail::plan<Net<5, 3>, Transitions<5>, CrossEntropy>));
}

BOOST_AUTO_TEST_CASE(a_loss_of_ones_own_has_the_same_bits_in_every_form) {
    Net<5, 3> net{};
    laws::Samples(1).fill_parameters(net);
    const auto text = laws::some_text<5>(43, true);
    const std::span<const Token> tokens(text);
    const auto table = next_token<5>(tokens);
    BOOST_TEST(laws::differing_from_one_by_one(net, table, Twice{}) == 0u);
    BOOST_TEST(laws::differing_from_one_by_one(net, Examples{tokens.first(42), tokens.last(42)}, Twice{}) == 0u);
    BOOST_TEST((laws::differing_from_alone<19, Net<5, 3>, Twice>(table, 2)) == 0u);
}

BOOST_AUTO_TEST_CASE(targets_of_none_do_not_count_either) {
    Net<5, 3> net{};
    laws::Samples(1).fill_parameters(net);
    const std::vector<Token> inputs{0, 1, 2, 4}, targets{1, Token::none, 3, Token::none}, some{0, 2}, of_some{1, 3};
    const auto got = value_and_grad(net, Examples{inputs, targets}, Twice{});
    const auto expected = value_and_grad(net, Examples{some, of_some}, Twice{});
    BOOST_TEST(got.loss == expected.loss);
    BOOST_TEST((got.grad == expected.grad));
}

// Odd targets weigh twice as much as even ones.
struct OddsCountTwice : Twice {
    static constexpr double weight_of(Token target) { return target.index % 2 == 1 ? 2 : 1; }
    template <class W, std::size_t Vocab>
    static constexpr auto weighed(const Vector<W, Vocab>& weights) {
        Vector<Lane<W>, Vocab> of_token{};
        for (std::size_t i = 0; i < Vocab; ++i) of_token[i] = static_cast<Lane<W>>(weight_of(Token(i)));
        return elementwise([](const auto& weight, const auto& times) { return weight * times; }, weights, of_token);
    }
    constexpr auto operator()(const auto& y, const auto& weights) const { return CrossEntropy{}(y, weights); }
    constexpr auto operator()(const auto& y, const auto& target, auto share) const {
        return CrossEntropy{}(y, weighed(weights_of(y, target, share)));
    }
};

BOOST_AUTO_TEST_CASE(a_loss_of_ones_own_says_what_targets_weigh) {
    Net<5, 3, topology::Feedforward, double> net{};
    laws::Samples(1).fill_parameters(net);
    const auto text = laws::some_text<5>(43, true);
    const std::span<const Token> tokens(text);
    const WeightedCrossEntropy<5> expected{.weight = {1, 2, 1, 2, 1}};
    const Examples examples{tokens.first(42), tokens.last(42)};
    BOOST_TEST(std::abs(evaluate(net, examples, OddsCountTwice{}) - 2 * evaluate(net, examples, expected)) < 1e-14);
    const auto table = next_token<5>(tokens);
    BOOST_TEST(std::abs(evaluate(net, table, OddsCountTwice{}) - 2 * evaluate(net, table, expected)) < 1e-14);
}

BOOST_AUTO_TEST_CASE(its_tokens_are_checked_before_anything_is_changed) {
    Net<5, 3, topology::RNN> net{};
    laws::Samples(1).fill_parameters(net);
    const auto before = net;
    Adam<decltype(net)> adam{};
    const std::vector<Token> inputs{0, 1, 2}, targets{1, 2, 7};
    CHECK_ERROR(fit(net, Sequence(inputs, targets), Twice{}, adam, {.epochs = 1}),
                "token out of range: expected 0 to 4, got 7");
    BOOST_TEST((net == before));
}

BOOST_AUTO_TEST_SUITE_END()
