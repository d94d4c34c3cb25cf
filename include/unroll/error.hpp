// Every error of the library: one function per error, named after it. Nothing else throws.
//
// In a constant expression the call of such a function does not compile, and the compiler prints its name and its
// arguments (clang their values, g++ at times only how they were written): that is the message there. At run time it
// throws unroll::Error; without exceptions it calls unroll::error_handler, which must not return. Neither a heap nor
// printf is used for it.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <string_view>
#include <type_traits>

namespace unroll {

/// What the library throws: what() says what went wrong, where, what was expected and what it got instead.
class Error : public std::exception {
public:
    explicit Error(std::string_view message) noexcept {
        const std::size_t size = message.copy(text_, sizeof text_ - 1);
        text_[size] = '\0';
    }
    const char* what() const noexcept override { return text_; }

private:
    char text_[512];
};

#if !defined(__cpp_exceptions)
/// Called with the message of an error when exceptions are off. Replace it to report; it must not return.
inline void (*error_handler)(std::string_view message) = [](std::string_view) { __builtin_trap(); };
#endif

namespace errors {

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

[[noreturn, gnu::cold, gnu::noinline]] inline void raise(const Message& message) {
#if defined(__cpp_exceptions)
    throw Error(message);
#else
    error_handler(message);
    __builtin_trap();
#endif
}

// --- text ---------------------------------------------------------------------------------------------------

[[noreturn]] inline void unknown_symbol(std::string_view symbol, std::size_t position, std::string_view alphabet) {
    raise(Message{} << "unknown symbol '" << Shown{symbol} << "' at position " << position << ": expected one of \""
                    << Shown{alphabet, 1} << "\"");
}

[[noreturn]] inline void unknown_word(std::string_view word, std::size_t position, std::string_view words) {
    raise(Message{} << "unknown word \"" << before(word, words) << "\" at position " << position << ": expected one of "
                    << Shown{words});
}

[[noreturn]] inline void invalid_utf8(std::size_t position) {
    raise(Message{} << "the text is not valid UTF-8: expected a symbol, got a broken one at byte " << position);
}

[[noreturn]] inline void no_symbols(std::string_view where) {
    raise(Message{} << where << ": expected at least one symbol, got none");
}

[[noreturn]] inline void token_out_of_range_at(std::uint64_t position, std::uint32_t token, std::size_t vocabulary) {
    raise(Message{} << "token out of range at position " << position << ": expected 0 to " << vocabulary - 1 << ", got "
                    << token);
}

[[noreturn]] inline void text_too_short(std::size_t expected, std::size_t got) {
    raise(Message{} << "the text is too short to have a next token: expected at least " << expected << " tokens, got "
                    << got);
}

[[noreturn]] inline void counts_overflow() {
    raise(Message{}
          << "the counts of a table of transitions overflow: expected at most 18446744073709551615 in all, got more");
}

// --- tensor -------------------------------------------------------------------------------------------------

[[noreturn]] inline void token_out_of_range(std::uint32_t token, std::size_t vocabulary) {
    Message message;
    message << "token out of range: expected 0 to " << vocabulary - 1 << ", got ";
    if (token == 0xFFFF'FFFF) raise(message << "none: a negative number, or one above 32 bits");
    raise(message << token);
}

[[noreturn]] inline void index_out_of_range(std::size_t index, std::size_t size) {
    Message message;
    message << "index out of range: expected 0 to " << size - 1 << ", got ";
    if (index > ~index) raise(message << "-" << ~index + 1);  // it was a negative number
    raise(message << index);
}

[[noreturn]] inline void size_mismatch(std::string_view what, std::size_t expected, std::size_t got) {
    raise(Message{} << what << ": expected " << expected << ", got " << got);
}

// --- net ----------------------------------------------------------------------------------------------------

[[noreturn]] inline void state_of_another_net(std::size_t expected, std::size_t got) {
    raise(Message{} << "forward: this state is of another net: expected one of net " << expected << ", got one of net "
                    << got);
}

// --- training -----------------------------------------------------------------------------------------------

[[noreturn]] inline void invalid_option(std::string_view option, std::string_view expected, double got) {
    raise(Message{} << option << ": expected " << expected << ", got " << got);
}

template <class Number>
[[noreturn]] void invalid_option(std::string_view where, std::string_view option, std::string_view expected,
                                 Number got) {
    raise(Message{} << where << ": " << option << ": expected " << expected << ", got " << got);
}

[[noreturn]] inline void not_initialized() {
    raise(Message{} << "fit: expected a net with initial values, as of net.initialize(rng) or initialized<Net>(rng), "
                       "got zeros, which stay so");
}

[[noreturn]] inline void not_initialized(std::size_t member) {
    raise(Message{} << "fit: expected members with initial values, as of nets.initialize(rng), got zeros in member "
                    << member << ", which stay so");
}

[[noreturn]] inline void no_examples(std::string_view where) {
    raise(Message{} << where << ": expected at least one example, got none");
}

[[noreturn]] inline void sequence_too_short(std::size_t got) {
    raise(Message{} << "sequence too short: expected at least 2 tokens, one to see and one to predict, got " << got);
}

[[noreturn]] inline void too_few_positions(std::size_t room, std::size_t positions) {
    raise(Message{} << "sequence too long for where it is unrolled: expected at most " << room << " positions, got "
                    << positions);
}

/// Number `index` of what a choice is made from.
[[noreturn]] inline void not_finite(std::string_view where, std::string_view what, std::size_t index,
                                    std::string_view expected, double got) {
    raise(Message{} << where << ": " << what << " " << index << ": expected " << expected << ", got " << got);
}

/// The same at a position of what is written.
[[noreturn]] inline void not_finite_at(std::uint64_t position, std::string_view where, std::string_view what,
                                       std::size_t index, std::string_view expected, double got) {
    raise(Message{} << where << ": " << what << " " << index << " at position " << position << ": expected " << expected
                    << ", got " << got);
}

[[noreturn]] inline void training_diverged(std::uint64_t epoch, double loss) {
    raise(Message{} << "training diverged: expected finite numbers, got a loss of " << loss
                    << " or weights as good as infinite in epoch " << epoch);
}

// --- files --------------------------------------------------------------------------------------------------

[[noreturn]] inline void cannot_read(std::string_view path, std::string_view reason) {
    raise(Message{} << "cannot read " << before(path, reason) << ": " << Shown{reason});
}

[[noreturn]] inline void malformed_file(std::string_view path, std::size_t line, std::string_view expected,
                                        std::string_view got) {
    raise(Message{} << before(path, expected, got) << ", line " << line << ": expected " << before(expected, got)
                    << ", got " << Shown{got});
}

[[noreturn]] inline void malformed_file(std::string_view path, std::string_view where, std::string_view expected,
                                        std::string_view got) {
    raise(Message{} << before(path, where, expected, got) << ", " << before(where, expected, got) << ": expected "
                    << before(expected, got) << ", got " << Shown{got});
}

[[noreturn]] inline void missing_tensor(std::string_view path, std::string_view tensor, std::string_view shape,
                                        std::string_view others) {
    Message message;
    message << before(path, tensor, shape) << ", tensor \"" << before(tensor, shape) << "\": expected " << Shown{shape}
            << ", got none";
    if (!others.empty()) message << "; the file has " << Shown{others};
    raise(message);
}

[[noreturn]] inline void tensor_mismatch(std::string_view path, std::string_view tensor, std::string_view expected,
                                         std::string_view got) {
    raise(Message{} << before(path, tensor, expected, got) << ", tensor \"" << before(tensor, expected, got)
                    << "\": expected " << before(expected, got) << ", got " << Shown{got});
}

[[noreturn]] inline void unexpected_tensor(std::string_view path, std::string_view tensors) {
    raise(Message{} << before(path, tensors) << ": expected no other tensors, got " << Shown{tensors});
}

[[noreturn]] inline void no_such_net(std::string_view path, std::string_view got, std::string_view available) {
    raise(Message{} << before(path, got, available) << " has " << before(got.empty() ? "no tensors" : got, available)
                    << ": expected one of these nets: " << Shown{available});
}

[[noreturn]] inline void ambiguous_net(std::string_view path, std::string_view one, std::string_view other) {
    raise(Message{} << before(path, one, other) << ": expected tensors that tell two nets apart, got those of "
                    << before(one, other) << " and of " << Shown{other});
}

[[noreturn]] inline void cannot_write(std::string_view path, std::string_view reason) {
    raise(Message{} << "cannot write " << before(path, reason) << ": " << Shown{reason});
}

}  // namespace errors
}  // namespace unroll
