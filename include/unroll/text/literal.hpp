// A string literal as a template argument: the "abcde" of Alphabet<"abcde">.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>

namespace unroll::detail {

/// The bytes of a string literal of Size − 1 bytes and its terminating zero; structural, so it can be a template
/// argument.
template <std::size_t Size>
struct Literal {
    char bytes[Size]{};

    constexpr Literal(const char (&text)[Size]) {
        for (std::size_t i = 0; i < Size; ++i) bytes[i] = text[i];
    }

    constexpr std::string_view view() const { return {bytes, Size - 1}; }
};

}  // namespace unroll::detail
