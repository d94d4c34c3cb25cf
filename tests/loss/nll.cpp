#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/lanes.hpp>
#include <laws/loss.hpp>
#include <limits>
#include <string>
#include <unroll/layer/log_softmax.hpp>
#include <unroll/loss/nll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_nll)

Token any_token(laws::Samples& samples) { return samples.bits() % 5; }
Vector<float, 5> any_weights(laws::Samples& samples) {
    Vector<float, 5> weights{};
    for (float& w : weights) w = static_cast<float>(samples.bits() % 4) / 8;  // some are 0
    return weights;
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::loss_gradient_is_the_derivative<5>(NLL{}, any_token, 0.25);
    laws::loss_lanes_are_examples<float, 5, 7>(NLL{}, any_token, 0.25f);
    laws::loss_lanes_are_examples<float, 5, 8>(NLL{}, any_weights);
}

using Logits = Net<5, 3>;
using LogProbabilities = Sequential<Embedding<5, 3>, Tanh, Linear<3, 5>, LogSoftmax>;

/// The nets have the same parameters: behind LogSoftmax NLL is CrossEntropy.
void are_the_same(const auto& data) {
    std::array<float, Logits::parameter_count> numbers{};
    laws::Samples(1).fill(numbers);
    Logits logits{};
    LogProbabilities log_probabilities{};
    logits.copy_from(numbers);
    log_probabilities.copy_from(numbers);
    const auto expected = value_and_grad(logits, data, CrossEntropy{});
    const auto got = value_and_grad(log_probabilities, data, NLL{});
    BOOST_TEST(laws::same_bits(got.loss, expected.loss));
    std::array<float, Logits::parameter_count> gradient{}, expected_gradient{};
    got.grad.copy_to(gradient);
    expected.grad.copy_to(expected_gradient);
    for (std::size_t i = 0; i < numbers.size(); ++i) BOOST_TEST(std::abs(gradient[i] - expected_gradient[i]) < 3e-7f);
}

BOOST_AUTO_TEST_CASE(behind_log_softmax_it_is_cross_entropy_on_tables_and_examples) {
    const auto text = laws::some_text<5>(43, true);
    are_the_same(next_token<5>(text));
    are_the_same(next_token<5>(laws::some_text<5>(100, false)));
    const std::span<const Token> tokens(text);
    are_the_same(Examples{tokens.first(text.size() - 1), tokens.last(text.size() - 1)});
}

BOOST_AUTO_TEST_CASE(a_token_of_probability_zero_that_is_no_target_has_no_part) {
    const float inf = std::numeric_limits<float>::infinity();
    const auto result = NLL{}(Vector<float, 3>{-inf, -0.5f, -1}, Token(1), 1.f);
    BOOST_TEST(result.loss == 0.5f);
    BOOST_TEST((result.dy == Vector<float, 3>{0, -1, 0}));
    BOOST_TEST(NLL{}(Vector<float, 2>{-inf, 0}, Token(0), 1.f).loss == inf);
}

BOOST_AUTO_TEST_CASE(a_target_of_none_weighs_nothing) {
    const auto result = NLL{}(Vector<float, 3>{1, 2, 3}, Token(Token::none), 1.f);
    BOOST_TEST(result.loss == 0);
    BOOST_TEST((result.dy == Vector<float, 3>{}));
}

BOOST_AUTO_TEST_CASE(a_target_out_of_range_is_an_error) {
    const std::string is_the_error = "token out of range: expected 0 to 2, got 3";
    CHECK_ERROR(NLL{}(Vector<float, 3>{1, 2, 3}, Token(3), 1.f), is_the_error);
}

BOOST_AUTO_TEST_SUITE_END()
