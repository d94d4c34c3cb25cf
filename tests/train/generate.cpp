#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <errors.hpp>
#include <limits>
#include <reference/generation.hpp>
#include <span>
#include <string_view>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_generate)

/// A net of the reference: initial values times 4.
template <template <std::size_t, std::size_t, class> class Topology>
constexpr Net<5, 7, Topology> loud(std::uint64_t seed) {
    random::Torch rng{seed};
    Net<5, 7, Topology> net{};
    net.initialize(rng);
    net.parameters([](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] *= 4;
    });
    return net;
}

std::vector<Token> tokens_of(std::span<const std::uint32_t> indices) { return {indices.begin(), indices.end()}; }

template <template <std::size_t, std::size_t, class> class Topology>
void check_texts(std::uint64_t seed, std::span<const std::uint32_t> greedy, std::span<const std::uint32_t> cold,
                 std::span<const std::uint32_t> hot) {
    const auto net = loud<Topology>(seed);
    const auto check = [&](double temperature, std::span<const std::uint32_t> expected) {
        random::Torch rng{1};
        auto state = net.initial_state();
        const auto tokens = generate(net, state, 0, expected.size(), temperature, rng);
        BOOST_TEST_CONTEXT("seed " << seed << ", temperature " << temperature)
        BOOST_TEST((tokens == tokens_of(expected)));
    };
    check(0, greedy);
    check(0.5, cold);
    check(2, hot);
}

BOOST_AUTO_TEST_CASE(goes_on_as_pytorch_does) {
    check_texts<topology::RNN>(119, reference::rnn_119_greedy, reference::rnn_119_cold, reference::rnn_119_hot);
    check_texts<topology::LSTM>(116, reference::lstm_116_greedy, reference::lstm_116_cold, reference::lstm_116_hot);
    check_texts<topology::GRU>(83, reference::gru_83_greedy, reference::gru_83_cold, reference::gru_83_hot);
}

BOOST_AUTO_TEST_CASE(moves_the_state_on_behind_its_last_input) {
    const auto net = loud<topology::LSTM>(116);
    random::Torch rng{1}, same{1};
    auto state = net.initial_state(), in_parts = net.initial_state(), fed = net.initial_state();
    const auto whole = generate(net, state, 0, 50, 1, rng);

    std::vector<Token> parts(50);
    generate(net, in_parts, 0, std::span(parts).first(20), 1, same);
    generate(net, in_parts, parts[19], std::span(parts).subspan(20), 1, same);
    BOOST_TEST((whole == parts));
    BOOST_TEST((in_parts == state));

    net.forward(0, fed);
    for (std::size_t i = 0; i + 1 < whole.size(); ++i) net.forward(whole[i], fed);
    BOOST_TEST((fed == state));
}

BOOST_AUTO_TEST_CASE(of_no_token_changes_nothing) {
    const auto net = loud<topology::RNN>(119);
    random::Torch rng{1}, untouched{1};
    auto state = net.initial_state();
    net.forward(3, state);
    const auto before = state;
    BOOST_TEST(generate(net, state, 0, 0, 1, rng).empty());
    BOOST_TEST((state == before));
    BOOST_TEST(rng() == untouched());
}

BOOST_AUTO_TEST_CASE(draws_nothing_at_temperature_zero) {
    const auto net = loud<topology::RNN>(119);
    random::Torch rng{1}, untouched{1};
    BOOST_TEST((generate(net, 0, 100, 0, rng) == tokens_of(reference::rnn_119_greedy)));
    BOOST_TEST(rng() == untouched());
    BOOST_TEST((generate(net, 0, 100, 0x1p-1000, rng) == tokens_of(reference::rnn_119_greedy)));  // 0 as a float
    BOOST_TEST((generate(net, 0, 100, 1e-40, rng) == tokens_of(reference::rnn_119_greedy)));
}

BOOST_AUTO_TEST_CASE(a_lower_temperature_makes_the_likeliest_likelier) {
    Net<3, 1> net{};
    net.layer<2>().bias = {0, std::log(2.f), std::log(5.f)};  // 1/8, 2/8, 5/8
    const auto counts = [&](double temperature) {
        random::Torch rng{43052};
        std::vector<double> shares(3);
        for (const Token token : generate(net, 0, 8000, temperature, rng)) shares[token.index] += 1 / 8000.0;
        return shares;
    };
    const auto warm = counts(1), cold = counts(0.5), hot = counts(1e6);
    const double expected_warm[] = {1 / 8.0, 2 / 8.0, 5 / 8.0}, expected_cold[] = {1 / 30.0, 4 / 30.0, 25 / 30.0};
    for (std::size_t i = 0; i < 3; ++i) {
        BOOST_TEST(std::abs(warm[i] - expected_warm[i]) < 0.02);
        BOOST_TEST(std::abs(cold[i] - expected_cold[i]) < 0.02);
        BOOST_TEST(std::abs(hot[i] - 1 / 3.0) < 0.02);
    }
}

