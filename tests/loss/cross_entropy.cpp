#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/loss.hpp>
#include <limits>
#include <string>
#include <unroll/loss/cross_entropy.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_cross_entropy)

template <std::size_t Vocab>
Token any_token(laws::Samples& samples) {
    return samples.bits() % Vocab;
}
template <class T, std::size_t Vocab>
Vector<T, Vocab> any_weights(laws::Samples& samples) {
    Vector<T, Vocab> weights{};
    for (T& w : weights) w = static_cast<T>(samples.bits() % 4) / T{8};  // some are 0
    return weights;
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::loss_gradient_is_the_derivative<5>(CrossEntropy{}, any_token<5>, 0.25);
    laws::loss_gradient_is_the_derivative<1>(CrossEntropy{}, any_token<1>, 1.0);
    laws::loss_gradient_is_the_derivative<17>(CrossEntropy{}, any_weights<double, 17>);
    laws::loss_lanes_are_examples<float, 5, 1>(CrossEntropy{}, any_token<5>, 0.25f);
    laws::loss_lanes_are_examples<float, 5, 4>(CrossEntropy{}, any_token<5>, 0.25f);
    laws::loss_lanes_are_examples<float, 5, 8>(CrossEntropy{}, any_weights<float, 5>);
    laws::loss_lanes_are_examples<float, 17, 16>(CrossEntropy{}, any_weights<float, 17>);
    laws::loss_lanes_are_examples<float, 3, 19>(CrossEntropy{}, any_token<3>, 0.25f);
    laws::loss_lanes_are_examples<double, 5, 7>(CrossEntropy{}, any_weights<double, 5>);
}

template <std::size_t Vocab>
Token any_target(laws::Samples& samples) {  // one of some that do not count
    const auto target = samples.bits() % (Vocab + 2);
    return target < Vocab ? Token(target) : Token(Token::none);
}

BOOST_AUTO_TEST_CASE(laws_hold_of_targets_that_do_not_count_of_smoothed_ones_and_of_probabilities) {
    constexpr CrossEntropy smoothing{.label_smoothing = 0.3};
    for (const CrossEntropy& loss : {CrossEntropy{}, smoothing}) {
        laws::loss_gradient_is_the_derivative<5>(loss, any_target<5>, 0.25);
        laws::loss_gradient_is_the_derivative<3>(loss, any_weights<double, 3>, 0.25);
        laws::loss_lanes_are_examples<float, 5, 1>(loss, any_target<5>, 0.25f);
        laws::loss_lanes_are_examples<float, 5, 8>(loss, any_target<5>, 0.25f);
        laws::loss_lanes_are_examples<float, 3, 19>(loss, any_target<3>, 0.25f);
        laws::loss_lanes_are_examples<double, 17, 7>(loss, any_target<17>, 0.25);
        laws::loss_lanes_are_examples<float, 5, 16>(loss, any_weights<float, 5>, 0.25f);
        laws::loss_lanes_are_examples<double, 17, 3>(loss, any_weights<double, 17>, 0.25);
    }
}

BOOST_AUTO_TEST_CASE(a_target_of_none_weighs_nothing) {
    for (const CrossEntropy& loss : {CrossEntropy{}, CrossEntropy{.label_smoothing = 0.3}}) {
        const auto result = loss(Vector<float, 3>{1, 2, 3}, Token(Token::none), 1.f);
        BOOST_TEST(result.loss == 0);
        BOOST_TEST((result.dy == Vector<float, 3>{}));
    }
}

BOOST_AUTO_TEST_CASE(label_smoothing_is_a_share) {
    for (const double smoothing : {-0.1, 1.1, std::numeric_limits<double>::quiet_NaN()})
        CHECK_ERROR((CrossEntropy{.label_smoothing = smoothing}.share(1, 1)),
                    Containing{"CrossEntropy: label_smoothing: expected a number from 0 to 1, got "});
    constexpr CrossEntropy half{.label_smoothing = 0.5};
    static_assert(half.weighed(Vector<double, 2>{1, 3}) == Vector<double, 2>{1.5, 2.5});
    static_assert(CrossEntropy{Reduction::sum}.reduction == Reduction::sum);
}

template <class Target>
void examples_side_by_side_are_examples(const Target& first, const Target& second, auto share) {
    using X = Pack<float, 16>;
    using Logits = Vector<X, 5>;
    laws::Samples samples(3);
    const auto logits = detail::interleave<2>([&](std::size_t) {
        Logits y{};
        for (X& number : y) number = static_cast<float>(samples.bits() % 1000) / 100;
        return y;
    });
    const auto got = CrossEntropy{}(logits, detail::Each<Target, 2>{{first, second}}, share);
    for (std::size_t e = 0; e < 2; ++e) {
        const auto alone = CrossEntropy{}(logits.of[e], e == 0 ? first : second, share);
        BOOST_TEST((got.loss.of[e] == alone.loss));
        BOOST_TEST((got.dy.of[e] == alone.dy));
    }
}

BOOST_AUTO_TEST_CASE(targets_of_examples_side_by_side) {
    Pack<Token, 16> first{}, second{};
    for (std::size_t lane = 0; lane < 16; ++lane) first.lane[lane] = lane % 5, second.lane[lane] = lane * 3 % 5;
    examples_side_by_side_are_examples(first, second, 0.25f);
    second.lane[7] = 5;
    BOOST_CHECK_THROW(examples_side_by_side_are_examples(first, second, 0.25f), Error);
}

BOOST_AUTO_TEST_CASE(large_logits_neither_overflow_nor_vanish) {
    const CrossEntropy loss;
    const auto right = loss(Vector<float, 3>{1e4f, 0, -1e4f}, Token(0), 1.f);
    BOOST_TEST(right.loss == 0);
    const auto wrong = loss(Vector<float, 3>{1e4f, 0, -1e4f}, Token(2), 1.f);
    BOOST_TEST(wrong.loss == 2e4f);
    BOOST_TEST((wrong.dy == Vector<float, 3>{1, 0, -1}));
    const auto even = loss(Vector<float, 2>{-1e4f, -1e4f}, Token(1), 1.f);
    BOOST_TEST(std::abs(even.loss - 0.69314718f) < 1e-7f);
}

BOOST_AUTO_TEST_CASE(a_logit_of_minus_infinity_that_is_no_target_has_no_part) {
    const float inf = std::numeric_limits<float>::infinity();
    const auto result = CrossEntropy{}(Vector<float, 3>{-inf, 1, 1}, Token(1), 1.f);
    BOOST_TEST(std::abs(result.loss - 0.69314718f) < 1e-7f);
    BOOST_TEST((result.dy == Vector<float, 3>{0, -0.5f, 0.5f}));
}

BOOST_AUTO_TEST_CASE(a_target_out_of_range_is_an_error) {
    CHECK_ERROR(CrossEntropy{}(Vector<float, 3>{1, 2, 3}, Token(3), 1.f), "token out of range: expected 0 to 2, got 3");
}

BOOST_AUTO_TEST_SUITE_END()
