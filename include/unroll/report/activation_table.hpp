// Activations: the numbers of a net at some positions of a text, as a table to print and to draw. activations.hpp makes
// it.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/report/label.hpp>
#include <unroll/scalar/constants.hpp>
#include <vector>

namespace unroll {

namespace detail {

/// The numbers of a recurrent layer's cells beside their output: a gate, or an LSTM's cell state.
struct CellNumbers {
    std::string name;
    std::vector<std::vector<double>> numbers;  // [position][node]

    std::size_t nodes() const { return numbers.empty() ? 0 : numbers.front().size(); }
};

/// A name with a subscript for each node: "h₁", "h₂" …; for one node the name alone.
inline std::vector<std::string> numbered(const std::string& name, std::size_t nodes) {
    if (nodes == 1) return {name};
    std::vector<std::string> labels;
    for (std::size_t node = 1; node <= nodes; ++node) labels.push_back(name + subscript(node));
    return labels;
}

}  // namespace detail

/// One row for each position: the symbol or window that the net saw there, the output h of all layers but the last (no
/// column for a net of one layer), the logits and their softmax ŷ. For a net with memory, also the numbers of its
/// cells. The classes are the symbols that may come next.
struct Activations {
    std::vector<std::string> classes;                // [class]
    std::vector<std::string> symbols;                // [position]
    std::vector<std::vector<double>> hidden;         // [position][node]
    std::vector<std::vector<double>> logits;         // [position][class]
    std::vector<std::vector<double>> probabilities;  // [position][class]
    std::vector<detail::CellNumbers> cells{};        // LSTM: i, f, g, o, c; GRU: r, z, n; else none

    /// The names of the net's layers in order; by default the lecture's.
    std::vector<std::string> layers{"linr₁", "tanh", "linr₂"};

    std::size_t positions() const { return symbols.size(); }
    std::size_t nodes() const { return hidden.empty() ? 0 : hidden.front().size(); }

    /// "h", or "h₁", "h₂" …: one for each node.
    std::vector<std::string> node_labels() const { return detail::numbered("h", nodes()); }

    /// "h := (tanh∘linr₁)(x)": the layers that compute h, all but the last.
    std::string title_of_hidden() const {
        if (layers.size() < 2) return "h: the net has one layer";
        return "h := " + composed({layers.begin(), layers.end() - 1});
    }
    /// "net(x) := (linr₂∘tanh∘linr₁)(x)": all layers.
    std::string title_of_logits() const { return "net(x) := " + composed(layers); }

    /// The parts of a row, "h | net(x) | ŷ", after those of the cells.
    std::string heading() const {
        std::string text;
        for (const detail::CellNumbers& cell : cells) text += cell.name + " | ";
        return text + "h | net(x) | ŷ";
    }

    /// The columns before net(x): those of the cells and of h.
    std::vector<std::string> inner_labels() const {
        std::vector<std::string> labels;
        const auto append = [&](const std::vector<std::string>& more) {
            labels.insert(labels.end(), more.begin(), more.end());
        };
        for (const detail::CellNumbers& cell : cells) append(detail::numbered(cell.name, cell.nodes()));
        append(node_labels());
        return labels;
    }

    /// The columns of a row: "h₁" …, "y=a?" …, "P(y=a)" ….
    std::vector<std::string> column_labels() const {
        std::vector<std::string> labels = inner_labels();
        for (const std::string& symbol : classes) labels.push_back("y=" + symbol + "?");
        for (const std::string& symbol : classes) labels.push_back("P(y=" + symbol + ")");
        return labels;
    }

    /// The first column of each part of a row but the first part.
    std::vector<std::size_t> part_begins() const {
        std::vector<std::size_t> begins;
        std::size_t column = 0;
        for (const detail::CellNumbers& cell : cells) begins.push_back(column += cell.nodes());
        begins.push_back(column += nodes());
        begins.push_back(column + classes.size());
        return begins;
    }

