// An alphabet: symbols of one code point each, and their tokens.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
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

/// A symbol of an alphabet: its index, and its bytes in UTF-8.
struct FirstSymbol {
    std::uint32_t index;
    std::size_t bytes;
};

/// The tokens of a text, into those of the caller: `ascii` has the index of each byte that is a symbol, Token::none for
/// the others, and first_symbol(rest, byte, position) finds those, or is an error.
template <class FirstSymbolOf>
constexpr std::span<Token> encode_symbols(std::string_view text, std::span<Token> tokens,
                                          const std::array<std::uint32_t, 256>& ascii,
                                          const FirstSymbolOf& first_symbol) {
    if (tokens.size() < text.size()) errors::size_mismatch("encode: tokens", text.size(), tokens.size());
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        FirstSymbol symbol{ascii[static_cast<unsigned char>(text[at])], 1};
        if (symbol.index == Token::none) symbol = first_symbol(text.substr(at), at, count);
        tokens[count] = symbol.index;
        at += symbol.bytes;
    }
    return tokens.first(count);
}

/// The token of a text of one symbol, which first_symbol(rest, byte, position) finds.
template <class FirstSymbolOf>
constexpr Token token_of_one(std::string_view text, const FirstSymbolOf& first_symbol) {
    const std::size_t valid = valid_utf8_bytes(text);
    if (valid < text.size()) errors::invalid_utf8(valid);
    if (const std::size_t count = count_code_points(text); count != 1)
        errors::size_mismatch("token: symbols", 1, count);
    return first_symbol(text, 0, 0).index;
}

/// The tokens of a repeated text, whose pattern is read once.
template <class Encode>
constexpr VectorIn<Encode> encode_repeated(const Repeat& text, const Encode& encode) {
    if (text.empty()) return {};
    // If the whole text is valid, so is the pattern, and no symbol lies across a joint.
    const VectorIn<Encode> once = encode(text.pattern());
    VectorIn<Encode> tokens(once.size() * text.times());
    for (std::size_t first = 0; first < tokens.size(); first += once.size())
        for (std::size_t i = 0; i < once.size(); ++i) tokens[first + i] = once[i];
    return tokens;
}

}  // namespace detail

/// The symbols of a UTF-8 literal, one a code point, in their order: Alphabet<"abc"> encodes 'a' as Token 0. A literal
/// that is empty, repeats a symbol or is not valid UTF-8 does not compile.
template <detail::Literal Symbols>
struct Alphabet {
    /// The symbols as they were written, for messages.
    static constexpr std::string_view name = Symbols.view();

    static constexpr bool valid = !name.empty() && detail::is_utf8(name);

    /// How many symbols there are. A broken alphabet has one, so that its being broken is the only error.
    static constexpr std::size_t size = valid ? detail::count_code_points(name) : 1;

    /// The text of each symbol.
    static constexpr std::array<std::string_view, size> symbols = [] {
        std::array<std::string_view, size> texts{name};
        for (std::size_t i = 0, at = 0; valid && i < size; at += texts[i++].size())
            texts[i] = name.substr(at, detail::first_code_point(name.substr(at)).bytes);
        return texts;
    }();

    /// The token of an ASCII symbol; errors: unknown_symbol, invalid_utf8 for a byte that is not ASCII.
    static constexpr Token encode(char symbol) {
        const std::uint32_t index = ascii[static_cast<unsigned char>(symbol)];
        return index != Token::none ? index : first_symbol(std::string_view(&symbol, 1), 0, 0).index;
    }

    /// The token of a code point; error: unknown_symbol.
    static constexpr Token encode(char32_t symbol) {
        const std::uint32_t index = table.find(symbol);
        if (index == Token::none) errors::unknown_symbol(detail::Utf8(symbol).view(), 0, name);
        return index;
    }

    /// The token of the text of one symbol, token("가"); errors: unknown_symbol, invalid_utf8, and size_mismatch for
    /// another number of symbols.
    static constexpr Token token(std::string_view symbol) { return detail::token_of_one(symbol, first_symbol); }

    /// The tokens of a UTF-8 text; errors: unknown_symbol, with its index in the text, and invalid_utf8, with its byte.
    static constexpr detail::VectorIn<Alphabet> encode(std::string_view text) {
        detail::VectorIn<Alphabet> tokens(text.size());
        tokens.resize(encode(text, tokens).size());
        return tokens;
    }

    /// Writes the tokens into those of the caller, at least one for each byte; returns the part that was written. A
    /// part of a text is a text, unless it is cut inside of a symbol. Errors as above, and size_mismatch.
    static constexpr std::span<Token> encode(std::string_view text, std::span<Token> tokens) {
        return detail::encode_symbols(text, tokens, ascii, first_symbol);
    }

    /// The tokens of a repeated text, whose pattern is read once; errors as above.
    static constexpr detail::VectorIn<Alphabet> encode(const Repeat& text) {
        return detail::encode_repeated(text, [](std::string_view pattern) { return encode(pattern); });
    }

    template <class Text>
    static constexpr detail::VectorIn<Alphabet> encode(const detail::OwnedRepeat<Text>& text) {
        return encode(text.view());
    }

    /// The text of a token's symbol; error: token_out_of_range.
    static constexpr std::string_view decode(Token token) { return symbols[detail::index_in<size>(token)]; }

private:
    static constexpr detail::SymbolTable<char32_t, size> table = [] {
        std::array<char32_t, size> values{};
        for (std::size_t i = 0; i < size; ++i) values[i] = detail::first_code_point(symbols[i]).value;
        return detail::SymbolTable<char32_t, size>(values);
    }();

    /// By byte: the index of a symbol of one byte, Token::none for all others.
    static constexpr std::array<std::uint32_t, 256> ascii = [] {
        std::array<std::uint32_t, 256> indices{};
        for (std::uint32_t& index : indices) index = Token::none;
        for (std::size_t i = 0; i < size; ++i)
            if (symbols[i].size() == 1)
                indices[static_cast<unsigned char>(symbols[i][0])] = static_cast<std::uint32_t>(i);
        return indices;
    }();

    /// The symbol, of any number of bytes, that the rest of a text begins with at a byte and a position.
    static constexpr detail::FirstSymbol first_symbol(std::string_view rest, std::size_t byte, std::size_t position) {
        const detail::CodePoint symbol = detail::first_code_point(rest);
        if (symbol.bytes == 0) errors::invalid_utf8(byte);
        const std::uint32_t index = table.find(symbol.value);
        if (index == Token::none) errors::unknown_symbol(rest.substr(0, symbol.bytes), position, name);
        return {index, symbol.bytes};
    }

    // Last: clang reads nothing of a class after an assertion that fails, and would miss the members in a second error.
    static_assert(!name.empty(), "an alphabet has no symbol");
    static_assert(detail::is_utf8(name), "an alphabet is not valid UTF-8");
    static_assert(
        table.repeated() == size,
        "an alphabet repeats the symbol whose index is compared here; AlphabetOf takes each symbol of a text once");
};

}  // namespace unroll
