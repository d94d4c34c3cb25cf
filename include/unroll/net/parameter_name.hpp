// The name of a parameter in a net: the layer's index and the layer's own name for it, as PyTorch's state_dict has it.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>

namespace unroll {

/// "2.weight" for layer 2 and "weight". It holds its text itself: Size is that of the layer's literal.
template <std::size_t Size>
struct ParameterName {
    char text[Size + 21];
    std::size_t size = 0;

    [[gnu::always_inline]] constexpr ParameterName(std::size_t layer, const char (&name)[Size]) : text{} {
        std::size_t digits = 1;
        for (std::size_t rest = layer; rest >= 10; rest /= 10) ++digits;
        for (std::size_t i = digits; i > 0; --i, layer /= 10) text[i - 1] = static_cast<char>('0' + layer % 10);
        text[digits] = '.';
        for (std::size_t i = 0; i + 1 < Size; ++i) text[digits + 1 + i] = name[i];
        size = digits + Size;
    }

    constexpr operator std::string_view() const { return {text, size}; }
};

}  // namespace unroll
