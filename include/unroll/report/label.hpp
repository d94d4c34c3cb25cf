// A label: a symbol made visible, on paper and on a terminal.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unroll/text/utf8.hpp>
#include <vector>

namespace unroll {

/// A symbol made visible: ␣ for a space, `\x0A` and the like for a control character, � for a byte that is not UTF-8.
inline std::string label(std::string_view symbol) {
    constexpr char hex[] = "0123456789ABCDEF";
    std::string text;
    while (!symbol.empty()) {
        const detail::CodePoint first = detail::first_code_point(symbol);
        if (first.bytes == 0) text += "�";
        else if (first.value == U' ') text += "␣";
        else if (first.value < 0x20 || first.value == 0x7F)
            (text += "\\x") += {hex[first.value / 16], hex[first.value % 16]};
        else text += symbol.substr(0, first.bytes);
        symbol.remove_prefix(first.bytes == 0 ? 1 : first.bytes);
    }
    return text;
}

/// A number in subscript digits: ₁₂.
inline std::string subscript(std::size_t number) {
    std::string text;
    for (const char digit : std::to_string(number))
        text += detail::Utf8(U'₀' + static_cast<char32_t>(digit - '0')).view();
    return text;
}

namespace detail {

/// The columns of a code point on a terminal: two if Unicode's East Asian Width is wide (Hangul, Han, kana, emoji),
/// none if it combines with the code point before it.
constexpr std::size_t columns(char32_t value) {
    struct Range {
        char32_t first, last;
    };
    constexpr Range none[] = {{0x0300, 0x036F}, {0x1160, 0x11FF}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}};
    constexpr Range wide[] = {{0x1100, 0x115F},  {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xA960, 0xA97F},
                              {0xAC00, 0xD7A3},  {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},
                              {0xFFE0, 0xFFE6},  {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
                              {0x20000, 0x3FFFD}};
    for (const Range range : none)
        if (value >= range.first && value <= range.last) return 0;
    for (const Range range : wide)
        if (value >= range.first && value <= range.last) return 2;
    return 1;
}

/// The columns of a text on a terminal; a byte that is not UTF-8 takes one.
constexpr std::size_t columns(std::string_view text) {
    std::size_t sum = 0;
    while (!text.empty()) {
        const CodePoint first = first_code_point(text);
        sum += first.bytes == 0 ? 1 : columns(first.value);
        text.remove_prefix(first.bytes == 0 ? 1 : first.bytes);
    }
    return sum;
}

/// The columns of the longest label.
inline std::size_t longest_label(const std::vector<std::string>& labels) {
    std::size_t longest = 0;
    for (const std::string& label : labels) longest = (std::max)(longest, columns(label));
    return longest;
}

}  // namespace detail

}  // namespace unroll
