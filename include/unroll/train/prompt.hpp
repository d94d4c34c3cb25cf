// Prompt: the tokens that generate goes on with.
#pragma once

#include <unroll/requirements.hpp>

#include <span>
#include <string_view>
#include <type_traits>
#include <unroll/tensor/token.hpp>

namespace unroll::detail {

/// Whether a start is a text, or many tokens, where one token is asked for.
template <class Start>
inline constexpr bool is_text = !TokenIndex<Start> &&
                                (std::is_integral_v<Start> || std::is_convertible_v<const Start&, std::string_view>);
template <class Start>
inline constexpr bool is_many_tokens = !std::is_convertible_v<const Start&, Token> &&
                                       requires(const Start& start) { std::span<const Token>(start); };
template <class Start>
inline constexpr bool is_a_token = !is_text<Start> && !is_many_tokens<Start>;

/// The start of a generated text: one token, or a view of many.
class Prompt {
public:
    constexpr Prompt() = default;
    constexpr Prompt(Token one) : one_(one), is_one_(true) {}
    template <TokenIndex Index>
    constexpr Prompt(Index one) : Prompt(Token(one)) {}
    template <class Text>
        requires is_many_tokens<Text>
    constexpr Prompt(const Text& many [[clang::lifetimebound]]) : many_(many) {}
    template <class Text>
        requires is_text<Text>
    constexpr Prompt(const Text&) {
        static_assert(!sizeof(Text),
                      "generate starts with tokens: encode a text by your alphabet, Letters::encode(\"abc\")");
    }

    constexpr std::span<const Token> tokens() const { return is_one_ ? std::span<const Token>(&one_, 1) : many_; }

private:
    Token one_{};
    bool is_one_ = false;
    std::span<const Token> many_{};
};

}  // namespace unroll::detail
