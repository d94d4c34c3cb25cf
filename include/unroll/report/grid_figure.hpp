// A grid figure: the probabilities of many nets side by side.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/activations.hpp>
#include <unroll/report/plot.hpp>
#include <unroll/scalar/same.hpp>
#include <vector>

namespace unroll {

/// The probabilities ŷ of each of many nets at the same positions, a matrix for each, five in a row, white at 0 and red
/// at 1: `<stem>.svg` and `<stem>.png`. Drawn as Plot::draw says. Errors: cannot_write, no_examples for none,
/// size_mismatch if one has other positions or classes than the first, and those of Activations::check.
inline Drawn draw_grid(const std::vector<Activations>& nets, std::string_view title,
                       const std::filesystem::path& stem) {
    if (nets.empty()) errors::no_examples("draw_grid");
    for (const Activations& net : nets) {
        (net.check)();
        if (net.positions() != nets[0].positions())
            errors::size_mismatch("draw_grid: positions", nets[0].positions(), net.positions());
        if (net.classes.size() != nets[0].classes.size())
            errors::size_mismatch("draw_grid: classes", nets[0].classes.size(), net.classes.size());
    }
    constexpr double cell = 18, space = 24, left = 40, top = 64;
    constexpr std::size_t in_a_row = 5;
    const std::size_t classes = nets[0].classes.size(), positions = nets[0].positions();
    const double across = static_cast<double>(classes), down = static_cast<double>(positions);
    const std::size_t columns = (std::min)(in_a_row, nets.size()), rows = (nets.size() + in_a_row - 1) / in_a_row;
    const double width = left + (cell * across + space) * static_cast<double>(columns);

    Plot plot(width, top + (cell * down + space) * static_cast<double>(rows));
    plot.text(title, width / 2, 22, 13);
    plot.commands("unset colorbox\nset palette defined (0 '#ffffff', 1 '#ff0000')");
    plot.range("cb", 0, 1);
    plot.range("x", -0.5, across - 0.5);
    plot.range("x2", -0.5, across - 0.5);
    plot.range("y", down - 0.5, -0.5);
    plot.commands("unset xtics\nset style fill solid 1 border lc ", Plot::pale);
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const double x = left + (cell * across + space) * static_cast<double>(i % in_a_row);
        const double y = top + (cell * down + space) * static_cast<double>(i / in_a_row);
        plot.axes(x, x + cell * across, y, y + cell * down);
        plot.commands("unset x2tics\nunset ytics");
        if (i < in_a_row) {
            plot.commands("set x2tics norotate offset 0,-0.4");
            plot.labels("x2", nets[i].classes, 9);
        }
        if (i % in_a_row == 0) {
            plot.commands("set ytics");
            plot.labels("y", nets[i].symbols, 9);
        }
        plot.commands("$cells << END\n-9 -9 0");  // outside: gnuplot refuses to draw no cell at all
        for (std::size_t position = 0; position < positions; ++position)
            for (std::size_t j = 0; j < classes; ++j)
                if (const double number = nets[i].probabilities[position][j]; !detail::is_nan(number))
                    plot.commands(j, " ", position, " ", number);
        plot.commands("END\nplot $cells using 1:2:(0.5):(0.5):3 with boxxyerror fc palette lw 0.5 notitle");
        plot.commands("unset label");
    }
    return plot.draw(stem);
}

}  // namespace unroll
