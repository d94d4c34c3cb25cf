// generate: what a net goes on with, token after token, each of which it sees next.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <limits>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/tensor/argmax.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <vector>

namespace unroll {

/// A token drawn with these probabilities. PyTorch: torch.multinomial(probabilities, 1), number for number.
template <class T, std::size_t N>
constexpr Token multinomial(const Vector<T, N>& probabilities, auto& rng) {
    Vector<T, N> shares{};  // of tokens that arrive at these rates the first is one of them by its probability
    rng.exponential(shares.elements());
    for (std::size_t i = 0; i < N; ++i) shares[i] = probabilities[i] / shares[i];
    return argmax(shares);
}

/// The token that follows, by its logits: the likeliest for a temperature of 0, else one drawn from `rng` with the
/// probabilities softmax(logits / temperature).
template <class T, std::size_t N>
constexpr Token next_by(const Vector<T, N>& logits, double temperature, auto& rng) {
    const T divisor = static_cast<T>(temperature);
    if (divisor == 0) return argmax(logits);
    const T largest = logits[argmax(logits)];  // subtracted first: no temperature is so low that it overflows
    Vector<T, N> scaled{};
    for (std::size_t i = 0; i < N; ++i) scaled[i] = (logits[i] - largest) / divisor;
    return multinomial(softmax(scaled), rng);
}

/// Whether a net answers each token with a logit for every token.
template <class Net>
inline constexpr bool predicts_tokens = std::is_same_v<typename Net::Expects, Tokens<Net::outputs>>;

/// Fills `tokens` with what follows `start`, as next_by chooses: each token but the last is the net's next input. Moves
/// the state on behind the last input; from there generate goes on with the last token as the next start. Nothing is
/// allocated. Errors: invalid_option for a temperature that is negative or not finite, token_out_of_range.
template <class Net, class State>
constexpr void generate(const Net& net, State& state, Token start, std::span<Token> tokens, double temperature,
                        auto& rng) {
    static_assert(predicts_tokens<Net>, "only a net with a logit for every token can generate");
    if (!(temperature >= 0 && temperature < std::numeric_limits<double>::infinity())) {
        errors::invalid_option("generate", "temperature", "a finite number >= 0", temperature);
    }
    Token last = start;
    for (Token& token : tokens) token = last = next_by(net.forward(last, state), temperature, rng);
}

/// The same for so many tokens, which it returns.
template <class Net, class State>
constexpr std::vector<Token> generate(const Net& net, State& state, Token start, std::size_t count,
                                      double temperature, auto& rng) {
    std::vector<Token> tokens(count);
    generate(net, state, start, std::span<Token>(tokens), temperature, rng);
    return tokens;
}

/// From the initial state; all there is to say of a net that has none.
template <class Net>
constexpr void generate(const Net& net, Token start, std::span<Token> tokens, double temperature, auto& rng) {
    auto state = net.initial_state();
    generate(net, state, start, tokens, temperature, rng);
}
template <class Net>
constexpr std::vector<Token> generate(const Net& net, Token start, std::size_t count, double temperature, auto& rng) {
    auto state = net.initial_state();
    return generate(net, state, start, count, temperature, rng);
}

}  // namespace unroll
