// A net's activations on a console: as a table, and as Vis2 in colours.
#pragma once

#include <unroll/requirements.hpp>

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/activations.hpp>
#include <unroll/report/label.hpp>
#include <unroll/scalar/same.hpp>
#include <vector>

namespace unroll {

/// A number with this many digits after the point, in any locale.
inline std::string decimal(double number, int digits) {
    char text[400];
    return {text, std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, digits).ptr};
}

namespace detail {

/// Centers, or right-aligns, a text in this many columns.
inline std::string centered(const std::string& text, std::size_t width) {
    const std::size_t spaces = width - (std::min)(width, detail::columns(text));
    return std::string(spaces / 2, ' ') + text + std::string(spaces - spaces / 2, ' ');
}

}  // namespace detail
inline std::string right_aligned(const std::string& text, std::size_t width) {
    return std::string(width - (std::min)(width, detail::columns(text)), ' ') + text;
}

/// Prints a row for each position, h | net(x) | ŷ with four digits. For a net with memory, its cells come first.
/// Errors: those of Activations::check.
inline void print(const Activations& seen, std::ostream& out = std::cout) {
    (seen.check)();
    const std::vector<std::string> labels = seen.column_labels();
    std::vector<std::vector<std::string>> rows;
    std::size_t width = detail::longest_label(labels);
    for (std::size_t i = 0; i < seen.positions(); ++i) {
        rows.emplace_back();
        for (const double number : seen.row(i)) rows.back().push_back(decimal(number, 4));
        width = (std::max)(width, detail::longest_label(rows.back()));
    }
    const std::size_t symbol_width = detail::longest_label(seen.symbols);
    const std::vector<std::size_t> begins = seen.part_begins();
    const auto line = [&](const std::string& symbol, const std::vector<std::string>& texts) {
        out << right_aligned(symbol, symbol_width);
        for (std::size_t j = 0; j < texts.size(); ++j) {
            out << (std::count(begins.begin(), begins.end(), j) > 0 ? " | " : "  ") << right_aligned(texts[j], width);
        }
        out << '\n';
    };
    line("", labels);
    for (std::size_t i = 0; i < rows.size(); ++i) line(seen.symbols[i], rows[i]);
}

namespace detail {

/// The colours of a stream: none, the 256 of a palette, or all.
enum class Colours { none, palette, all };

/// The colours of the terminal that a stream writes to: none without a terminal, or where TERM or NO_COLOR say so.
inline Colours colours_of(const std::ostream& out) {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string_view(value == nullptr ? "" : value);
    };
    const bool terminal = (&out == &std::cout && isatty(STDOUT_FILENO)) ||
                          ((&out == &std::cerr || &out == &std::clog) && isatty(STDERR_FILENO));
    if (!terminal || variable("TERM").empty() || variable("TERM") == "dumb" || !variable("NO_COLOR").empty())
        return Colours::none;
    const std::string_view all = variable("COLORTERM");
    return all == "truecolor" || all == "24bit" ? Colours::all : Colours::palette;
}

/// The background colour for a number: blue at -clip and below, white at 0, red at clip and above, grey for NaN.
inline std::string coloured(const std::string& text, double number, double clip, Colours colours) {
    const auto escape = [&](const std::string& background) { return "\033[48;" + background + "m" + text + "\033[0m"; };
    const double share = std::clamp(number / clip, -1.0, 1.0), strength = (std::abs)(share);
    if (colours == Colours::all) {
        if (is_nan(number)) return escape("2;158;158;158");
        const std::string faded = std::to_string(std::lround(255 * (1 - strength)));
        return escape(share < 0 ? "2;" + faded + ";" + faded + ";255" : "2;255;" + faded + ";" + faded);
    }
    // A cube of 6 x 6 x 6 colours from 16 on, blue fastest; its first step already says "not zero".
    if (is_nan(number)) return escape("5;247");
    const long steps = strength < 0.02 ? 0 : (std::max)(1L, std::lround(5 * strength));
    return escape("5;" + std::to_string(share < 0 ? 231 - steps * (36 + 6) : 231 - steps * (6 + 1)));
}

}  // namespace detail

/// Prints Vis2 in the colours of a terminal, and nothing if the stream is not a terminal. Errors: as draw_vis2.
inline void show_vis2(const Activations& seen, double clip, detail::Colours colours, std::ostream& out,
                      std::size_t positions = 15) {
    if (!(clip > 0 && detail::is_finite(clip))) errors::invalid_option("clip of Vis2", "a positive number", clip);
    const Activations shown = seen.first(positions);
    if (colours == detail::Colours::none) return;

    std::vector<std::string> labels = shown.inner_labels();
    for (int block = 0; block < 2; ++block) labels.insert(labels.end(), shown.classes.begin(), shown.classes.end());
    const std::size_t width = std::max<std::size_t>(detail::longest_label(labels) + 1, 3);
    const std::size_t symbol_width = detail::longest_label(shown.symbols);
    const std::vector<std::size_t> begins = shown.part_begins();
    const auto line = [&](const std::string& symbol, auto cell) {
        out << right_aligned(symbol, symbol_width) << ' ';
        for (std::size_t j = 0; j < labels.size(); ++j) {
            if (std::count(begins.begin(), begins.end(), j) > 0) out << ' ';
            out << cell(j);
        }
        out << '\n';
    };
    out << "Vis2: [" << shown.heading() << "]\n";
    line("", [&](std::size_t j) { return detail::centered(labels[j], width); });
    for (std::size_t i = 0; i < shown.positions(); ++i)
        line(shown.symbols[i], [&, numbers = shown.row(i)](std::size_t j) {
            return detail::coloured(std::string(width, ' '), numbers[j], clip, colours);
        });

    out << right_aligned("", symbol_width) << ' ' << decimal(-clip, 1) << ' ';
    for (int step = -12; step <= 12; ++step) out << detail::coloured(" ", clip * step / 12, clip, colours);
    out << ' ' << decimal(clip, 1) << '\n';
}

inline void show_vis2(const Activations& seen, double clip, std::ostream& out = std::cout, std::size_t positions = 15) {
    show_vis2(seen, clip, detail::colours_of(out), out, positions);
}

}  // namespace unroll