BOOST_AUTO_TEST_CASE(works_for_a_net_without_memory) {
    using Letters = Alphabet<"abc">;
    Sequential<Embedding<3, 3, double>> net{};
    net.layer<0>().weight = {{0, 9, 0}, {0, 0, 9}, {9, 0, 0}};
    random::Torch rng{1};
    BOOST_TEST((generate(net, Letters::encode('a'), 4, 0, rng) == std::vector<Token>{1, 2, 0, 1}));
    auto state = net.initial_state();
    BOOST_TEST((generate(net, state, Letters::encode('b'), 2, 0.1, rng) == std::vector<Token>{2, 0}));
    std::vector<Token> tokens(3);
    generate(net, 2, std::span(tokens), 0, rng);
    BOOST_TEST((tokens == std::vector<Token>{0, 1, 2}));
}

constexpr bool is_the_same_in_the_compiler() {
    const auto net = loud<topology::GRU>(83);
    random::Torch rng{1};
    std::array<Token, 100> tokens{};
    generate(net, 0, std::span(tokens), 0.5, rng);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i] != Token(reference::gru_83_cold[i])) return false;
    }
    return true;
}

BOOST_AUTO_TEST_CASE(is_the_same_in_constant_expressions) { static_assert(is_the_same_in_the_compiler()); }

BOOST_AUTO_TEST_CASE(bad_input_is_an_error_and_changes_nothing) {
    const auto net = loud<topology::RNN>(119);
    random::Torch rng{1}, untouched{1};
    auto state = net.initial_state();
    const auto before = state;
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double temperature : {-1.0, -1e-9, infinity, -infinity, std::nan("")})
        CHECK_ERROR(generate(net, state, 0, 3, temperature, rng),
                    Containing{"generate: temperature: expected a finite number >= 0, got "});
    CHECK_ERROR(generate(net, state, 5, 3, 1, rng), "token out of range: expected 0 to 4, got 5");
    BOOST_CHECK_THROW(generate(net, state, -1, 3, 1, rng), Error);
    BOOST_TEST((state == before));
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

/// A net that diverged is told apart from one that likes its first symbol; masked logits are no error.
BOOST_AUTO_TEST_CASE(says_where_a_net_made_no_number) {
    const float nan = std::numeric_limits<float>::quiet_NaN(), inf = std::numeric_limits<float>::infinity();
    Sequential<Embedding<3, 3>> net{};
    net.layer<0>().weight = {{0, 9, -inf}, {-inf, -inf, 9}, {9, nan, 0}};
    random::Torch rng{1};
    std::vector<Token> tokens(5);
    for (const double temperature : {0.0, 0.1}) {
        BOOST_TEST(is_error("generate: logit 1 at position 2: expected a number, and not -inf for all, got nan",
                            [&] { generate(net, 0, tokens, temperature, rng); }));
        BOOST_TEST((tokens == std::vector<Token>{1, 2, 0, 0, 0}));
    }
    net.layer<0>().weight = {{-inf, -inf, -inf}, {0, 0, 0}, {0, 0, 0}};
    BOOST_TEST(is_error("generate: logit 0 at position 0: expected a number, and not -inf for all, got -inf",
                        [&] { generate(net, 0, 2, 1, rng); }));
}

using Letters = Alphabet<".abcd">;

BOOST_AUTO_TEST_CASE(goes_on_with_many_tokens_up_to_an_end) {
    const auto net = loud<topology::GRU>(83);
    const auto start = Letters::encode(".ab");
    const auto text = [&](Token until, std::size_t limit) {
        random::Torch rng{1};
        return generate(net, {.start = start, .until = until, .limit = limit, .temperature = 0.5}, rng);
    };
    auto state = net.initial_state();
    net.forward(start[0], state);
    net.forward(start[1], state);
    random::Torch rng{1};
    const auto whole = generate(net, state, start[2], 50, 0.5, rng);
    BOOST_TEST((text(Token::none, 50) == whole));
    for (std::size_t i = 0; i < 5; ++i) {
        std::size_t end = 0;
        while (end < whole.size() && whole[end] != Token(i)) ++end;
        BOOST_TEST((text(i, 50) == std::vector<Token>(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(end))));
    }

    random::Torch same{1};
    auto on = net.initial_state();
    net.forward(start[0], on);
    const auto rest = std::span(start).subspan(1);
    std::array<Token, 50> room{};
    const auto written = generate(net, on, {.start = rest, .temperature = 0.5}, std::span<Token>(room), same);
    BOOST_TEST((std::vector<Token>(written.begin(), written.end()) == whole));
    BOOST_TEST((on == state));
    random::Torch again{1};
    BOOST_TEST(generate(net, {.start = start, .limit = 3}, std::span<Token>(room), again).size() == 3u);
}

