// Curves: numbers after each epoch, such as the losses of training and of held-out data, as a figure and as a file.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <limits>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/io/csv.hpp>
#include <unroll/io/new_file.hpp>
#include <unroll/report/label.hpp>
#include <unroll/report/plot.hpp>
#include <unroll/scalar/same.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// Numbers after each epoch, a curve for each name: `Curves losses{"epoch", "loss", {"training", "held out"}}`, and
/// after each epoch `losses.append({training, held_out})`.
class Curves {
public:
    /// What is counted, what is measured, and the curves' names. Error: no_examples for no name.
    Curves(std::string x, std::string y, std::vector<std::string> names)
        : x_(std::move(x)), y_(std::move(y)), names_(std::move(names)) {
        if (names_.empty()) errors::no_examples("Curves: names");
    }

    /// The next number of each curve; one that is not finite is left out, and the line goes on to the next. Error:
    /// size_mismatch for more or fewer.
    void append(std::vector<double> numbers) {
        if (numbers.size() != names_.size())
            errors::size_mismatch("Curves: numbers, one for each name", names_.size(), numbers.size());
        numbers_.push_back(std::move(numbers));
    }

    const std::string& x() const { return x_; }
    const std::string& y() const { return y_; }
    const std::vector<std::string>& names() const { return names_; }
    /// [epoch, from 0][curve]
    const std::vector<std::vector<double>>& numbers() const { return numbers_; }

private:
    std::string x_, y_;
    std::vector<std::string> names_;
    std::vector<std::vector<double>> numbers_;
};

namespace detail {

/// A number in as many digits as tell it from all others, in any locale.
inline std::string every_digit(double number) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(std::numeric_limits<double>::max_digits10);
    text << number;
    return text.str();
}

}  // namespace detail

/// Draws the curves, epochs from 1 on the x axis: `<stem>.svg` and `<stem>.png`. Drawn as Plot::draw says. Errors:
/// cannot_write, and no_examples where no number is finite.
inline Drawn draw_curves(const Curves& curves, const std::filesystem::path& stem) {
    constexpr std::string_view colours[] = {"#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd",
                                            "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf"};
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double low = infinity, high = -infinity;
    for (const auto& row : curves.numbers())
        for (const double number : row)
            if (detail::is_finite(number)) low = (std::min)(low, number), high = (std::max)(high, number);
    if (!(low <= high)) errors::no_examples("draw_curves");
    const double margin = high > low ? (high - low) * 0.05 : 1;

    const double entry = 56 + 9 * static_cast<double>(detail::longest_label(curves.names()));
    const double columns = (std::max)(1., (std::min)(540 / entry, static_cast<double>(curves.names().size())));
    const auto in_a_row = static_cast<std::size_t>(columns);
    const auto rows = static_cast<double>((curves.names().size() + in_a_row - 1) / in_a_row);

    Plot plot(640, 412 + 21 * rows);
    plot.axes(78, 616, 20, 352);
    plot.range("x", 0.5, static_cast<double>(curves.numbers().size()) + 0.5);
    plot.range("y", low - margin, high + margin);
    plot.commands("set xlabel ", Plot::quoted(curves.x()), " font ',11'\nset ylabel ", Plot::quoted(curves.y()),
                  " font ',11'\nset tics font ',10'\nset grid lt 1 lc ", Plot::pale, "\nset key at ", plot.at(347, 402),
                  " center top horizontal reverse Left maxcols ", in_a_row, " samplen 2.5 font ',11'");
    std::string all = "plot";
    for (std::size_t curve = 0; curve < curves.names().size(); ++curve) {
        plot.commands("$curve", curve, " << END");
        for (std::size_t i = 0; i < curves.numbers().size(); ++i) {
            const double number = curves.numbers()[i][curve];
            if (detail::is_finite(number)) plot.commands(i + 1, ' ', number);
        }
        plot.commands("END");
        all += std::string(curve > 0 ? "," : "") + " $curve" + std::to_string(curve) + " with lines lw 2 lc rgb " +
               Plot::quoted(colours[curve % std::size(colours)]) + " title " + Plot::quoted(curves.names()[curve]);
    }
    plot.commands(all);
    return plot.draw(stem);
}

/// Writes the curves as CSV: a header with their names, and a line for each epoch, from 1. The file is complete, or not
/// there. Error: cannot_write.
inline void save_csv(const std::filesystem::path& path, const Curves& curves) {
    std::vector<std::string> fields{curves.x()};
    fields.insert(fields.end(), curves.names().begin(), curves.names().end());
    std::string lines = detail::csv_line(fields) + '\n';
    for (std::size_t i = 0; i < curves.numbers().size(); ++i) {
        fields = {std::to_string(i + 1)};
        for (const double number : curves.numbers()[i]) fields.push_back(detail::every_digit(number));
        lines += detail::csv_line(fields) + '\n';
    }
    NewFile file(path);
    file.write(lines);
    file.finish();
}

}  // namespace unroll
