// Sequences from a text file that has one in each line: names, words, sentences.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/binary_file.hpp>
#include <unroll/io/file_name.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/symbol_list.hpp>
#include <unroll/text/utf8.hpp>
#include <unroll/text/words.hpp>
#include <unroll/train/sequences.hpp>
#include <vector>

namespace unroll {

/// What each sequence has in front of its line and behind it, in symbols of the vocabulary: a beginning and an end.
struct LineOptions {
    std::string_view before = "", after = "";
};

namespace detail {

/// A text file's lines, one after the other; the last one may have no end.
class LineReader {
public:
    /// Errors: cannot_read, malformed_file for a file without a line.
    explicit LineReader(const FileName& path) : path_(path.text()) {
        BinaryFile file(path);
        text_ = file.read(0, file.size());
        if (!text_.empty()) return;
        number_ = 1;
        malformed("a line", "an empty file");
    }

    /// Goes on to the next line; false at the end of the file. Error: malformed_file for an empty line, one that ends
    /// as those of Windows do, and one that is not UTF-8.
    bool next() {
        if (end_ >= text_.size()) return false;
        const std::size_t begin = end_, end = text_.find('\n', begin);
        line_ = std::string_view(text_).substr(begin, end == text_.npos ? end : end - begin);
        end_ = begin + line_.size() + 1;
        ++number_;
        if (!line_.empty() && line_.back() == '\r') malformed("an end of line \\n", "the \\r\\n of Windows");
        if (line_.empty()) malformed("at least one symbol", "an empty line");
        if (const std::size_t good = valid_utf8_bytes(line_); good < line_.size())
            malformed("valid UTF-8", "a broken symbol at byte " + std::to_string(good));
        return true;
    }

    std::string_view line() const { return line_; }

    /// Error: malformed_file, in this line.
    [[noreturn, gnu::cold, gnu::noinline]] void malformed(std::string_view expected, std::string_view got) const {
        errors::malformed_file(path_, number_, expected, got);
    }

private:
    std::string path_, text_;
    std::string_view line_;
    std::size_t end_ = 0, number_ = 0;
};

/// What a line of a file is made of: the symbols of an alphabet, or words.
template <class Vocabulary>
class SymbolsOfLines {
public:
    /// An alphabet encodes a symbol that stands alone.
    static constexpr bool are_words = !requires(const Vocabulary& vocabulary) { vocabulary.encode('a'); };

    explicit SymbolsOfLines(const Vocabulary& vocabulary) {
        std::size_t size = 0;
        if constexpr (requires { vocabulary.size(); }) size = vocabulary.size();
        else size = Vocabulary::size;
        for (std::size_t i = 0; i < size; ++i) known_.add(vocabulary.decode(Token(i)));
    }

    /// Adds the tokens of a reader's line. Error: malformed_file for an unknown symbol.
    void append(const LineReader& reader, std::vector<Token>& tokens) const {
        const auto token_at = [&](std::string_view symbol, std::size_t, std::size_t position) {
            const std::uint32_t index = known_.find(symbol);
            if (index == Token::none) unknown(reader, symbol, position);
            return Token(index);
        };
        const std::string_view line = reader.line();
        if constexpr (are_words) {
            const std::vector<Token> words = encode_words(line, token_at);
            tokens.insert(tokens.end(), words.begin(), words.end());
        } else {
            for (std::size_t at = 0, position = 0; at < line.size(); ++position) {
                const std::size_t bytes = first_code_point(line.substr(at)).bytes;
                tokens.push_back(token_at(line.substr(at, bytes), at, position));
                at += bytes;
            }
        }
    }

private:
    [[noreturn, gnu::cold, gnu::noinline]] void unknown(const LineReader& reader, std::string_view symbol,
                                                        std::size_t position) const {
        const std::string quote = are_words ? "\"" : "'";
        std::string all;
        for (std::size_t i = 0; i < known_.size() && all.size() < errors::longest_message; ++i) {
            if (are_words && i > 0) all += ", ";
            all += are_words ? quote + std::string(known_[i]) + quote : std::string(known_[i]);
        }
        reader.malformed("one of " + (are_words ? all : "\"" + all + "\""),
                         "the unknown " + std::string(are_words ? "word " : "symbol ") + quote + std::string(symbol) +
                             quote + " at position " + std::to_string(position));
    }

    SymbolList known_;
};

}  // namespace detail

/// Appends a sequence for each line of a UTF-8 file: load_lines(path, Letters{}, names, {.before = ".", .after = "."}).
/// The vocabulary is an Alphabet or RuntimeAlphabet, or Words or RuntimeWords between white space. Errors: cannot_read;
/// malformed_file, with its line, for no line, an empty one, one of fewer than two tokens, the line ends of Windows,
/// what is not UTF-8 and an unknown symbol; unknown_symbol or unknown_word for `before` and `after`. Then the sequences
/// are as they were.
template <class Vocabulary>
void load_lines(const detail::FileName& path, const Vocabulary& vocabulary, Sequences<Token>& sequences,
                const LineOptions& options = {}) {
    const std::vector<Token> before = vocabulary.encode(options.before), after = vocabulary.encode(options.after);
    const detail::SymbolsOfLines<Vocabulary> symbols(vocabulary);
    detail::LineReader reader(path);
    Sequences<Token> lines;
    for (std::vector<Token> tokens; reader.next();) {
        tokens = before;
        symbols.append(reader, tokens);
        tokens.insert(tokens.end(), after.begin(), after.end());
        if (tokens.size() < 2)
            reader.malformed("at least 2 tokens, one to see and one to predict", std::to_string(tokens.size()));
        lines.append(std::span<const Token>(tokens));
    }
    for (const auto line : lines) sequences.append(line);
}

}  // namespace unroll
