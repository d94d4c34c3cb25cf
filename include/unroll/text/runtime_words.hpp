// A vocabulary of words that is known when the program runs: the words of a file's text.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/repeat.hpp>
#include <unroll/text/symbol_list.hpp>
#include <unroll/text/utf8.hpp>
#include <unroll/text/words.hpp>
#include <vector>

namespace unroll {

/// The words of a UTF-8 text between white space, in the order in which they first appear: Words of any number, which
/// cost the compiler nothing. It owns their text. encode<Vocab>(text), with the Vocab of a net, says so where the net
/// has another number of words; without it the net finds out by token_out_of_range, or never.
class RuntimeWords {
public:
    /// The words of a text, or each once in the order of its token; errors: no_symbols, invalid_utf8 with its byte.
    explicit RuntimeWords(std::string_view text) {
        if (const std::size_t good = detail::valid_utf8_bytes(text); good < text.size()) errors::invalid_utf8(good);
        detail::encode_words(text, [this](std::string_view word, std::size_t, std::size_t) {
            words_.add(word);
            return Token{};
        });
        if (size() == 0) errors::no_symbols("RuntimeWords");
    }

    /// How many words there are.
    std::size_t size() const { return words_.size(); }

    /// Error: size_mismatch where a net of Vocab words has more or fewer than there are.
    void expect_size(std::size_t vocab) const {
        if (vocab != size()) errors::size_mismatch("RuntimeWords: as many words as the net's", vocab, size());
    }

    /// The token of one word; errors: unknown_word, invalid_utf8.
    Token token(std::string_view word) const { return token_at(word, 0, 0); }

    /// The tokens of a text of words between white space; errors: unknown_word, with its index among the text's words,
    /// and invalid_utf8, with its byte.
    std::vector<Token> encode(std::string_view text) const {
        return detail::encode_words(text, [this](std::string_view word, std::size_t byte, std::size_t position) {
            return token_at(word, byte, position);
        });
    }

    /// The tokens of a repeated text, byte by byte; errors as above.
    std::vector<Token> encode(const Repeat& text) const {
        const std::vector<char> bytes(text.begin(), text.end());
        return encode(std::string_view(bytes.data(), bytes.size()));
    }

    /// Any of these for a net of Vocab words; errors as above, and that of expect_size.
    template <std::size_t Vocab, class Text>
    std::vector<Token> encode(const Text& text) const {
        expect_size(Vocab);
        return encode(text);
    }

    /// The text of a token's word, which the vocabulary keeps; error: token_out_of_range.
    std::string_view decode(Token token) const [[clang::lifetimebound]] { return words_.decode(token); }

private:
    Token token_at(std::string_view word, std::size_t byte, std::size_t position) const {
        const std::uint32_t index = words_.find(word);
        if (index == Token::none) unknown(word, byte, position);
        return index;
    }

    [[noreturn]] void unknown(std::string_view word, std::size_t byte, std::size_t position) const {
        if (const std::size_t good = detail::valid_utf8_bytes(word); good < word.size())
            errors::invalid_utf8(byte + good);
        std::vector<char> quoted;
        for (std::size_t i = 0; i < size() && quoted.size() < errors::longest_message; ++i) {
            for (const char byte_between : std::string_view(i == 0 ? "\"" : ", \"")) quoted.push_back(byte_between);
            quoted.insert(quoted.end(), words_[i].begin(), words_[i].end());
            quoted.push_back('"');
        }
        errors::unknown_word(word, position, {quoted.data(), quoted.size()});
    }

    detail::SymbolList words_;
};

}  // namespace unroll
