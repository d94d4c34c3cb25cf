#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <errors.hpp>
#include <limits>
#include <reference/generation.hpp>
#include <string_view>
#include <unroll.hpp>
#include <unroll/train/next_by.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_next_by)

template <std::size_t N>
Vector<float, N> logits_of(const reference::Choices& choices) {
    Vector<float, N> logits{};
    for (std::size_t i = 0; i < N; ++i) logits[i] = choices.logits[i];
    return logits;
}

template <std::size_t N>
void check_choices(const reference::Choices& expected) {
    const auto logits = logits_of<N>(expected);
    random::Torch rng{43052};
    for (std::size_t i = 0; i < expected.tokens.size(); ++i)
        BOOST_TEST(next_by(logits, expected.temperature, rng).index == expected.tokens[i], "draw " << i << " of " << N);
}

BOOST_AUTO_TEST_CASE(draws_the_tokens_of_torch_multinomial) {
    check_choices<1>(reference::one_of_one);
    check_choices<4>(reference::one_of_four);
    check_choices<4>(reference::one_of_four_cold);
    check_choices<20>(reference::one_of_twenty);
}

template <std::size_t N>
void check_sampling(const reference::Choices& expected) {
    const auto logits = logits_of<N>(expected);
    random::Torch rng{43052};
    const Sampling sampling{expected.temperature, expected.top_k, expected.top_p};
    for (std::size_t i = 0; i < expected.tokens.size(); ++i)
        BOOST_TEST(next_by(logits, sampling, rng).index == expected.tokens[i], "draw " << i << " of " << N);
}

BOOST_AUTO_TEST_CASE(draws_from_the_likeliest_as_transformers_does) {
    check_sampling<4>(reference::one_of_four_cold);
    check_sampling<20>(reference::one_of_twenty);
    check_sampling<20>(reference::one_of_five_of_twenty);
    check_sampling<20>(reference::one_of_twenty_top_p);
    check_sampling<20>(reference::one_of_twenty_top_both);
    check_sampling<9>(reference::one_of_equals);
    check_sampling<9>(reference::one_of_equals_top_p);
}

/// The tokens that are ever drawn.
template <std::size_t N>
std::array<bool, N> drawn(const Vector<float, N>& logits, const Sampling& sampling) {
    random::Torch rng{1};
    std::array<bool, N> result{};
    for (int i = 0; i < 300; ++i) result[next_by(logits, sampling, rng).index] = true;
    return result;
}

BOOST_AUTO_TEST_CASE(keeps_the_likeliest) {
    const Vector<float, 5> logits{std::log(1.f), std::log(4.f), std::log(2.f), std::log(1.f), std::log(2.f)};  // of 10
    using Drawn = std::array<bool, 5>;
    BOOST_TEST((drawn(logits, {}) == Drawn{true, true, true, true, true}));
    BOOST_TEST((drawn(logits, {.top_k = 1}) == Drawn{false, true, false, false, false}));
    BOOST_TEST((drawn(logits, {.top_k = 2}) == Drawn{false, true, true, false, true}));  // two are the second
    BOOST_TEST((drawn(logits, {.top_k = 5}) == Drawn{true, true, true, true, true}));
    BOOST_TEST((drawn(logits, {.top_p = 1e-9}) == Drawn{false, true, false, false, false}));
    BOOST_TEST((drawn(logits, {.top_p = 0.5}) == Drawn{false, true, false, false, true}));  // of equal ones the later
    BOOST_TEST((drawn(logits, {.top_p = 0.7}) == Drawn{false, true, true, false, true}));
    BOOST_TEST((drawn(logits, {.top_k = 3, .top_p = 0.7}) == Drawn{false, true, false, false, true}));  // 6 of 8
    BOOST_TEST((drawn(Vector<float, 1>{3}, {.top_k = 1, .top_p = 0.1}) == std::array{true}));
    const float inf = std::numeric_limits<float>::infinity();
    BOOST_TEST((drawn(Vector<float, 3>{-inf, 0, -inf}, {.top_k = 2, .top_p = 0.9}) == std::array{false, true, false}));
    BOOST_TEST((drawn(Vector<float, 3>{inf, 0, inf}, {.top_k = 2}) == std::array{true, false, true}));
}

