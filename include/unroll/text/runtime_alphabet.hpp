// An alphabet that is known when the program runs: the symbols of a file's text.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/alphabet.hpp>
#include <unroll/text/repeat.hpp>
#include <unroll/text/symbol_list.hpp>
#include <unroll/text/utf8.hpp>
#include <vector>

namespace unroll {

/// The symbols of a UTF-8 text, one a code point, in the order in which they first appear: an Alphabet of any number of
/// symbols, which costs the compiler nothing. It owns their text. encode<Vocab>(text), with the Vocab of a net, says so
/// where the net has another number of symbols; without it the net finds out by token_out_of_range, or never.
class RuntimeAlphabet {
public:
    /// The symbols of a text, or each symbol once in the order of its token; errors: no_symbols, invalid_utf8 with its
    /// byte.
    explicit RuntimeAlphabet(std::string_view text) {
        if (text.empty()) errors::no_symbols("RuntimeAlphabet");
        for (std::uint32_t& index : ascii_) index = Token::none;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t bytes = detail::first_code_point(text.substr(at)).bytes;
            if (bytes == 0) errors::invalid_utf8(at);
            std::uint32_t& ascii = ascii_[static_cast<unsigned char>(text[at])];
            if (bytes > 1 || ascii == Token::none) symbols_.add(text.substr(at, bytes));
            if (bytes == 1 && ascii == Token::none) ascii = static_cast<std::uint32_t>(size() - 1);
            at += bytes;
        }
    }

    /// How many symbols there are.
    std::size_t size() const { return symbols_.size(); }

    /// All symbols in their order, for messages, and to make the same alphabet again.
    std::string_view name() const [[clang::lifetimebound]] { return symbols_.bytes(); }

    /// Error: size_mismatch where a net of Vocab symbols has more or fewer than there are.
    void expect_size(std::size_t vocab) const {
        if (vocab != size()) errors::size_mismatch("RuntimeAlphabet: as many symbols as the net's", vocab, size());
    }

    /// The token of an ASCII symbol; errors: unknown_symbol, invalid_utf8 for a byte that is not ASCII.
    Token encode(char symbol) const {
        const std::uint32_t index = ascii_[static_cast<unsigned char>(symbol)];
        return index != Token::none ? index : first_symbol(std::string_view(&symbol, 1), 0, 0).index;
    }

    /// The token of a code point; error: unknown_symbol.
    Token encode(char32_t symbol) const {
        const detail::Utf8 text(symbol);
        const std::uint32_t index = symbols_.find(text.view());
        if (index == Token::none) errors::unknown_symbol(text.view(), 0, name());
        return index;
    }

    /// The token of the text of one symbol, token("가"); errors: unknown_symbol, invalid_utf8, and size_mismatch for
    /// another number of symbols.
    Token token(std::string_view symbol) const {
        return detail::token_of_one(symbol, [this](std::string_view rest, std::size_t byte, std::size_t position) {
            return first_symbol(rest, byte, position);
        });
    }

    /// The tokens of a UTF-8 text; errors: unknown_symbol, with its index in the text, and invalid_utf8, with its byte.
    std::vector<Token> encode(std::string_view text) const {
        std::vector<Token> tokens(text.size());
        tokens.resize(encode(text, tokens).size());
        return tokens;
    }

    /// Writes the tokens into those of the caller, at least one for each byte; returns the part that was written.
    /// Errors as above, and size_mismatch.
    std::span<Token> encode(std::string_view text, std::span<Token> tokens) const {
        return detail::encode_symbols(text, tokens, ascii_,
                                      [this](std::string_view rest, std::size_t byte, std::size_t position) {
                                          return first_symbol(rest, byte, position);
                                      });
    }

    /// The tokens of a repeated text, whose pattern is read once; errors as above.
    std::vector<Token> encode(const Repeat& text) const {
        return detail::encode_repeated(text, [this](std::string_view pattern) { return encode(pattern); });
    }

    /// Any of these for a net of Vocab symbols; errors as above, and that of expect_size.
    template <std::size_t Vocab, class Text>
    auto encode(const Text& text) const {
        expect_size(Vocab);
        return encode(text);
    }

    /// The text of a token's symbol, which the alphabet keeps; error: token_out_of_range.
    std::string_view decode(Token token) const [[clang::lifetimebound]] { return symbols_.decode(token); }

private:
    detail::FirstSymbol first_symbol(std::string_view rest, std::size_t byte, std::size_t position) const {
        const std::size_t bytes = detail::first_code_point(rest).bytes;
        if (bytes == 0) errors::invalid_utf8(byte);
        const std::uint32_t index = symbols_.find(rest.substr(0, bytes));
        if (index == Token::none) errors::unknown_symbol(rest.substr(0, bytes), position, name());
        return {index, bytes};
    }

    detail::SymbolList symbols_;
    std::array<std::uint32_t, 256> ascii_;  // by byte: the index of a symbol of one byte, Token::none for all others
};

}  // namespace unroll
