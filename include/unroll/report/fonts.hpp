// Fonts: whether an installed one has the symbols of a picture, and what to install if not.
#pragma once

#include <unroll/requirements.hpp>

#include <fcntl.h>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unroll/report/gnuplot.hpp>
#include <unroll/text/utf8.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// A range of code points.
struct CodePoints {
    std::uint32_t first, last;

    bool has(char32_t symbol) const { return symbol >= first && symbol <= last; }
};

/// The code points of all installed fonts, from fontconfig's fc-list, which comes with Pango, by which gnuplot draws
/// text. Empty if fc-list is not in PATH or fails.
inline std::optional<std::vector<CodePoints>> installed_code_points() {
    const std::filesystem::path program = find_program("fc-list");
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> output(std::tmpfile(), &std::fclose);
    if (program.empty() || !output) return {};

    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_adddup2(&streams, fileno(output.get()), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string name = "fc-list", option = "--format", format = "%{charset} ";
    char* const arguments[] = {name.data(), option.data(), format.data(), nullptr};
    pid_t process = 0;
    const bool runs = posix_spawn(&process, program.c_str(), &streams, nullptr, arguments, environ) == 0;
    posix_spawn_file_actions_destroy(&streams);
    if (!runs) return {};
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }

    if (status != 0) return {};

    std::vector<CodePoints> all;
    std::rewind(output.get());
    std::string word;  // "ac00-d7a3", or one number
    for (int c = 0; c != EOF;) {
        c = std::fgetc(output.get());
        if (c != EOF && c != ' ' && c != '\n') {
            word += static_cast<char>(c);
            continue;
        }
        CodePoints run{};
        const char* const end = word.data() + word.size();
        const auto [dash, wrong] = std::from_chars(word.data(), end, run.first, 16);
        run.last = run.first;
        if (dash != end && *dash == '-') std::from_chars(dash + 1, end, run.last, 16);
        if (wrong == std::errc()) all.push_back(run);
        word.clear();
    }
    return all;
}

/// Whether a symbol that no font has is drawn as nothing: a format, a filler, a variation selector.
inline bool needs_no_glyph(char32_t symbol) {
    constexpr CodePoints none[] = {
        {0, 0x1F},        {0x7F, 0x9F},     {0xAD, 0xAD},     {0x34F, 0x34F},   {0x61C, 0x61C},     {0x115F, 0x1160},
        {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},   {0x3164, 0x3164},
        {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};
    return std::any_of(std::begin(none), std::end(none), [&](CodePoints run) { return run.has(symbol); });
}

/// The symbols of a text that no installed font has, each once, by code point; none if the fonts are unknown.
inline std::vector<char32_t> missing_glyphs(std::string_view text) {
    std::vector<char32_t> symbols;
    while (!text.empty()) {
        const CodePoint symbol = first_code_point(text);
        text.remove_prefix(std::max<std::size_t>(symbol.bytes, 1));
        if (symbol.value >= 0x80 && !needs_no_glyph(symbol.value)) symbols.push_back(symbol.value);
    }
    std::sort(symbols.begin(), symbols.end());
    symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
    if (symbols.empty()) return {};
    const auto installed = installed_code_points();
    if (!installed) return {};
    std::erase_if(symbols, [&](char32_t symbol) {
        return std::any_of(installed->begin(), installed->end(), [&](CodePoints run) { return run.has(symbol); });
    });
    return symbols;
}

/// Debian's package of a font that has a symbol; empty for a private symbol, which is in the font that it was made for.
inline std::string_view package_of_a_font_for(char32_t symbol) {
    struct Package {
        CodePoints symbols;
        std::string_view name;
    };
    constexpr std::string_view latin = "fonts-dejavu-core", korean = "fonts-nanum", han = "fonts-noto-cjk",
                               emoji = "fonts-noto-color-emoji";
    constexpr Package packages[] = {
        {{0x0, 0x58F}, latin},       {{0x1100, 0x11FF}, korean}, {{0x1D00, 0x23FF}, latin},  {{0x2400, 0x25FF}, latin},
        {{0x2600, 0x27BF}, emoji},   {{0x27C0, 0x2BFF}, latin},  {{0x2E80, 0x312F}, han},    {{0x3130, 0x318F}, korean},
        {{0x3190, 0xA4CF}, han},     {{0xA960, 0xA97F}, korean}, {{0xAC00, 0xD7FF}, korean}, {{0xE000, 0xF8FF}, ""},
        {{0xF900, 0xFAFF}, han},     {{0xFE10, 0xFE1F}, han},    {{0xFE30, 0xFE4F}, han},    {{0xFF00, 0xFFEF}, han},
        {{0x1F000, 0x1FAFF}, emoji}, {{0x20000, 0x3FFFF}, han},  {{0xF0000, 0x10FFFF}, ""}};
    for (const Package& package : packages)
        if (package.symbols.has(symbol)) return package.name;
    return "fonts-noto-core";
}

}  // namespace detail

/// Why a text cannot be drawn with the installed fonts, and what to install; empty if it can.
inline std::string missing_fonts(std::string_view text) {
    const std::vector<char32_t> missing = detail::missing_glyphs(text);
    if (missing.empty()) return {};
    char code[9];
    std::snprintf(code, sizeof code, "%04X", static_cast<unsigned>(missing[0]));
    std::string words = "no installed font has '";
    ((words += detail::Utf8(missing[0]).view()) += "' (U+") += code;
    words += ')';
    if (missing.size() > 1) words += " and " + std::to_string(missing.size() - 1) + " more of the symbols";
    std::vector<std::string_view> packages;
    for (const char32_t symbol : missing)
        if (const std::string_view package = detail::package_of_a_font_for(symbol);
            !package.empty() && std::find(packages.begin(), packages.end(), package) == packages.end())
            packages.push_back(package);
    if (packages.empty()) return words + ": install the font that it was made for";
    words += " (Debian: apt-get install";
    for (const std::string_view package : packages) (words += ' ') += package;
    return words + ')';
}

}  // namespace unroll
