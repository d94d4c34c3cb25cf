// generate: what a net goes on with, token after token, each of which it sees next.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// Reports the first probability that no token can be drawn with.
template <class T, std::size_t N>
[[noreturn]] constexpr void refuse(const Vector<T, N>& probabilities) {
    for (std::size_t i = 0; i < N; ++i) {
        const T p = probabilities[i];
        if (!(p >= 0 && p < MathConstants<T>::infinity))
            errors::not_finite("multinomial", "probability", i, "a finite number >= 0", static_cast<double>(p));
    }
    errors::not_finite("multinomial", "probability", 0, "a number > 0, here or later", 0);
}

/// The first logit that is NaN, or where all are -inf, the first of these; where all is well, N.
template <class T, std::size_t N>
constexpr std::size_t find_no_number(const Vector<T, N>& logits) {
    constexpr T infinity = MathConstants<T>::infinity;
    bool numbers = true, possible = false;
    for (std::size_t i = 0; i < N; ++i) {
        numbers = numbers && logits[i] >= -infinity;
        possible = possible || logits[i] > -infinity;
    }
    if (numbers) return possible ? N : 0;
    std::size_t i = 0;
    while (logits[i] >= -infinity) ++i;
    return i;
}

inline constexpr std::string_view choosable = "a number, and not -inf for all";

/// next_by for logits that are numbers.
template <class T, std::size_t N>
constexpr Token next_by_numbers(const Vector<T, N>& logits, double temperature, auto& rng);

}  // namespace detail

/// A token drawn with these probabilities, which need not sum to 1. PyTorch: torch.multinomial(probabilities, 1),
/// number for number. Error: not_finite, before a number is drawn, for a probability that is NaN, infinite or negative,
/// and where all are 0.
template <class T, std::size_t N>
constexpr Token multinomial(const Vector<T, N>& probabilities, auto& rng) {
    bool possible = true, likely = false;
    for (std::size_t i = 0; i < N; ++i) {
        possible = possible && probabilities[i] >= 0 && probabilities[i] < MathConstants<T>::infinity;
        likely = likely || probabilities[i] > 0;
    }
    if (!(possible && likely)) detail::refuse(probabilities);
    detail::Room room([] { return Vector<T, N>{}; });
    Vector<T, N>& shares = *room;  // of tokens that arrive at these rates the first is one of them by its probability
    rng.exponential(shares.elements());
    for (std::size_t i = 0; i < N; ++i) shares[i] = probabilities[i] / shares[i];
    return argmax(shares);
}

/// The token that follows, by its logits: the likeliest for a temperature of 0, else one drawn from `rng` with the
/// probabilities softmax(logits / temperature). A logit of -inf is never chosen, one of inf always is, or one of those
/// that are. Error: not_finite, before a number is drawn, for a logit that is NaN, and where all are -inf.
template <class T, std::size_t N>
constexpr Token next_by(const Vector<T, N>& logits, double temperature, auto& rng) {
    const std::size_t wrong = detail::find_no_number(logits);
    if (wrong < N) errors::not_finite("next_by", "logit", wrong, detail::choosable, static_cast<double>(logits[wrong]));
    return detail::next_by_numbers(logits, temperature, rng);
}

namespace detail {

template <class T, std::size_t N>
constexpr Token next_by_numbers(const Vector<T, N>& logits, double temperature, auto& rng) {
    const T divisor = static_cast<T>(temperature);
    if (divisor == 0) return argmax(logits);
    const T largest = logits[argmax(logits)];    // subtracted first: no temperature is so low that it overflows
    Room scaled([] { return Vector<T, N>{}; });  // nor is what is infinite subtracted from itself
    for (std::size_t i = 0; i < N; ++i) (*scaled)[i] = logits[i] < largest ? (logits[i] - largest) / divisor : T{};
    const Room probabilities([&] { return softmax(*scaled); });
    return multinomial(*probabilities, rng);
}

/// Whether a net answers each token with a logit for every token.
template <class Net>
inline constexpr bool predicts_tokens = std::is_same_v<typename Net::Expects, Tokens<Net::outputs>>;

}  // namespace detail

