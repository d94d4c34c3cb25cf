// CSV as RFC 4180 has it: a file's records, and a field that may need quotes.
#pragma once

#include <unroll/requirements.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <unroll/error.hpp>
#include <vector>

namespace unroll::detail {

/// A field's text, in quotes where it holds a comma, a quote or an end of line.
inline std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == text.npos) return std::string(text);
    std::string field = "\"";
    for (const char c : text) field.append(c == '"' ? 2 : 1, c);
    return field + '"';
}

/// One field or more as the line of a file, without its end.
inline std::string csv_line(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) line += csv_field(field) + ',';
    return line.substr(0, line.size() - 1);
}

/// A file's records, one after the other. Every line must have an end, "\n" or "\r\n", which a file that was cut
/// short has not.
class CsvReader {
public:
    /// Error: cannot_read.
    explicit CsvReader(const std::filesystem::path& path)
        : path_(path.native()), file_(std::fopen(path.c_str(), "rb"), &std::fclose) {
        if (!file_) errors::cannot_read(path_, std::generic_category().message(errno));
    }

    /// Goes on to the next record; false at the end of the file. Errors: cannot_read, malformed_file.
    bool next() {
        fields_.clear();
        line_ = next_line_;
        int c = get();
        if (c == EOF) return false;
        for (;; c = get()) {
            fields_.emplace_back();
            c = c == '"' ? read_quoted(fields_.back()) : read_plain(c, fields_.back());
            if (c == '\r' && (c = get()) != '\n') malformed("an end of line", "half of one");
            if (c == '\n') return true;
            if (c == EOF) malformed("an end of line", "the end of the file");
            if (c != ',') malformed("a comma after a quoted field", "more of it");
        }
    }

    const std::vector<std::string>& fields() const { return fields_; }

    /// The number of the line that the record begins in, from 1; at the end of the file, of the line that is not there.
    std::size_t line() const { return line_; }

    /// Error: malformed_file, in this line.
    [[noreturn]] void malformed(std::string_view expected, std::string_view got) const {
        errors::malformed_file(path_, line_, expected, got);
    }

private:
    int get() {
        const int c = std::getc(file_.get());
        if (c == '\n') ++next_line_;
        if (c == EOF && std::ferror(file_.get())) errors::cannot_read(path_, std::generic_category().message(errno));
        return c;
    }

    /// Each reads a field and gives back what comes after it.
    int read_plain(int c, std::string& field) {
        for (; c != ',' && c != '\n' && c != '\r' && c != EOF; c = get()) {
            if (c == '"') malformed("quotes around a whole field", "a quote inside of one");
            field += static_cast<char>(c);
        }
        return c;
    }
    int read_quoted(std::string& field) {
        for (;; field += '"') {
            int c = get();
            for (; c != '"'; c = get()) {
                if (c == EOF) malformed("a closing quote", "the end of the file");
                field += static_cast<char>(c);
            }
            if ((c = get()) != '"') return c;  // two quotes are one
        }
    }

    std::string path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::vector<std::string> fields_;
    std::size_t line_ = 0, next_line_ = 1;
};

}  // namespace unroll::detail
