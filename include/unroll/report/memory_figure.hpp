// A memory figure: the output and the cells of a net with memory over time, as lines.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <unroll/report/activations.hpp>
#include <unroll/report/label.hpp>
#include <unroll/report/line_panel.hpp>
#include <unroll/report/plot.hpp>
#include <vector>

namespace unroll {

/// The output h and the cells' numbers of the first eight nodes, one panel each from top to bottom, over the first
/// positions and, beside them, the last: `<stem>.svg` and `<stem>.png`. Drawn as Plot::draw says. Errors:
/// cannot_write, and those of Activations::first.
inline Drawn draw_memory(const Activations& seen, const std::filesystem::path& stem, std::size_t positions = 15) {
    std::vector<Activations> parts{seen.first(positions)};
    if (positions < seen.positions()) parts.push_back(seen.last(positions));
    const std::size_t longest = detail::longest_label(seen.symbols);
    const bool upright = longest > 2;  // too long to stand side by side

    constexpr double panel = 500, axis = 50, column = axis + panel + 20, heading = 64, above = 26, height = 110;
    const double labels = upright ? 12 + 9 * static_cast<double>(longest) : 24;
    constexpr std::size_t most_nodes = 8;
    const LinePanel widest("", detail::numbered("h", (std::min)(most_nodes, seen.nodes())), {}, 0, 0);
    const double below = labels + 8 + 21 * static_cast<double>(widest.key_lines(panel)), row = above + height + below;
    const auto rows = static_cast<double>(1 + seen.cells.size());

    Plot plot(column * static_cast<double>(parts.size()), heading + row * rows);
    plot.text("What it remembers", column * static_cast<double>(parts.size()) / 2, 22, 15);
    plot.commands("set xtics ", upright ? "rotate by 90 right" : "norotate");
    plot.commands("set ytics font ',10'\nset grid y lt 1 lc ", Plot::pale);
    double left = axis;
    for (const Activations& part : parts) {
        plot.text(&part == &parts.front() ? "the first positions" : "the last positions", left + panel / 2, 50, 12);
        plot.range("x", -0.4, static_cast<double>(part.positions()) - 0.6);
        plot.labels("x", part.symbols, 10);
        double top = heading + above;
        const auto draw = [&](const std::string& name, std::vector<std::vector<double>> numbers) {
            const std::size_t nodes = numbers.front().size(), shown = (std::min)(nodes, most_nodes);
            for (std::vector<double>& at_position : numbers) at_position.resize(shown);
            const std::string of = std::to_string(shown) + " of " + std::to_string(nodes) + " nodes";
            const std::string title = shown < nodes ? name + ", " + of : name;
            const LinePanel lines(title, detail::numbered(name, shown), numbers, 0, 0);
            lines.draw(plot, left, left + panel, top, top + height, top + height + labels);
            plot.commands("unset label");
            top += row;
        };
        if (part.nodes() > 0) draw("h", part.hidden);
        for (std::size_t i = part.cells.size(); i-- > 0;) draw(part.cells[i].name, part.cells[i].numbers);
        left += column;
    }
    return plot.draw(stem);
}

}  // namespace unroll