BOOST_AUTO_TEST_CASE(starts_with_a_token_an_index_or_a_text) {
    const auto net = loud<topology::RNN>(119);
    random::Torch rng{1};
    const std::array<Token, 1> one{0};
    const auto expected = tokens_of(std::span(reference::rnn_119_greedy).first(20));
    BOOST_TEST((generate(net, {.start = 0, .limit = 20, .top_k = 1}, rng) == expected));
    BOOST_TEST((generate(net, {.start = Letters::encode('.'), .limit = 20, .top_k = 1}, rng) == expected));
    BOOST_TEST((generate(net, {.start = Letters::encode("."), .limit = 20, .top_p = 1e-9}, rng) == expected));
    BOOST_TEST((generate(net, {.start = one, .limit = 20, .top_k = 1}, rng) == expected));
    const GenerateOptions options{.start = one};
    BOOST_TEST(generate(net, options, rng).size() == 1000u);
}

BOOST_AUTO_TEST_CASE(generate_starts_with_the_window_that_a_net_sees) {
    Sequential<Embedding<5, 5, float, Window<2>>, Linear<10, 5>> net{};  // the sum of the last two, at most 4
    for (std::size_t i = 0; i < 5; ++i) net.layer<0>().weight(i, i) = 1;
    for (std::size_t a = 0; a < 5; ++a) {
        net.layer<1>().weight(a, a) = 9;          // the older one
        net.layer<1>().weight(a, 5 + (a + 4) % 5) = 8;  // the one behind the last
    }
    random::Torch rng{1};
    BOOST_TEST((generate(net, {.start = Letters::encode("dab"), .limit = 4, .top_k = 1}, rng) ==
                Letters::encode("abab")));
    CHECK_ERROR(generate(net, {.start = Letters::encode("a")}, rng),
                "generate: start: expected at least 2 tokens, as many as the net sees at once, got 1");
}

constexpr bool a_text_is_the_same_in_the_compiler() {
    const auto net = loud<topology::GRU>(83);
    random::Torch rng{1};
    std::array<Token, 30> tokens{};
    const auto text = generate(net, {.start = 0, .temperature = 0.5}, std::span<Token>(tokens), rng);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != Token(reference::gru_83_cold[i])) return false;
    }
    return text.size() == 30;
}

BOOST_AUTO_TEST_CASE(a_text_is_the_same_in_constant_expressions) { static_assert(a_text_is_the_same_in_the_compiler()); }

BOOST_AUTO_TEST_CASE(bad_options_are_errors_and_change_nothing) {
    const auto net = loud<topology::RNN>(119);
    random::Torch rng{1}, untouched{1};
    auto state = net.initial_state();
    const auto before = state;
    const std::vector<Token> start{1, 2}, wrong{1, 7, 2}, none{1, Token::none};
    const double nan = std::nan("");
    const auto refuses = [&](const GenerateOptions& options, auto message) {
        CHECK_ERROR(generate(net, state, options, rng), message);
    };
    refuses({}, "generate: start: expected at least 1 token, got 0");
    refuses({.start = wrong}, "token out of range: expected 0 to 4, got 7");
    refuses({.start = none}, Containing{"got none: only a target may be none"});
    refuses({.start = start, .until = 5}, "token out of range: expected 0 to 4, got 5");
    refuses({.start = start, .until = -1}, Containing{"got a negative number"});
    refuses({.start = start, .limit = 0}, "generate: limit: expected a number > 0, got 0");
    for (const double temperature : {0.0, -1.0, nan})
        refuses({.start = start, .temperature = temperature},
                Containing{"generate: temperature: expected a finite number > 0, got "});
    for (const int top_k : {0, -1})
        refuses({.start = start, .top_k = top_k}, Containing{"generate: top_k: expected a number > 0, got "});
    for (const double top_p : {0.0, 1.001, nan})
        refuses({.start = start, .top_p = top_p}, Containing{"generate: top_p: expected a number > 0, up to 1, got "});
    BOOST_TEST((state == before));
    BOOST_TEST(rng() == untouched());
}

BOOST_AUTO_TEST_SUITE_END()
