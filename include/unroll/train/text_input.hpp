// TextInput: what a net sees of a text that goes on, its last token or the window of its last ones.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll::detail {

/// The input of a net that expects Shape, where that is a token or a window.
template <class Shape>
struct TextInput {
    static constexpr std::size_t vocab = 0;
};
template <std::size_t Vocab>
struct TextInput<Tokens<Vocab>> {
    static constexpr std::size_t vocab = Vocab, size = 1;
    Token now;

    constexpr explicit TextInput(std::span<const Token> text) : now(text[0]) {}
    constexpr void move_on(Token next) { now = next; }
};
template <std::size_t Vocab, std::size_t Size>
struct TextInput<Windows<Vocab, Size>> {
    static constexpr std::size_t vocab = Vocab, size = Size;
    Window<Size> now{};

    constexpr explicit TextInput(std::span<const Token> text) {
        for (std::size_t i = 0; i < Size; ++i) now[i] = text[i];
    }
    constexpr void move_on(Token next) {
        for (std::size_t i = 0; i + 1 < Size; ++i) now[i] = now[i + 1];
        now[Size - 1] = next;
    }
};

/// The input of a net, first what it sees of the beginning of a text.
template <class Net>
using TextInputOf = TextInput<typename Net::Expects>;

/// Whether a net answers a token, or a window, with a logit for every token.
template <class Net>
inline constexpr bool predicts_tokens = TextInputOf<Net>::vocab == Net::outputs;

}  // namespace unroll::detail
