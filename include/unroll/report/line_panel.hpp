// A panel of lines: numbers over the positions of a text, one line for each node or class.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <unroll/report/label.hpp>
#include <unroll/report/plot.hpp>
#include <unroll/scalar/same.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// A part of a plot: dashed lines with round markers and a key below. Lines that lie on each other stay visible: their
/// dashes take turns and their markers become rings.
class LinePanel {
public:
    /// The vertical axis extends from low to high, and to all finite values.
    LinePanel(std::string_view title, std::vector<std::string> names, std::vector<std::vector<double>> values,
              double low, double high)
        : title_(title), names_(std::move(names)), values_(std::move(values)), low_(low), high_(high) {
        for (const auto& row : values_)
            for (const double value : row)
                if (detail::is_finite(value)) {
                    low_ = (std::min)(low_, value);
                    high_ = (std::max)(high_, value);
                }
        const double margin = high_ > low_ ? (high_ - low_) * 0.06 : 1;
        low_ -= margin;
        high_ += margin;
    }

    /// The columns of the key below a panel of this width in pixels, and its lines.
    std::size_t key_columns(double width) const {
        const double entry = 56 + 9 * static_cast<double>(detail::longest_label(names_));
        return (std::max)(std::size_t{1}, static_cast<std::size_t>(width / entry));
    }
    std::size_t key_lines(double width) const { return (names_.size() + key_columns(width) - 1) / key_columns(width); }

    /// Draws the panel inside of these sides, and the key below the line `key`.
    void draw(Plot& plot, double left, double right, double top, double bottom, double key) const {
        plot.axes(left, right, top, bottom);
        plot.commands("set title ", Plot::quoted(title_), " offset 0,-0.4 font ',12'");
        plot.commands("set key at ", plot.at((left + right) / 2, key), " center top horizontal reverse Left maxcols ",
                      key_columns(right - left), " samplen 2.5 font ',11'");
        plot.range("y", low_, high_);
        draw_lines(plot);
        draw_markers(plot);
    }

private:
    static constexpr double dash = 8, gap = 5;

    /// The rank of a line among the lines that lie on each other at two positions, and their number.
    struct Turn {
        std::size_t rank = 0, of = 0;
    };
    Turn turn(std::size_t line, std::size_t first, std::size_t last) const {
        const auto lies_on = [&](std::size_t other, std::size_t position) {
            return (std::abs)(values_[position][line] - values_[position][other]) < (high_ - low_) / 100;
        };
        Turn turn;
        for (std::size_t other = 0; other < names_.size(); ++other)
            if (other == line || (lies_on(other, first) && lies_on(other, last))) {
                if (other < line) ++turn.rank;
                ++turn.of;
            }
        return turn;
    }

    static std::string colour(std::size_t line) {
        constexpr std::string_view colours[] = {"#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd",
                                                "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf"};
        return " lc rgb " + Plot::quoted(colours[line % std::size(colours)]);
    }

    void draw_lines(Plot& plot) const {
        plot.commands("unset arrow");
        for (std::size_t i = 0; i + 1 < values_.size(); ++i)
            for (std::size_t line = 0; line < names_.size(); ++line) {
                const double from = values_[i][line], to = values_[i + 1][line];
                if (!detail::is_finite(from) || !detail::is_finite(to)) continue;
                const auto [rank, of] = turn(line, i, i + 1);
                const double before = (dash + gap) * static_cast<double>(rank);
                const double all = (dash + gap) * static_cast<double>(of);
                plot.commands("set arrow from ", i, ",", from, " to ", i + 1, ",", to, " nohead lw 1.6", colour(line),
                              " \\");
                // A dash type begins with a dash: a tenth of a pixel if the line's turn comes later.
                if (rank == 0) plot.commands("dt (", dash, ",", all - dash, ")");
                else plot.commands("dt (0.1,", before, ",", dash, ",", all - before - dash, ")");
            }
    }

    void draw_markers(Plot& plot) const {
        constexpr std::size_t most_rings = 4;
        plot.commands("$markers << END");
        for (std::size_t line = 0; line < names_.size(); ++line) {
            for (std::size_t i = 0; i < values_.size(); ++i) {
                const auto [rank, of] = turn(line, i, i);
                const auto rings = static_cast<double>((std::min)(of - 1 - rank, most_rings));
                plot.commands(i, " ", values_[i][line], " ", 0.7 + 0.5 * rings);
            }
            plot.commands("\n");
        }
        plot.commands("END");

        // A line outside of the panel, because gnuplot refuses to draw nothing at all.
        plot.commands("outside = ", 2 * high_ - low_);
        std::string all = "plot outside notitle";
        for (std::size_t line = 0; line < names_.size(); ++line) {
            all += ", $markers index " + std::to_string(line) + " using 1:2:3 with points pt 7 ps variable" +
                   colour(line) + " notitle, keyentry with linespoints pt 7 ps 0.7 lw 1.6 dt (8,5)" + colour(line) +
                   " title " + Plot::quoted(names_[line]);
        }
        plot.commands(all);
    }

    std::string title_;
    std::vector<std::string> names_;           // [line]
    std::vector<std::vector<double>> values_;  // [position][line]
    double low_, high_;
};

}  // namespace unroll