BOOST_AUTO_TEST_CASE(all_tokens_are_taken_in_their_order) {
    Vector<double, 100> logits{};
    for (std::size_t i = 0; i < 100; ++i) logits[i] = static_cast<double>(i * 37 % 50);
    detail::Likeliest<double, 100> likeliest(logits);
    for (std::size_t i = 0; i < 100; ++i) BOOST_TEST(likeliest.take() == static_cast<double>(49 - i / 2));
    BOOST_TEST(likeliest.empty());
}

constexpr Token in_the_compiler() {
    random::Torch rng{1};
    return next_by(Vector<float, 5>{1, 2, 3, 2.5f, 0}, {.temperature = 0.7, .top_k = 4, .top_p = 0.9}, rng);
}

BOOST_AUTO_TEST_CASE(is_the_same_in_constant_expressions) {
    constexpr Token token = in_the_compiler();
    BOOST_TEST((in_the_compiler() == token));
}

BOOST_AUTO_TEST_CASE(bad_options_are_errors_before_a_number_is_drawn) {
    const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
    random::Torch rng{1}, untouched{1};
    const Vector<float, 2> logits{1, 2};
    for (const double temperature : {0.0, -1.0, nan, infinity})
        CHECK_ERROR(next_by(logits, {.temperature = temperature}, rng),
                    Containing{"next_by: temperature: expected a finite number > 0, got "});
    CHECK_ERROR(next_by(logits, {.top_k = 0}, rng), "next_by: top_k: expected a number > 0, got 0");
    CHECK_ERROR(next_by(logits, {.top_k = -3}, rng), "next_by: top_k: expected a number > 0, got -3");
    for (const double top_p : {0.0, -0.5, 1.5, nan})
        CHECK_ERROR(next_by(logits, {.top_p = top_p}, rng),
                    Containing{"next_by: top_p: expected a number > 0, up to 1, got "});
    BOOST_TEST(rng() == untouched());
}

/// Whether f is this error.
bool is_error(std::string_view message, auto f) {
    try {
        f();
    } catch (const Error& e) {
        return e.what() == message;
    }
    return false;
}

template <class T>
void check_logits_that_are_no_numbers() {
    constexpr T nan = std::numeric_limits<T>::quiet_NaN(), inf = std::numeric_limits<T>::infinity();
    random::Torch rng{1}, untouched{1};
    for (const double temperature : {0.0, 0.5, 1.0}) {
        BOOST_TEST(is_error("next_by: logit 2: expected a number, and not -inf for all, got nan",
                            [&] { next_by(Vector<T, 5>{-inf, inf, nan, 1, nan}, temperature, rng); }));
        BOOST_TEST(is_error("next_by: logit 18: expected a number, and not -inf for all, got nan", [&] {
            Vector<T, 19> logits{};
            logits[18] = nan;
            next_by(logits, temperature, rng);
        }));
        BOOST_TEST(is_error("next_by: logit 0: expected a number, and not -inf for all, got -inf",
                            [&] { next_by(Vector<T, 2>{-inf, -inf}, temperature, rng); }));
    }
    BOOST_TEST(rng() == untouched());
}

BOOST_AUTO_TEST_CASE(logits_that_are_nan_are_an_error) {
    check_logits_that_are_no_numbers<float>();
    check_logits_that_are_no_numbers<double>();
}

BOOST_AUTO_TEST_CASE(a_logit_of_inf_is_chosen_and_one_of_minus_inf_is_not) {
    const float inf = std::numeric_limits<float>::infinity();
    random::Torch rng{1};
    for (const double temperature : {0.0, 0.1, 1.0}) {
        int of_two = 0;
        for (int i = 0; i < 40; ++i) {
            BOOST_TEST(next_by(Vector<float, 4>{0, 5, inf, -inf}, temperature, rng).index == 2u);
            BOOST_TEST(next_by(Vector<float, 3>{-inf, 0, -inf}, temperature, rng).index == 1u);
            const auto token = next_by(Vector<float, 4>{3, inf, -inf, inf}, temperature, rng);
            BOOST_TEST((token.index == 1u || token.index == 3u));
            of_two += token.index == 3u ? 1 : 0;
        }
        BOOST_TEST((temperature == 0 ? of_two == 0 : of_two > 5 && of_two < 35));
    }
}

BOOST_AUTO_TEST_SUITE_END()