/// Fills `tokens` with what follows `start`, as next_by chooses: each token but the last is the net's next input. Moves
/// the state on behind the last input; from there generate goes on with the last token as the next start. Nothing is
/// allocated. Errors: invalid_option for a temperature that is negative or not finite, token_out_of_range; then nothing
/// is changed. not_finite, with the position, as of next_by: the tokens in front of it are written, and the state is
/// behind the last input.
template <class Net, class State>
constexpr void generate(const Net& net, State& state, Token start, std::span<Token> tokens, double temperature,
                        auto& rng) {
    static_assert(detail::predicts_tokens<Net>, "only a net with a logit for every token can generate");
    if (!(temperature >= 0 && temperature < MathConstants<double>::infinity)) {
        errors::invalid_option("generate", "temperature", "a finite number >= 0", temperature);
    }
    Token last = start;
    for (std::size_t position = 0; position < tokens.size(); ++position) {
        const detail::Room room([&] { return net.forward(last, state); });
        const auto& logits = *room;
        if (const std::size_t wrong = detail::find_no_number(logits); wrong < Net::outputs) {
            errors::not_finite_at(position, "generate", "logit", wrong, detail::choosable,
                                  static_cast<double>(logits[wrong]));
        }
        tokens[position] = last = detail::next_by_numbers(logits, temperature, rng);
    }
}

/// Returns `count` tokens that follow `start`, as generate above writes them.
template <class Net, class State>
constexpr detail::VectorIn<Net> generate(const Net& net, State& state, Token start, std::size_t count,
                                         double temperature, auto& rng) {
    detail::VectorIn<Net> tokens(count);
    generate(net, state, start, std::span<Token>(tokens), temperature, rng);
    return tokens;
}

/// generate from the initial state, or of a net that has none.
template <class Net>
constexpr void generate(const Net& net, Token start, std::span<Token> tokens, double temperature, auto& rng) {
    auto state = net.initial_state();
    generate(net, state, start, tokens, temperature, rng);
}
template <class Net>
constexpr detail::VectorIn<Net> generate(const Net& net, Token start, std::size_t count, double temperature,
                                         auto& rng) {
    auto state = net.initial_state();
    return generate(net, state, start, count, temperature, rng);
}

namespace detail {

/// Whether a start is a text, or many tokens, where one token is asked for.
template <class Start>
inline constexpr bool is_text = !TokenIndex<Start> &&
                                (std::is_integral_v<Start> || std::is_convertible_v<const Start&, std::string_view>);
template <class Start>
inline constexpr bool is_many_tokens = !std::is_convertible_v<const Start&, Token> &&
                                       requires(const Start& start) { std::span<const Token>(start); };
template <class Start>
inline constexpr bool is_a_token = !is_text<Start> && !is_many_tokens<Start>;

/// Whether generate is called with such a start, behind the net or its state.
template <class First, class... Rest>
inline constexpr bool starts_with_text = !is_a_token<First>;
template <class First, class Second, class... Rest>
    requires(!std::is_convertible_v<const First&, Token> && is_a_token<First>)
inline constexpr bool starts_with_text<First, Second, Rest...> = !is_a_token<Second>;

template <class Start, class...>
struct StartOf {
    using type = Start;
};
template <class First, class Second, class... Rest>
    requires(is_a_token<First>)
struct StartOf<First, Second, Rest...> {
    using type = Second;
};

}  // namespace detail

/// A start that is a text, and no token, is an error that says so.
template <class Net, class... Rest>
    requires detail::starts_with_text<std::remove_cvref_t<Rest>...>
constexpr detail::VectorIn<Net> generate(const Net&, Rest&&...) {
    using Start = typename detail::StartOf<std::remove_cvref_t<Rest>...>::type;
    static_assert(detail::is_a_token<Start>,
                  "generate starts with a token, and with one: encode a symbol by your alphabet, "
                  "Letters::encode('a'), and show the net what is in front of it with forward(token, state)");
    return {};
}

}  // namespace unroll
