// UTF-8: the code points of a text, and the text of a code point.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>

namespace unroll::detail {

/// A code point and the number of bytes that UTF-8 spends on it.
struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;

    friend constexpr bool operator==(CodePoint, CodePoint) = default;
};

/// The code point that a text begins with; 0 bytes where that is not valid UTF-8 (RFC 3629: no overlong form, no
/// surrogate, nothing above U+10FFFF, nothing cut short) or the text is empty.
constexpr CodePoint first_code_point(std::string_view text) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};  // by the number of bytes; less is overlong
    if (text.empty()) return {};
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) return {lead, 1};
    if (lead < 0xC0 || lead > 0xF4) return {};

    const std::size_t bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() < bytes) return {};
    char32_t value = lead & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) return {};
        value = value << 6 | (byte & 0x3F);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[bytes] || surrogate || value > 0x10FFFF) return {};
    return {value, bytes};
}

/// How many bytes of a text come before the first that is not valid UTF-8.
constexpr std::size_t valid_utf8_bytes(std::string_view text) {
    std::size_t valid = 0;
    while (const std::size_t bytes = first_code_point(text.substr(valid)).bytes) valid += bytes;
    return valid;
}

constexpr bool is_utf8(std::string_view text) { return valid_utf8_bytes(text) == text.size(); }

/// The number of code points of a valid text.
constexpr std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    return count;
}

/// A code point as UTF-8. A number that is no code point becomes U+FFFD, the replacement character.
class Utf8 {
public:
    explicit constexpr Utf8(char32_t value) {
        if ((value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) value = 0xFFFD;
        size_ = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
        for (std::size_t i = size_ - 1; i > 0; --i, value >>= 6) bytes_[i] = static_cast<char>(0x80 | (value & 0x3F));
        constexpr char32_t lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
        bytes_[0] = static_cast<char>(lead[size_] | value);
    }

    constexpr std::string_view view() const { return {bytes_, size_}; }

private:
    char bytes_[4]{};
    std::size_t size_;
};

}  // namespace unroll::detail
