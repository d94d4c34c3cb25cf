// generate: what a net goes on with, token after token, each of which it sees next.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/next_by.hpp>
#include <unroll/train/prompt.hpp>
#include <unroll/train/text_input.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// Whether a net answers each token with a logit for every token.
template <class Net>
inline constexpr bool predicts_each_token = std::is_same_v<typename Net::Expects, Tokens<Net::outputs>>;

/// The token that a net puts at a position of what it writes, after an input.
template <class Net, class State, class Input>
constexpr Token next_token_of(const Net& net, State& state, const Input& input, std::size_t position,
                              const Sampling& sampling, auto& rng) {
    const Room room([&] { return net.forward(input, state); });
    const auto& logits = *room;
    if (const std::size_t wrong = find_no_number(logits); wrong < Net::outputs)
        errors::not_finite_at(position, "generate", "logit", wrong, choosable, static_cast<double>(logits[wrong]));
    return draw_by(logits, sampling, rng);
}

}  // namespace detail

/// Fills `tokens` with what follows `start`, as next_by chooses: each token but the last is the net's next input. Moves
/// the state on behind the last input; from there generate goes on with the last token as the next start. Nothing is
/// allocated. Errors: invalid_option for a temperature that is negative or not finite, token_out_of_range; then nothing
/// is changed. not_finite, with the position, as of next_by: the tokens in front of it are written, and the state is
/// behind the last input.
template <class Net, class State>
constexpr void generate(const Net& net, State& state, Token start, std::span<Token> tokens, double temperature,
                        auto& rng) {
    static_assert(detail::predicts_each_token<Net>, "only a net with a logit for every token can generate");
    if (!(temperature >= 0 && temperature < MathConstants<double>::infinity)) {
        errors::invalid_option("generate", "temperature", "a finite number >= 0", temperature);
    }
    for (std::size_t position = 0; position < tokens.size(); ++position) {
        const Token last = position == 0 ? start : tokens[position - 1];
        tokens[position] = detail::next_token_of(net, state, last, position, {.temperature = temperature}, rng);
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

/// The options of generate: it writes what follows `start`, up to the token `until`, which is not written, but at most
/// `limit` tokens. Each is drawn as Sampling says, whose members these are too.
struct GenerateOptions {
    detail::Prompt start{};
    Token until = Token::none;
    std::size_t limit = 1000;
    double temperature = 1;
    int top_k = Sampling::all;
    double top_p = 1;
};

namespace detail {

/// Calls put(token) for each token that generate writes.
template <class Net, class State>
constexpr void write_text(const Net& net, State& state, const GenerateOptions& options, auto& rng, auto put) {
    static_assert(predicts_tokens<Net>, "only a net with a logit for every token can generate");
    const Sampling sampling{options.temperature, options.top_k, options.top_p};
    check_sampling("generate", sampling);
    if (options.limit == 0) errors::invalid_option("generate", "limit", "a number > 0", 0);
    is_none<Net::outputs>(options.until);
    const std::span<const Token> start = options.start.tokens();
    check_in<Net::outputs>(start);
    using Input = TextInputOf<Net>;
    if (start.size() < Input::size) errors::start_too_short(Input::size, start.size());
    Input input(start);
    for (const Token token : start.subspan(Input::size)) {
        if constexpr (Net::is_recurrent) net.forward(input.now, state);
        input.move_on(token);
    }
    for (std::size_t position = 0; position < options.limit; ++position) {
        const Token token = next_token_of(net, state, input.now, position, sampling, rng);
        if (token == options.until) return;
        put(token);
        input.move_on(token);
    }
}

}  // namespace detail

/// Writes what follows many tokens: `generate(net, {.start = Letters::encode("th"), .until = Letters::encode('.'),
/// .limit = 30, .temperature = 0.8, .top_k = 5, .top_p = 0.9}, rng)`. Returns the tokens behind the start and in front
/// of the end. A net that sees a window sees the last tokens of the start, which has to fill it. Errors:
/// invalid_option, token_out_of_range, start_too_short; then nothing is changed. not_finite, with the position.
template <class Net>
constexpr detail::VectorIn<Net> generate(const Net& net, const GenerateOptions& options, auto& rng) {
    auto state = net.initial_state();
    return generate(net, state, options, rng);
}

/// Goes on from a state, and moves it on behind the last input.
template <class Net, class State>
constexpr detail::VectorIn<Net> generate(const Net& net, State& state, const GenerateOptions& options, auto& rng) {
    detail::VectorIn<Net> tokens;
    detail::write_text(net, state, options, rng, [&](Token next) { tokens.push_back(next); });
    return tokens;
}

/// Writes into `tokens`, at most as many as there is room for, and returns the part that is written. Nothing is
/// allocated.
template <class Net, class State>
constexpr std::span<Token> generate(const Net& net, State& state, GenerateOptions options, std::span<Token> tokens,
                                    auto& rng) {
    if (options.limit > tokens.size()) options.limit = tokens.size();
    std::size_t count = 0;
    detail::write_text(net, state, options, rng, [&](Token next) { tokens[count++] = next; });
    return tokens.first(count);
}
template <class Net>
constexpr std::span<Token> generate(const Net& net, const GenerateOptions& options, std::span<Token> tokens,
                                    auto& rng) {
    auto state = net.initial_state();
    return generate(net, state, options, tokens, rng);
}

namespace detail {

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
