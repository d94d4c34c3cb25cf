// A plot: a picture of a given size as a gnuplot script, piece by piece, in pixels from the upper left corner.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <filesystem>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <unroll/report/fonts.hpp>
#include <unroll/report/gnuplot.hpp>
#include <vector>

namespace unroll {

/// The result of drawing a figure: true if it was drawn, false if gnuplot is not in PATH.
struct Drawn {
    bool drawn = false;
    std::string no_png{};  // why there is the SVG alone: "no installed font has …"; else empty

    operator bool() const { return drawn; }
};

/// A picture that gnuplot draws as SVG and as PNG, the latter with twice as many pixels in each direction.
class Plot {
public:
    static constexpr std::string_view ink = "rgb '#404040'", grey = "rgb '#9e9e9e'", pale = "rgb '#e4e4e4'";

    Plot(double width, double height) : width_(width), height_(height) {
        script_.imbue(std::locale::classic());
        script_.precision(9);
        script_ << "set encoding utf8\nset minussign\nset multiplot\nunset key\n"
                << "set border 15 lc " << ink << "\nset tics scale 0 textcolor " << ink << "\n";
    }

    /// A text in quotes for gnuplot. Characters with a meaning of their own become octal codes: a backquote would run a
    /// program.
    static std::string quoted(std::string_view text) {
        constexpr std::string_view special = "\"@\\`", codes[] = {"\\042", "\\100", "\\134", "\\140"};
        std::string result = "\"";
        for (const char c : text) {
            if (const std::size_t i = special.find(c); i != special.npos) result += codes[i];
            else result += c;
        }
        return result + "\"";
    }

    /// Gnuplot's commands, as they are.
    template <class... Parts>
    void commands(const Parts&... parts) {
        (script_ << ... << parts) << '\n';
    }

    /// A position in the picture, after gnuplot's "at" and "origin".
    std::string at(double x, double y) const { return size(x, height_ - y); }

    /// An extent, after gnuplot's "size".
    std::string size(double width, double height) const {
        std::ostringstream text;
        text.imbue(std::locale::classic());
        text << "screen " << width / width_ << ", screen " << height / height_;
        return text.str();
    }

    /// A text, centered at a position, in a font size in points.
    void text(std::string_view words, double x, double y, double size) {
        commands("set label ", quoted(words), " at ", at(x, y), " center font ',", size, "'");
    }

    /// The place of the next axes.
    void axes(double left, double right, double top, double bottom) {
        commands("set lmargin at screen ", left / width_, "\nset rmargin at screen ", right / width_);
        commands("set tmargin at screen ", 1 - top / height_, "\nset bmargin at screen ", 1 - bottom / height_);
    }

    /// The range of an axis.
    void range(std::string_view axis, double from, double to) { commands("set ", axis, "range [", from, ":", to, "]"); }

    /// Labels at 0, 1, 2 … of an axis, in a font size in points.
    void labels(std::string_view axis, const std::vector<std::string>& texts, double size) {
        script_ << "set " << axis << "tics font '," << size << "' (";
        for (std::size_t i = 0; i < texts.size(); ++i) script_ << (i == 0 ? "" : ", ") << quoted(texts[i]) << ' ' << i;
        script_ << ")\n";
    }

    /// Writes `<stem>.svg` and `<stem>.png`, each complete or not at all, and creates the folder. If gnuplot is not in
    /// PATH, it writes nothing and returns false. If no installed font has a symbol, which would spoil the whole PNG,
    /// it writes the SVG alone and removes an older PNG. Error: cannot_write.
    Drawn draw(const std::filesystem::path& stem) const {
        const std::filesystem::path gnuplot = find_gnuplot();
        if (gnuplot.empty()) return {};
        const auto draw_as = [&](std::string_view type, std::string_view terminal, double scale, std::string_view end) {
            std::ostringstream script;
            script.imbue(std::locale::classic());
            script << "set terminal " << terminal << " noenhanced background 'white' size " << scale * width_ << ","
                   << scale * height_ << "\n"
                   << script_.str() << "unset multiplot\n";
            std::filesystem::path picture = stem;
            draw_with_gnuplot(gnuplot, script.str(), picture += type, end);
        };
        draw_as(".svg", "svg dashed font 'DejaVu Sans, Verdana, sans-serif,9' fontscale 1.33", 1, "</svg>");
        if (const std::string missing = missing_fonts(script_.str()); !missing.empty()) {
            std::filesystem::path picture = stem;
            std::error_code none;
            if (std::filesystem::is_regular_file(picture += ".png", none)) std::filesystem::remove(picture, none);
            return {true, missing};
        }
        draw_as(".png", "pngcairo font 'DejaVu Sans,9' fontscale 2 linewidth 2 pointscale 2", 2,
                "IEND\xAE\x42\x60\x82");
        return {true};
    }

private:
    double width_, height_;
    std::ostringstream script_;
};

}  // namespace unroll
