// Every error of the library: one function per error, named after it. Nothing else throws.
//
// In a constant expression the call of such a function does not compile, and the compiler prints its name and
// its arguments: that is the message there. At run time it throws unroll::Error; without exceptions it calls
// unroll::error_handler, which must not return.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string_view>

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

namespace error {

/// A message that is put together without a heap; what does not fit is cut.
class Message {
public:
    /// A control character appears as its code, such as \x0A: a message is one line.
    Message& operator<<(std::string_view text) {
        constexpr char hex[] = "0123456789ABCDEF";
        for (const char character : text) {
            const auto code = static_cast<unsigned char>(character);
            if (code < 0x20 || code == 0x7F) put('\\'), put('x'), put(hex[code / 16]), put(hex[code % 16]);
            else put(character);
        }
        return *this;
    }
    Message& operator<<(std::uint64_t number) {
        char digits[20];
        std::size_t first = sizeof digits;
        do digits[--first] = static_cast<char>('0' + number % 10);
        while ((number /= 10) != 0);
        return *this << std::string_view(digits + first, sizeof digits - first);
    }
    Message& operator<<(double number) {
        char digits[32];
        const int size = __builtin_snprintf(digits, sizeof digits, "%g", number);
        return *this << std::string_view(digits, static_cast<std::size_t>(size));
    }
    operator std::string_view() const { return {text_, size_}; }

private:
    void put(char character) {
        if (size_ < sizeof text_) text_[size_++] = character;
    }

    char text_[511];
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
    raise(Message{} << "unknown symbol '" << symbol << "' at position " << std::uint64_t{position}
                    << ": expected one of \"" << alphabet << "\"");
}

[[noreturn]] inline void unknown_word(std::string_view word, std::size_t position, std::string_view words) {
    raise(Message{} << "unknown word \"" << word << "\" at position " << std::uint64_t{position} << ": expected one of "
                    << words);
}

[[noreturn]] inline void invalid_utf8(std::size_t position) {
    raise(Message{} << "the text is not valid UTF-8: expected a symbol, got a broken one at byte "
                    << std::uint64_t{position});
}

[[noreturn]] inline void token_out_of_range_at(std::size_t position, std::uint32_t token, std::size_t vocabulary) {
    raise(Message{} << "token out of range at position " << std::uint64_t{position} << ": expected 0 to "
                    << std::uint64_t{vocabulary - 1} << ", got " << std::uint64_t{token});
}

[[noreturn]] inline void text_too_short(std::size_t expected, std::size_t got) {
    raise(Message{} << "the text is too short to have a next token: expected at least " << std::uint64_t{expected}
                    << " tokens, got " << std::uint64_t{got});
}

[[noreturn]] inline void counts_overflow() {
    raise(Message{} << "the counts of a table of transitions overflow: expected at most 18446744073709551615 in all, got more");
}

// --- tensor -------------------------------------------------------------------------------------------------

[[noreturn]] inline void token_out_of_range(std::uint32_t token, std::size_t vocabulary) {
    Message message;
    message << "token out of range: expected 0 to " << std::uint64_t{vocabulary - 1} << ", got ";
    if (token == 0xFFFF'FFFF) raise(message << "none: a negative number, or one above 32 bits");
    raise(message << std::uint64_t{token});
}

[[noreturn]] inline void index_out_of_range(std::size_t index, std::size_t size) {
    Message message;
    message << "index out of range: expected 0 to " << std::uint64_t{size - 1} << ", got ";
    if (index > ~index) raise(message << "-" << std::uint64_t{~index + 1});  // it was a negative number
    raise(message << std::uint64_t{index});
}

[[noreturn]] inline void size_mismatch(std::string_view what, std::size_t expected, std::size_t got) {
    raise(Message{} << what << ": expected " << std::uint64_t{expected} << ", got " << std::uint64_t{got});
}

// --- training -----------------------------------------------------------------------------------------------

[[noreturn]] inline void invalid_option(std::string_view option, std::string_view expected, double got) {
    raise(Message{} << option << ": expected " << expected << ", got " << got);
}

[[noreturn]] inline void invalid_option(std::string_view where, std::string_view option, std::string_view expected,
                                        double got) {
    raise(Message{} << where << ": " << option << ": expected " << expected << ", got " << got);
}

[[noreturn]] inline void no_examples(std::string_view where) {
    raise(Message{} << where << ": expected at least one example, got none");
}

[[noreturn]] inline void training_diverged(std::uint64_t epoch, double loss) {
    raise(Message{} << "training diverged: expected finite numbers, got a loss of " << loss << " or weights as good as infinite in epoch "
                    << epoch);
}

// --- files --------------------------------------------------------------------------------------------------

[[noreturn]] inline void cannot_read(std::string_view path, std::string_view reason) {
    raise(Message{} << "cannot read " << path << ": " << reason);
}

[[noreturn]] inline void malformed_file(std::string_view path, std::size_t line, std::string_view expected,
                                        std::string_view got) {
    raise(Message{} << path << ", line " << std::uint64_t{line} << ": expected " << expected << ", got " << got);
}

[[noreturn]] inline void cannot_write(std::string_view path, std::string_view reason) {
    raise(Message{} << "cannot write " << path << ": " << reason);
}

}  // namespace error
}  // namespace unroll
