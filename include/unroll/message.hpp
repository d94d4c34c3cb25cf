// Message: the text of an error, put together without a heap and without printf; it shows what cannot be seen.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace unroll::errors {

/// How long a message can be. Without exceptions it lies on the stack of a small machine, perhaps.
#if defined(__cpp_exceptions)
inline constexpr std::size_t longest_message = 511;
#else
inline constexpr std::size_t longest_message = 127;
#endif

/// Whether a symbol is not seen, or looks like a part of the one before it: controls, spaces other than ' ', formats,
/// fillers, variation selectors, what is private; the marks that Latin, Greek, Cyrillic, Hebrew, Arabic and kana
/// letters are decomposed into, and the parts of Hangul syllables. The vowel signs and points of other scripts are
/// seen.
constexpr bool is_invisible(std::uint32_t symbol) {
    constexpr std::uint16_t ranges[][2] = {
        {0x00, 0x1F},     {0x7F, 0xA0},     {0xAD, 0xAD},     {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},
        {0x5BF, 0x5C7},   {0x610, 0x61C},   {0x64B, 0x65F},   {0x670, 0x670},   {0x1100, 0x11FF}, {0x1680, 0x1680},
        {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x2000, 0x200F}, {0x2028, 0x202F},
        {0x205F, 0x206F}, {0x20D0, 0x20FF}, {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3099, 0x309A}, {0x3164, 0x3164},
        {0xA960, 0xA97F}, {0xD7B0, 0xF8FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB}, {0xFFFE, 0xFFFF}};
    for (const auto& range : ranges)
        if (symbol <= range[1]) return symbol >= range[0];
    return symbol >= 0xE'0000;
}

/// A text that is not the library's own: a symbol, a path, what a file holds. A message shows what of it cannot be
/// seen: a control character and a byte that is not UTF-8 as `\x0A`, others as `\u00A0` and `\U000E0001`. What does not
/// fit is cut between two symbols, ends with an ellipsis, and leaves `spare` bytes for what follows.
struct Shown {
    std::string_view text;
    std::size_t spare = 0;
};

/// A text that leaves room for others that follow it in a message, and for the words between them.
template <class... Texts>
constexpr Shown before(std::string_view text, const Texts&... others) {
    const auto room = [](std::string_view other) {
        return other.size() < longest_message / 4 ? other.size() : longest_message / 4;
    };
    return {text, ((longest_message / 10) + ... + room(others))};
}

/// A message that is put together without a heap; what does not fit is cut.
class Message {
public:
    Message& operator<<(Shown shown) {
        const std::size_t end = shown.spare < sizeof text_ ? sizeof text_ - shown.spare : 0;
        std::size_t cut = size_;
        for (std::size_t at = 0; at < shown.text.size();) {
            const std::string_view rest(shown.text.data() + at, shown.text.size() - at);  // substr may throw
            std::uint32_t symbol = static_cast<unsigned char>(rest[0]);
            const std::size_t bytes = symbol < 0x80 ? 1 : decode(rest, symbol);
            const bool plain = bytes > 0 && !is_invisible(symbol);
            const std::size_t digits = bytes == 0 || symbol < 0x80 ? 2 : symbol < 0x1'0000 ? 4 : 8;
            const std::size_t width = plain ? bytes : 2 + digits;
            if (size_ + width > end) {
                size_ = cut;
                return sizeof text_ - size_ < 3 ? *this : *this << "…";
            }
            if (plain) *this << std::string_view(rest.data(), bytes);
            else put('\\'), put(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U'), put_hex(symbol, digits);
            if (size_ + 3 <= end) cut = size_;
            at += bytes == 0 ? 1 : bytes;
        }
        return *this;
    }

    /// A control character appears as its code, such as `\x0A`: a message is one line.
    Message& operator<<(std::string_view text) {
        for (const char character : text) {
            const auto code = static_cast<unsigned char>(character);
            if (code < 0x20 || code == 0x7F) put('\\'), put('x'), put_hex(code, 2);
            else put(character);
        }
        return *this;
    }

    template <std::unsigned_integral Number>
    Message& operator<<(Number number) {
        char digits[20];
        std::size_t first = sizeof digits;
        do digits[--first] = static_cast<char>('0' + number % 10);
        while ((number /= 10) != 0);
        return *this << std::string_view(digits + first, sizeof digits - first);
    }

    template <std::signed_integral Number>
    Message& operator<<(Number number) {
        using Size = std::make_unsigned_t<Number>;
        const Size size = static_cast<Size>(number);
        return number < 0 ? *this << "-" << static_cast<Size>(-size) : *this << size;
    }

    /// Six digits, as printf's %g writes them, but for numbers halfway between two of them; of a NaN no sign.
    Message& operator<<(double number) {
        constexpr std::uint64_t infinity = 0x7ff0'0000'0000'0000;
        const auto bits = std::bit_cast<std::uint64_t>(number) << 1 >> 1;  // -ffast-math compares no NaN
        if (bits > infinity) return *this << "nan";
        if (__builtin_signbit(number)) put('-'), number = -number;
        if (bits == infinity) return *this << "inf";

        int exponent = number > 0 ? 5 : 0;  // of the first digit
        for (; number >= 1e6; ++exponent) number /= 10;
        for (; number < 1e5 && number > 0; --exponent) number *= 10;
        auto rest = static_cast<std::uint32_t>(number);
        const double half = number - rest - 0.5;
        if (half > 0 || (half >= 0 && rest % 2 == 1)) ++rest;
        if (rest == 1'000'000) rest = 100'000, ++exponent;
        char digits[6];
        for (std::size_t i = sizeof digits; i-- > 0; rest /= 10) digits[i] = static_cast<char>('0' + rest % 10);
        int count = sizeof digits;
        while (count > 1 && digits[count - 1] == '0') --count;

        const bool scientific = exponent < -4 || exponent > 5;
        const int before = scientific ? 1 : exponent + 1;  // digits before the point
        if (before <= 0) *this << "0.";
        for (int i = before; i < 0; ++i) put('0');
        for (int i = 0; i < count || i < before; ++i) {
            if (i == before && i > 0) put('.');
            put(i < count ? digits[i] : '0');
        }
        if (!scientific) return *this;
        const auto size = static_cast<unsigned>(exponent < 0 ? -exponent : exponent);
        return *this << (exponent < 0 ? "e-" : "e+") << (size < 10 ? "0" : "") << size;
    }

    operator std::string_view() const { return {text_, size_}; }

private:
    void put(char character) {
        if (size_ < sizeof text_) text_[size_++] = character;
    }

    void put_hex(std::uint32_t number, std::size_t digits) {
        while (digits-- > 0) put("0123456789ABCDEF"[number >> 4 * digits & 0xF]);
    }

    /// How many bytes the first symbol of a text has that begins with no ASCII, and which it is; 0 where that is not
    /// valid UTF-8, and the symbol is the byte.
    static constexpr std::size_t decode(std::string_view text, std::uint32_t& symbol) {
        const std::uint32_t lead = symbol;
        const std::size_t bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return 0;
        std::uint32_t value = lead & (0x7Fu >> bytes);
        for (std::size_t i = 1; i < bytes; ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if ((byte & 0xC0) != 0x80) return 0;
            value = value << 6 | (byte & 0x3Fu);
        }
        const bool overlong = value < (bytes == 3 ? 0x800u : bytes == 4 ? 0x1'0000u : 0);
        if (overlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10'FFFF) return 0;
        symbol = value;
        return bytes;
    }

    char text_[longest_message];
    std::size_t size_ = 0;
};

}  // namespace unroll::errors
