// Tables of transitions in CSV files, to be counted by other programs and on other machines.
//
// The header is context,next,count, or context_1,context_2,next,count for windows of two and so on, where symbols are
// written; where tokens are, it is context_token,next_token,count. A row follows for every pair, in any order, those
// that never occur among them: what is missing was lost, or belongs to another vocabulary.
#pragma once

#include <unroll/requirements.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <unordered_map>
#include <unroll/io/csv.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/text/transitions.hpp>
#include <vector>

namespace unroll {

/// How a file of the transitions of Vocab symbols is written: by the symbols of an Alphabet or of Words, or, where
/// Symbols is void, by tokens.
template <class Symbols, std::size_t Vocab, std::size_t WindowSize>
struct TransitionsCsv {
    static constexpr bool has_symbols = !std::is_void_v<Symbols>;

    static std::vector<std::string> header() {
        const std::string suffix = has_symbols ? "" : "_token";
        std::vector<std::string> names;
        for (std::size_t i = 1; i <= WindowSize; ++i)
            names.push_back("context" + suffix + (WindowSize == 1 ? "" : "_" + std::to_string(i)));
        names.insert(names.end(), {"next" + suffix, "count"});
        return names;
    }

    /// How each token is written.
    static std::vector<std::string> texts() {
        std::vector<std::string> texts;
        if constexpr (has_symbols) {
            static_assert(Symbols::size == Vocab, "a table of transitions has as many symbols as its vocabulary");
            texts.assign(Symbols::symbols.begin(), Symbols::symbols.end());
        } else {
            for (std::size_t i = 0; i < Vocab; ++i) texts.push_back(std::to_string(i));
        }
        return texts;
    }

    static std::string expected_texts() {
        if constexpr (has_symbols) return "one of " + std::string(Symbols::name);
        else return "a token of 0 to " + std::to_string(Vocab - 1);
    }

    /// The fields of a pair: the digits of its number in base Vocab.
    static std::vector<std::string> fields(std::size_t pair, const std::vector<std::string>& texts) {
        std::vector<std::string> fields(WindowSize + 1);
        for (std::size_t i = fields.size(); i-- > 0; pair /= Vocab) fields[i] = texts[pair % Vocab];
        return fields;
    }
};

/// Writes a table's counts; save_csv<Letters>(path, table) with the symbols of an Alphabet or of Words. The file is
/// complete, or not there. Error: cannot_write.
template <class Symbols = void, std::size_t Vocab, std::size_t WindowSize>
void save_csv(const std::filesystem::path& path, const Transitions<Vocab, WindowSize>& table) {
    using Format = TransitionsCsv<Symbols, Vocab, WindowSize>;
    NewFile file(path);
    const std::vector<std::string> texts = Format::texts();
    std::string lines = detail::csv_line(Format::header()) + '\n';
    for (std::size_t pair = 0; pair < table.contexts * Vocab; ++pair) {
        lines += detail::csv_line(Format::fields(pair, texts)) + ',' +
                 std::to_string(table.counts[pair / Vocab][pair % Vocab]) + '\n';
        if (lines.size() > 1 << 16) {
            file.write(lines);
            lines.clear();
        }
    }
    file.write(lines);
    file.finish();
}

/// Reads a table's counts; load_csv<Letters>(path, table) with the symbols of an Alphabet or of Words. Errors:
/// cannot_read; malformed_file for anything but a whole table of just these symbols; then the table is as it was.
template <class Symbols = void, std::size_t Vocab, std::size_t WindowSize>
void load_csv(const std::filesystem::path& path, Transitions<Vocab, WindowSize>& table) {
    using Format = TransitionsCsv<Symbols, Vocab, WindowSize>;
    constexpr std::size_t pairs = Transitions<Vocab, WindowSize>::contexts * Vocab;
    constexpr std::uint64_t most = (std::numeric_limits<std::uint64_t>::max)();

    detail::CsvReader file(path);
    const std::vector<std::string> header = Format::header();
    const bool empty = !file.next();
    if (empty || file.fields() != header)
        file.malformed("the header " + detail::csv_line(header),
                       empty ? "the end of the file" : detail::csv_line(file.fields()));

    const std::vector<std::string> texts = Format::texts();
    std::unordered_map<std::string_view, std::size_t> indices;
    for (std::size_t i = 0; i < Vocab; ++i) indices.emplace(texts[i], i);

    const auto loaded = std::make_unique<Transitions<Vocab, WindowSize>>();
    std::vector<bool> has_row(pairs);
    std::uint64_t total = 0;
    while (file.next()) {
        const std::vector<std::string>& fields = file.fields();
        if (fields.size() != header.size())
            file.malformed(std::to_string(header.size()) + " fields", std::to_string(fields.size()));

        std::size_t pair = 0;
        for (std::size_t i = 0; i <= WindowSize; ++i) {
            const auto found = indices.find(fields[i]);
            if (found == indices.end()) file.malformed(Format::expected_texts(), "'" + fields[i] + "'");
            pair = pair * Vocab + found->second;
        }
        if (has_row[pair])
            file.malformed("one row for each pair", "another for " + detail::csv_line(Format::fields(pair, texts)));
        has_row[pair] = true;

        const std::string& text = fields.back();
        std::uint64_t count = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (failure == std::errc::invalid_argument || end != text.data() + text.size())
            file.malformed("a count", "'" + text + "'");
        if (failure != std::errc() || count > most - total)
            file.malformed("counts of at most " + std::to_string(most) + " in all", "'" + text + "' more");
        total += count;
        loaded->counts[pair / Vocab][pair % Vocab] = count;
    }
    for (std::size_t pair = 0; pair < pairs; ++pair)
        if (!has_row[pair])
            file.malformed("a row for each of " + std::to_string(pairs) + " pairs",
                           "none for " + detail::csv_line(Format::fields(pair, texts)));
    table = *loaded;
}

}  // namespace unroll
