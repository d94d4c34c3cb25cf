// FileName: how functions are told which file. They would compile much longer if they knew std::filesystem.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace unroll::detail {

/// A file's name, from a text or a std::filesystem::path.
class FileName {
public:
    template <class Text>
        requires std::convertible_to<const Text&, std::string_view>
    FileName(const Text& text) : text_(std::string_view(text)) {}

    template <class Path>
        requires requires(const Path& path) {
            { path.native() } -> std::convertible_to<std::string_view>;
        }
    FileName(const Path& path) : text_(path.native()) {}

    /// What a folder lists: std::filesystem::directory_entry.
    template <class Entry>
        requires requires(const Entry& entry) {
            { entry.path().native() } -> std::convertible_to<std::string_view>;
        }
    FileName(const Entry& entry) : text_(entry.path().native()) {}

    const std::string& text() const { return text_; }
    const char* c_str() const { return text_.c_str(); }

private:
    std::string text_;
};

}  // namespace unroll::detail
