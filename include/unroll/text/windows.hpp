// The windows of a text: each with the token that comes next, as plain examples.
#pragma once

#include <cstddef>
#include <span>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// Every window of Size tokens with its next token: N − Size examples of a text of N tokens, in the text's order.
/// Error: text_too_short for fewer than Size + 1 tokens.
template <std::size_t Size>
constexpr std::vector<std::pair<Window<Size>, Token>> windows(std::span<const Token> tokens) {
    if (tokens.size() <= Size) error::text_too_short(Size + 1, tokens.size());
    std::vector<std::pair<Window<Size>, Token>> examples(tokens.size() - Size);
    for (std::size_t first = 0; first < examples.size(); ++first) {
        for (std::size_t i = 0; i < Size; ++i) examples[first].first[i] = tokens[first + i];
        examples[first].second = tokens[first + Size];
    }
    return examples;
}

}  // namespace unroll
