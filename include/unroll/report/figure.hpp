// The lecture's two figures of a net: Vis1 and Vis2.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <unroll/error.hpp>
#include <unroll/report/activations.hpp>
#include <unroll/report/label.hpp>
#include <unroll/report/line_panel.hpp>
#include <unroll/report/plot.hpp>
#include <unroll/scalar/same.hpp>
#include <vector>

namespace unroll {

/// Vis1, the first positions as lines in three panels h, net(x) and ŷ: `<stem>.svg` and `<stem>.png`. Drawn as
/// Plot::draw says. Errors: cannot_write, and those of Activations::check.
inline Drawn draw_vis1(const Activations& seen, const std::filesystem::path& stem, std::size_t positions = 9) {
    const Activations shown = seen.first(positions);
    const std::size_t longest = detail::longest_label(shown.symbols);
    const bool upright = longest > 5;  // too long to stand side by side

    constexpr double width = 1200, panel = 334, axis = 50, top = 72, bottom = 336;
    const double key = bottom + (upright ? 16 + 9 * static_cast<double>(longest) : 36);
    const std::string hidden = shown.title_of_hidden(), logits = shown.title_of_logits();
    const LinePanel panels[] = {{hidden, shown.node_labels(), shown.hidden, -1, 1},
                                {logits, shown.classes, shown.logits, 0, 0},
                                {"ŷ = softmax(net(x))", shown.classes, shown.probabilities, 0, 1}};
    const std::size_t key_lines = (std::max)(panels[0].key_lines(panel), panels[1].key_lines(panel));

    Plot plot(width, key + 8 + 21 * static_cast<double>(key_lines));
    plot.text("Vis1: h, net(x), ŷ", width / 2, 22, 15);
    plot.range("x", -0.4, static_cast<double>(shown.positions()) - 0.6);
    plot.commands("set xtics ", upright ? "rotate by 90 right" : "norotate");
    plot.labels("x", shown.symbols, 11);
    plot.commands("set ytics font ',10'\nset grid y lt 1 lc ", Plot::pale);
    double left = axis;
    for (const LinePanel& lines : panels) {
        lines.draw(plot, left, left + panel, top, bottom, key);
        plot.commands("unset label");
        left += width / 3;
    }
    return plot.draw(stem);
}

/// Vis2, the first positions as a matrix [h | net(x) | ŷ] of coloured squares: `<stem>.svg` and `<stem>.png`. For a net
/// with memory, the numbers of its cells come first. Blue at -clip and below, white at 0, red at clip and above, grey
/// for NaN. Drawn as Plot::draw says. Errors: cannot_write, invalid_option for a clip that is not positive, and those
/// of Activations::check.
inline Drawn draw_vis2(const Activations& seen, double clip, const std::filesystem::path& stem,
                       std::size_t positions = 15) {
    if (!(clip > 0 && detail::is_finite(clip))) errors::invalid_option("clip of Vis2", "a positive number", clip);
    const Activations shown = seen.first(positions);
    const std::vector<std::string> labels = shown.column_labels();
    const std::size_t longest = detail::longest_label(labels);
    constexpr double bar = 16, least_width = 240;
    const auto down = static_cast<double>(shown.positions()), across = static_cast<double>(labels.size());
    const double cell = std::clamp((std::min)(1600 / across, 900 / down), 16.0, 48.0);
    const bool upright = 8 * static_cast<double>(longest) > cell;  // too long to stand side by side
    const double left = 24 + 10 * static_cast<double>(detail::longest_label(shown.symbols)),
                 right = left + cell * across;
    const double top = upright ? 56 + 8 * static_cast<double>(longest) : 74, bottom = top + cell * down;
    const double width = (std::max)(right + 84, least_width);

    Plot plot(width, bottom + 16);
    plot.text("Vis2: [" + shown.heading() + "]", (std::max)((left + right) / 2, least_width / 2), 26, 15);
    plot.axes(left, right, top, bottom);
    plot.range("x", -0.5, across - 0.5);
    plot.range("x2", -0.5, across - 0.5);
    plot.range("y", down - 0.5, -0.5);
    plot.commands("unset xtics\nset x2tics ", upright ? "rotate by 90 left" : "norotate offset 0,-0.2");
    plot.labels("x2", labels, 9);
    plot.labels("y", shown.symbols, 12);
    plot.commands("set object rectangle from graph 0,0 to graph 1,1 behind fs solid noborder fc ", Plot::grey);
    for (const std::size_t begin : shown.part_begins())
        plot.commands("set arrow from first ", static_cast<double>(begin) - 0.5,
                      ", graph 0 rto 0, graph 1 nohead front lw 1.5 lc ", Plot::ink);

    plot.commands("set palette defined (-1 '#0000ff', 0 '#ffffff', 1 '#ff0000')");
    plot.range("cb", -clip, clip);
    plot.commands("set cbtics font ',10' (", -clip, ", 0, ", clip, ")");
    if (down > 3) plot.commands("set cbtics add (", -clip / 2, ", ", clip / 2, ")");
    plot.commands("set colorbox user noborder origin ", plot.at(right + 20, bottom), " size ",
                  plot.size(bar, bottom - top));

    plot.commands("$cells << END\n-9 -9 0");  // a cell outside of the matrix: gnuplot refuses to draw no cell at all
    for (std::size_t i = 0; i < shown.positions(); ++i)
        for (std::size_t j = 0; const double number : shown.row(i)) {
            if (!detail::is_nan(number)) plot.commands(j, " ", i, " ", number);
            ++j;
        }
    plot.commands("END\nset style fill solid 1 border lc ", Plot::pale);
    plot.commands("plot $cells using 1:2:(0.5):(0.5):3 with boxxyerror fc palette lw 0.5 notitle");
    return plot.draw(stem);
}

}  // namespace unroll
