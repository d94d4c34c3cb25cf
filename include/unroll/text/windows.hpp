// The windows of a text, each with the token after it.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <vector>

namespace unroll {

/// Windows and the token after each, in the order of the text: `DataLoader{windows<3>(tokens), {}, rng}`, or
/// `Examples{windows<3>(tokens)}`, into which they move.
template <std::size_t Size>
struct TextWindows {
    std::vector<Window<Size>> inputs;
    std::vector<Token> targets;
};

template <std::size_t Size>
    requires(Size == 0)
constexpr void windows(const auto&) {
    static_assert(Size > 0, "a window has at least one token: windows<3>(tokens)");
}

/// Every window of Size tokens with its next token: N - Size of them in a text of N tokens. Error: text_too_short for
/// fewer than Size + 1 tokens.
template <std::size_t Size>
constexpr TextWindows<Size> windows(std::span<const Token> tokens) {
    if (tokens.size() <= Size) errors::text_too_short(Size + 1, tokens.size());
    const std::size_t count = tokens.size() - Size;
    TextWindows<Size> result{std::vector<Window<Size>>(count), std::vector<Token>(count)};
    for (std::size_t first = 0; first < count; ++first) {
        for (std::size_t i = 0; i < Size; ++i) result.inputs[first][i] = tokens[first + i];
        result.targets[first] = tokens[first + Size];
    }
    return result;
}

}  // namespace unroll
