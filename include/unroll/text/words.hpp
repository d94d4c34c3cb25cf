// A vocabulary of words: text between white space, and its tokens.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/literal.hpp>
#include <unroll/text/repeat.hpp>
#include <unroll/text/symbol_table.hpp>
#include <unroll/text/utf8.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// Whether a character separates words: spaces, tabs and the ends of lines.
constexpr bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

/// Whether a text can be a word: at least one symbol, no white space, valid UTF-8.
constexpr bool is_word(std::string_view text) {
    bool ascii = true;  // spares the compiler most of its steps
    for (const char byte : text) {
        if (byte <= ' ' && is_space(byte)) return false;
        ascii = ascii && static_cast<unsigned char>(byte) < 0x80;
    }
    return !text.empty() && (ascii || is_utf8(text));
}

/// The tokens of a text of words between white space: token_at(word, byte, position) finds one, or is an error.
template <class TokenAt>
constexpr VectorIn<TokenAt> encode_words(std::string_view text, const TokenAt& token_at) {
    VectorIn<TokenAt> tokens;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !is_space(text[end])) ++end;
        if (end > at) tokens.push_back(token_at(text.substr(at, end - at), at, tokens.size()));
        at = end + 1;
    }
    return tokens;
}

}  // namespace detail

/// Words in their order: Words<"one", "two"> encodes "two one" as Tokens 1 and 0. No word at all, a repeated word, or
/// one that is empty, holds white space or is not valid UTF-8 does not compile.
template <detail::Literal... Text>
struct Words {
    /// How many words there are. An empty vocabulary has one, so that its being empty is the only error.
    static constexpr std::size_t size = sizeof...(Text) > 0 ? sizeof...(Text) : 1;

    /// The text of each word.
    static constexpr std::array<std::string_view, size> symbols{Text.view()...};

private:
    static constexpr std::size_t quoted_size = [] {
        std::size_t bytes = 2;
        for (const std::string_view word : symbols) bytes += word.size() + 4;
        return bytes;
    }();

    static constexpr auto quoted = [] {
        std::array<char, quoted_size> text{};
        char* end = text.data();
        const auto append = [&](std::string_view part) {
            for (const char byte : part) *end++ = byte;
        };
        for (const std::string_view word : symbols) {
            append(end == text.data() ? "\"" : ", \"");
            append(word);
            append("\"");
        }
        return text;
    }();

    static constexpr bool valid = [] {
        for (const std::string_view word : symbols)
            if (!detail::is_word(word)) return false;
        return true;
    }();

public:
    /// The words as they were written, for messages.
    static constexpr std::string_view name{quoted.data(), quoted_size - 4};

    /// The token of one word; errors: unknown_word, invalid_utf8.
    static constexpr Token token(std::string_view word) { return token_at(word, 0, 0); }

    /// The tokens of a text of words between white space; errors: unknown_word, with its index among the text's words,
    /// and invalid_utf8, with its byte.
    static constexpr detail::VectorIn<Words> encode(std::string_view text) {
        return detail::encode_words(text, token_at);
    }

    /// The tokens of a repeated text, byte by byte: repeat("one two ", 2) needs its last space, or the second of three
    /// words would be "twoone". Errors as above.
    static constexpr detail::VectorIn<Words> encode(const Repeat& text) {
        const detail::VectorIn<Words, char> bytes(text.begin(), text.end());
        return encode(std::string_view(bytes.data(), bytes.size()));
    }

    template <class Pattern>
    static constexpr detail::VectorIn<Words> encode(const detail::OwnedRepeat<Pattern>& text) {
        return encode(text.view());
    }

    /// The text of a token's word; error: token_out_of_range.
    static constexpr std::string_view decode(Token token) { return symbols[detail::index_in<size>(token)]; }

private:
    static constexpr detail::SymbolTable<std::string_view, size> table{symbols};

    /// The token of a word that begins at a byte and a position of a text.
    static constexpr Token token_at(std::string_view word, std::size_t byte, std::size_t position) {
        const std::uint32_t index = table.find(word);
        if (index == Token::none) {
            if (const std::size_t good = detail::valid_utf8_bytes(word); good < word.size())
                errors::invalid_utf8(byte + good);
            errors::unknown_word(word, position, name);
        }
        return index;
    }

    // Last: clang reads nothing of a class after an assertion that fails, and would miss the members in a second error.
    static_assert(valid, "a word is empty, holds white space or is not valid UTF-8");
    static_assert(table.repeated() == size, "a vocabulary repeats the word whose index is compared here");
};

/// A vocabulary of no word.
template <detail::Literal... Text>
    requires(sizeof...(Text) == 0)
class Words<Text...> {
    static_assert(sizeof...(Text) > 0, "a vocabulary has no word");

public:
    static constexpr std::size_t size = 1;
};

}  // namespace unroll
