// JsonReader: JSON from its first byte to its last, as RFC 8259 has it and nothing more.
//
// A parser of a package would be most of what a program that loads a net costs to compile. This one knows where it is
// and says so; what a value may be is its caller's to ask.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/text/utf8.hpp>

namespace unroll {

enum class JsonKind { object, array, string, number, boolean, null };

/// Reads one value after the other. It calls itself for nothing, so that no depth is too deep. Errors: malformed_file,
/// which says at which byte the text, called `where`, stops being JSON.
class JsonReader {
public:
    /// A text that must be UTF-8.
    JsonReader(std::string_view path, std::string_view where, std::string_view text)
        : path_(path), where_(where), text_(text) {
        const std::size_t valid = valid_utf8_bytes(text);
        if (valid < text.size())
            errors::malformed_file(path, where, "UTF-8", "something else at its byte " + std::to_string(valid));
    }

    /// What begins here.
    JsonKind kind() {
        skip_spaces();
        switch (here()) {
            case '{': return JsonKind::object;
            case '[': return JsonKind::array;
            case '"': return JsonKind::string;
            case 't':
            case 'f': return JsonKind::boolean;
            case 'n': return JsonKind::null;
            default: break;
        }
        if (here() != '-' && !is_digit()) malformed();
        return JsonKind::number;
    }

    /// The name of an object's next member, behind which its value must be read, or false at the object's end. `first`
    /// is true before the first one and set to false.
    bool next_member(bool& first, std::string& name) {
        if (!next(first, '{', '}')) return false;
        skip_spaces();
        name = string();
        skip_spaces();
        take(':');
        return true;
    }

    /// Whether an array has another item, which must be read then.
    bool next_item(bool& first) { return next(first, '[', ']'); }

    std::string string() {
        std::string text;
        take('"');
        while (here() != '"') {
            if (at_ == text_.size() || static_cast<unsigned char>(here()) < 0x20) malformed();
            if (here() == '\\') append_escaped(text);
            else text += text_[at_++];
        }
        ++at_;
        return text;
    }

    /// A number as it is written.
    std::string_view number() {
        const std::size_t begin = at_;
        if (here() == '-') ++at_;
        if (here() == '0') ++at_;
        else take_digits();
        if (here() == '.') ++at_, take_digits();
        if (here() == 'e' || here() == 'E') {
            ++at_;
            if (here() == '+' || here() == '-') ++at_;
            take_digits();
        }
        const std::string_view number = text_.substr(begin, at_ - begin);
        const double value = std::strtod(std::string(number).c_str(), nullptr);
        if (differ(value - value, 0.0)) malformed(at_ - 1);  // no double is so large
        return number;
    }

    /// true, false or null.
    void word() {
        for (const char c : std::string_view(here() == 't' ? "true" : here() == 'f' ? "false" : "null")) take(c);
    }

    /// Nothing but spaces may be left.
    void end() {
        skip_spaces();
        if (at_ < text_.size()) malformed();
    }

private:
    [[noreturn]] void malformed(std::size_t at) const {
        errors::malformed_file(path_, where_, "JSON", "something else at its byte " + std::to_string(at + 1));
    }
    [[noreturn]] void malformed() const { malformed(at_); }

    /// The byte that is looked at; a zero, which JSON has nowhere, behind the end.
    char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool is_digit() const { return here() >= '0' && here() <= '9'; }

    void skip_spaces() {
        while (here() == ' ' || here() == '\n' || here() == '\t' || here() == '\r') ++at_;
    }

    void take(char c) {
        if (here() != c) malformed();
        ++at_;
    }

    void take_digits() {
        if (!is_digit()) malformed();
        while (is_digit()) ++at_;
    }

    /// Goes over the bracket or comma in front of the next member or item, or over the bracket behind the last.
    bool next(bool& first, char open, char close) {
        skip_spaces();
        if (first) take(open), skip_spaces();
        if (here() == close) {
            ++at_;
            return false;
        }
        if (!first) take(',');
        first = false;
        return true;
    }

    char32_t four_hexadecimal_digits() {
        char32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = here();
            const int digit = is_digit()             ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0) malformed();
            value = value << 4 | static_cast<char32_t>(digit);
            ++at_;
        }
        return value;
    }

    /// Behind a backslash: a letter, or UTF-16, of which no half may stand alone.
    void append_escaped(std::string& text) {
        constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        ++at_;
        const std::size_t letter = letters.find(here());
        if (letter != letters.npos) {
            ++at_;
            text += meant[letter];
            return;
        }
        take('u');
        char32_t code_point = four_hexadecimal_digits();
        if (code_point >= 0xDC00 && code_point <= 0xDFFF) malformed(at_ - 1);
        if (code_point >= 0xD800 && code_point <= 0xDBFF) {
            take('\\');
            take('u');
            const char32_t low = four_hexadecimal_digits();
            if (low < 0xDC00 || low > 0xDFFF) malformed(at_ - 1);
            code_point = 0x10000 + ((code_point - 0xD800) << 10 | (low - 0xDC00));
        }
        text += Utf8(code_point).view();
    }

    std::string_view path_, where_, text_;
    std::size_t at_ = 0;
};

}  // namespace unroll