    /// The numbers of a row, part by part.
    std::vector<double> row(std::size_t position) const {
        std::vector<double> numbers;
        const auto append = [&](const std::vector<double>& more) {
            numbers.insert(numbers.end(), more.begin(), more.end());
        };
        for (const detail::CellNumbers& cell : cells) append(cell.numbers[position]);
        append(hidden[position]);
        append(logits[position]);
        append(probabilities[position]);
        return numbers;
    }

    /// Only the first, or the last, positions. Errors: no_examples for none, and those of check.
    Activations first(std::size_t count) const { return part(0, (std::min)(count, positions())); }
    Activations last(std::size_t count) const {
        return part(positions() - (std::min)(count, positions()), (std::min)(count, positions()));
    }

    /// The first and the last positions with a row "⋮" of NaN for those between, or all positions if there are none
    /// between. Errors: as first.
    Activations ends(std::size_t count) const {
        if (2 * count >= positions()) return part(0, positions());
        Activations result = first(count);
        const Activations end = last(count);
        result.symbols.push_back("⋮");
        result.symbols.insert(result.symbols.end(), end.symbols.begin(), end.symbols.end());
        const auto join = [](auto& rows, const auto& more) {
            rows.emplace_back(more.front().size(), MathConstants<double>::nan);
            rows.insert(rows.end(), more.begin(), more.end());
        };
        join(result.hidden, end.hidden);
        join(result.logits, end.logits);
        join(result.probabilities, end.probabilities);
        for (std::size_t i = 0; i < cells.size(); ++i) join(result.cells[i].numbers, end.cells[i].numbers);
        return result;
    }

    /// Errors: no_examples without a position or a class, size_mismatch where a row or a column is too short or too
    /// long.
    void(check)() const {
        const auto expect = [](std::string_view what, std::size_t expected, std::size_t got) {
            if (expected != got) errors::size_mismatch(what, expected, got);
        };
        if (symbols.empty() || classes.empty()) errors::no_examples("Activations");
        expect("rows of Activations::hidden", positions(), hidden.size());
        expect("rows of Activations::logits", positions(), logits.size());
        expect("rows of Activations::probabilities", positions(), probabilities.size());
        for (std::size_t i = 0; i < positions(); ++i) {
            expect("columns of Activations::hidden", nodes(), hidden[i].size());
            expect("columns of Activations::logits", classes.size(), logits[i].size());
            expect("columns of Activations::probabilities", classes.size(), probabilities[i].size());
        }
        for (const detail::CellNumbers& cell : cells) {
            expect("rows of Activations::cells", positions(), cell.numbers.size());
            for (const auto& row : cell.numbers) expect("columns of Activations::cells", cell.nodes(), row.size());
        }
    }

private:
    /// Layers as a function of x, the last first; only the two ends where all do not fit into a panel.
    static std::string composed(const std::vector<std::string>& layers) {
        if (layers.empty()) return "?";
        if (layers.size() == 1) return layers[0] + "(x)";
        std::string all = "(";
        for (std::size_t i = layers.size(); i-- > 0;) all += layers[i] + (i > 0 ? "∘" : ")(x)");
        constexpr std::size_t room = 36;
        return detail::columns(all) <= room ? all : "(" + layers.back() + "∘…∘" + layers.front() + ")(x)";
    }

    Activations part(std::size_t begin, std::size_t count) const {
        (check)();
        if (count == 0) errors::no_examples("Activations");
        const auto rows = [&](const auto& all) {
            const auto from = all.begin() + static_cast<std::ptrdiff_t>(begin);
            return std::remove_cvref_t<decltype(all)>(from, from + static_cast<std::ptrdiff_t>(count));
        };
        Activations result{classes, rows(symbols), rows(hidden), rows(logits), rows(probabilities)};
        result.layers = layers;
        for (const detail::CellNumbers& cell : cells) result.cells.push_back({cell.name, rows(cell.numbers)});
        return result;
    }
};

}  // namespace unroll
