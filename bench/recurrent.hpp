// The work of every contestant with memory: texts, nets, and the timing of a step whose output is the next input.
#pragma once

#include <string_view>

#include "work.hpp"

namespace work {

inline constexpr std::size_t symbols = 4;

/// AbAcAd a hundred times: 599 positions.
inline std::vector<Token> periodic_text() {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < 600; ++i) tokens.push_back(Token(i % 2 == 0 ? 0 : i / 2 % 3 + 1));
    return hidden(tokens);
}

/// Pseudo-random tokens for this many positions, and the token after them.
inline std::vector<Token> random_text(std::size_t positions) {
    std::vector<Token> tokens;
    std::uint32_t state = 1;
    for (std::size_t i = 0; i <= positions; ++i) {
        state = (state * 1103515245u + 12345u) % 0x8000'0000u;
        tokens.push_back(Token((state >> 8) % symbols));
    }
    return hidden(tokens);
}

inline std::vector<std::size_t> indices(std::span<const Token> tokens) {
    std::vector<std::size_t> result;
    for (const Token token : tokens) result.push_back(token.index);
    return result;
}

/// A net for signals: a layer with memory, and a layer that turns its output [Size] into an input.
template <template <std::size_t, std::size_t, class> class Memory, std::size_t Size, std::size_t Hidden>
using Filter = Sequential<Memory<Size, Hidden, float>, Linear<Hidden, Size>>;

/// Times a step whose output is the next input. step(x, memory) moves both on and returns the output [size]; the sum of the
/// squares of the first 20 outputs must agree among contestants.
template <class X, class Memory, class Step>
void steps(benchmark::State& state, std::size_t size, X x, Memory memory, Step step) {
    double outputs = 0;
    {
        X first_x = x;
        Memory first_memory = memory;
        for (int i = 0; i < 20; ++i) {
            const auto y = step(first_x, first_memory);
            for (std::size_t o = 0; o < size; ++o) outputs += static_cast<double>(y[o]) * static_cast<double>(y[o]);
        }
    }
    for (auto _ : state) step(x, memory);
    X last = x;  // what is hidden lives in memory
    hide(last);
    state.counters["outputs"] = outputs;
}

}  // namespace work
