// Every error of the library: one function per error, named after it. Nothing else throws.
//
// In a constant expression the call of such a function does not compile, and the compiler prints its name and its
// arguments (clang their values, g++ at times only how they were written): that is the message there. At run time it
// throws unroll::Error; without exceptions it calls unroll::error_handler, which must not return. Neither a heap nor
// printf is used for it.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string_view>
#include <unroll/message.hpp>

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

[[noreturn, gnu::cold, gnu::noinline]] inline void raise(const Message& message) {
#if defined(__cpp_exceptions)
    throw Error(message);
#else
    error_handler(message);
    __builtin_trap();
#endif
}

/// The index of a token that is in no vocabulary, as a message shows it.
struct ShownToken {
    std::uint32_t index;

    friend Message& operator<<(Message& message, ShownToken token) {
        if (token.index == 0xFFFF'FFFF) return message << "none: only a target may be none, one that does not count";
        if (token.index == 0xFFFF'FFFE) return message << "a negative number, or one above 32 bits";
        return message << token.index;
    }
};

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
                    << ShownToken{token});
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
    raise(Message{} << "token out of range: expected 0 to " << vocabulary - 1 << ", got " << ShownToken{token});
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

[[noreturn]] inline void no_targets() {
    raise(Message{} << "the mean of the losses: expected at least one target that counts, got none: all are "
                       "Token::none, or weigh 0");
}

[[noreturn]] inline void sequence_too_short(std::size_t got) {
    raise(Message{} << "sequence too short: expected at least 2 tokens, one to see and one to predict, got " << got);
}

[[noreturn]] inline void token_out_of_range_in(std::size_t sequence, std::uint32_t token, std::size_t vocabulary) {
    raise(Message{} << "token out of range in sequence " << sequence << ": expected 0 to " << vocabulary - 1 << ", got "
                    << token);
}

[[noreturn]] inline void too_few_positions(std::size_t room, std::size_t positions) {
    raise(Message{} << "sequence too long for where it is unrolled: expected at most " << room << " positions, got "
                    << positions);
}

[[noreturn]] inline void start_too_short(std::size_t expected, std::size_t got) {
    raise(Message{} << "generate: start: expected at least " << expected
                    << (expected == 1 ? " token" : " tokens, as many as the net sees at once") << ", got " << got);
}

/// Number `index` of those that a choice is made from.
[[noreturn]] inline void not_finite(std::string_view where, std::string_view what, std::size_t index,
                                    std::string_view expected, double got) {
    raise(Message{} << where << ": " << what << " " << index << ": expected " << expected << ", got " << got);
}

/// As not_finite, at a position of the text that is generated.
[[noreturn]] inline void not_finite_at(std::uint64_t position, std::string_view where, std::string_view what,
                                       std::size_t index, std::string_view expected, double got) {
    raise(Message{} << where << ": " << what << " " << index << " at position " << position << ": expected " << expected
                    << ", got " << got);
}

[[noreturn]] inline void training_diverged(std::uint64_t epoch, double loss) {
    raise(Message{} << "training diverged: expected finite numbers, got a loss of " << loss
                    << " or weights too large to square in epoch " << epoch);
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
