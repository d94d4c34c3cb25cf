// Activations: what a net shows at some positions of a text, as plain numbers to print and draw.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/report/label.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <utility>
#include <vector>

namespace unroll {

/// What the cells of a recurrent layer show beside their output: a gate, or what an LSTM keeps.
struct CellNumbers {
    std::string name;
    std::vector<std::vector<double>> numbers;  // [position][node]

    std::size_t nodes() const { return numbers.empty() ? 0 : numbers.front().size(); }
};

/// A name with a number below for each of some nodes: "h₁", "h₂" …; for one node the name alone.
inline std::vector<std::string> numbered(const std::string& name, std::size_t nodes) {
    if (nodes == 1) return {name};
    std::vector<std::string> labels;
    for (std::size_t node = 1; node <= nodes; ++node) labels.push_back(name + subscript(node));
    return labels;
}

/// One row a position: the symbol or window that the net saw there, the output h of all layers but the last (no column
/// for a net of one layer), the logits and their softmax ŷ; of a net with memory also what its cells show. The classes
/// are the symbols that may come next.
struct Activations {
    std::vector<std::string> classes;                // [class]
    std::vector<std::string> symbols;                // [position]
    std::vector<std::vector<double>> hidden;         // [position][node]
    std::vector<std::vector<double>> logits;         // [position][class]
    std::vector<std::vector<double>> probabilities;  // [position][class]
    std::vector<CellNumbers> cells{};                // of an LSTM i, f, g, o, c; of a GRU r, z, n; else none

    /// The names of the net's layers, the first first; the lecture's where nothing else is said.
    std::vector<std::string> layers{"linr₁", "tanh", "linr₂"};

    std::size_t positions() const { return symbols.size(); }
    std::size_t nodes() const { return hidden.empty() ? 0 : hidden.front().size(); }

    /// "h", or "h₁", "h₂" …: one a node.
    std::vector<std::string> node_labels() const { return numbered("h", nodes()); }

    /// "h := (tanh∘linr₁)(x)": the layers that make h, all but the last; and all of them.
    std::string title_of_hidden() const {
        if (layers.size() < 2) return "h: the net has one layer";
        return "h := " + composed({layers.begin(), layers.end() - 1});
    }
    std::string title_of_logits() const { return "net(x) := " + composed(layers); }

    /// The parts of a row, "h | net(x) | ŷ", in front of which those of the cells stand.
    std::string heading() const {
        std::string text;
        for (const CellNumbers& cell : cells) text += cell.name + " | ";
        return text + "h | net(x) | ŷ";
    }

    /// The columns in front of net(x): those of the cells, and of h.
    std::vector<std::string> inner_labels() const {
        std::vector<std::string> labels;
        const auto append = [&](const std::vector<std::string>& more) {
            labels.insert(labels.end(), more.begin(), more.end());
        };
        for (const CellNumbers& cell : cells) append(numbered(cell.name, cell.nodes()));
        append(node_labels());
        return labels;
    }

    /// The columns of a row: "h₁" …, "y=a?" …, "P(y=a)" …
    std::vector<std::string> column_labels() const {
        std::vector<std::string> labels = inner_labels();
        for (const std::string& symbol : classes) labels.push_back("y=" + symbol + "?");
        for (const std::string& symbol : classes) labels.push_back("P(y=" + symbol + ")");
        return labels;
    }

    /// In front of which columns a part of a row begins, all but the first.
    std::vector<std::size_t> part_begins() const {
        std::vector<std::size_t> begins;
        std::size_t column = 0;
        for (const CellNumbers& cell : cells) begins.push_back(column += cell.nodes());
        begins.push_back(column += nodes());
        begins.push_back(column + classes.size());
        return begins;
    }

    /// A row, part by part.
    std::vector<double> row(std::size_t position) const {
        std::vector<double> numbers;
        const auto append = [&](const std::vector<double>& more) {
            numbers.insert(numbers.end(), more.begin(), more.end());
        };
        for (const CellNumbers& cell : cells) append(cell.numbers[position]);
        append(hidden[position]);
        append(logits[position]);
        append(probabilities[position]);
        return numbers;
    }

    /// The first positions alone, or the last. Errors: no_examples for none, and those of check.
    Activations first(std::size_t count) const { return part(0, (std::min)(count, positions())); }
    Activations last(std::size_t count) const {
        return part(positions() - (std::min)(count, positions()), (std::min)(count, positions()));
    }

    /// The first positions and the last, and a row "⋮" of no numbers for those between; all where there are none
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
        for (const CellNumbers& cell : cells) {
            expect("rows of Activations::cells", positions(), cell.numbers.size());
            for (const auto& row : cell.numbers) expect("columns of Activations::cells", cell.nodes(), row.size());
        }
    }

private:
    /// Layers as a function of x, the last first; of many the ends alone, for a panel has room for some.
    static std::string composed(const std::vector<std::string>& layers) {
        if (layers.empty()) return "?";
        if (layers.size() == 1) return layers[0] + "(x)";
        std::string all = "(";
        for (std::size_t i = layers.size(); i-- > 0;) all += layers[i] + (i > 0 ? "∘" : ")(x)");
        constexpr std::size_t room = 36;
        return columns(all) <= room ? all : "(" + layers.back() + "∘…∘" + layers.front() + ")(x)";
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
        for (const CellNumbers& cell : cells) result.cells.push_back({cell.name, rows(cell.numbers)});
        return result;
    }
};

/// The label of a token, or of a window's tokens in a row. Error: token_out_of_range.
template <class Symbols>
std::string label_of(Token token) {
    return label(Symbols::decode(token));
}

template <class Symbols, std::size_t Size>
std::string label_of(const Window<Size>& window) {
    std::string text;
    for (const Token token : window.symbols) text += label_of<Symbols>(token);
    return text;
}

/// The numbers of a vector; of a one-hot one too.
template <class T, std::size_t N>
std::vector<double> numbers_of(const Vector<T, N>& vector) {
    std::vector<double> numbers(N);
    if constexpr (is_one_hot<T>) {
        numbers[vector.token.index] = 1;
    } else {
        for (std::size_t i = 0; i < N; ++i) numbers[i] = static_cast<double>(vector[i]);
    }
    return numbers;
}

/// The names of a net's layers, the first first. Where all are the lecture's they are its own: tanh, and linr₁, linr₂ …
/// for an Embedding and a Linear, which are one thing there.
template <class Net>
std::vector<std::string> layer_names() {
    std::vector<std::string> names;
    const auto all = [&]<std::size_t... I>(std::index_sequence<I...>) {
        (names.emplace_back(Net::template LayerType<I>::name()), ...);
    };
    all(std::make_index_sequence<Net::depth>{});
    const auto is_linear = [](const std::string& name) { return name == "Linear" || name == "Embedding"; };
    for (const std::string& name : names)
        if (!is_linear(name) && name != "Tanh") return names;
    std::size_t linear = 0;
    for (std::string& name : names) name = is_linear(name) ? "linr" + subscript(++linear) : "tanh";
    return names;
}

/// Walks a net with memory over the layers from I on and writes down what it shows at one position; so many of the
/// cells' parts have been written.
template <std::size_t I, class Net, class X, class State>
void look_into(const Net& net, const X& x, State& state, Activations& seen, std::size_t cell = 0) {
    if constexpr (I + 1 == Net::depth && I > 0) seen.hidden.back() = numbers_of(x);
    const auto show = [&](const auto& y) {
        if constexpr (I + 1 < Net::depth) {
            look_into<I + 1>(net, y, state, seen, cell);
        } else {
            seen.logits.push_back(numbers_of(y));
            seen.probabilities.push_back(numbers_of(softmax(y)));
        }
    };
    const auto& layer = net.template layer<I>();
    if constexpr (RecurrentLayer<typename Net::template LayerType<I>>) {
        const auto result = layer.forward(x, state.template layer<I>());
        const auto write = [&](std::string name, const auto& vector) {
            if (Net::memory_end - Net::memory_begin > 1) name = std::to_string(I) + "." + name;  // of which layer
            if (seen.cells.size() == cell) seen.cells.push_back({name, {}});
            seen.cells[cell++].numbers.push_back(numbers_of(vector));
        };
        if constexpr (requires { result.kept.i, result.kept.f, result.kept.g, result.kept.o; }) {
            write("i", result.kept.i);
            write("f", result.kept.f);
            write("g", result.kept.g);
            write("o", result.kept.o);
        }
        if constexpr (requires { result.kept.r, result.kept.z, result.kept.n; }) {
            write("r", result.kept.r);
            write("z", result.kept.z);
            write("n", result.kept.n);
        }
        if constexpr (requires { state.template layer<I>().c; }) write("c", state.template layer<I>().c);
        show(output(result));
    } else {
        show(output(layer.forward(x)));
    }
}

/// What a net with memory shows at the positions of a text after what `state` remembers; moves the state on. Error:
/// token_out_of_range.
template <class Symbols, class Net, class Inputs, class State>
Activations activations(const Net& net, const Inputs& inputs, State& state) {
    Activations seen;
    seen.layers = layer_names<Net>();
    for (const std::string_view symbol : Symbols::symbols) seen.classes.push_back(label(symbol));
    for (const auto& input : inputs) {
        seen.symbols.push_back(label_of<Symbols>(input));
        seen.hidden.emplace_back();
        look_into<0>(net, input, state, seen);
    }
    return seen;
}

/// What a net shows for each input of a range, one after the other: tokens, or windows; a net with memory begins at its
/// initial state. Symbols is the Alphabet, or the Words, of the text. Error: token_out_of_range.
template <class Symbols, class Net, class Inputs>
Activations activations(const Net& net, const Inputs& inputs) {
    if constexpr (Net::is_recurrent) {
        auto state = net.initial_state();
        return activations<Symbols>(net, inputs, state);
    } else {
        Activations seen;
        seen.layers = layer_names<Net>();
        for (const std::string_view symbol : Symbols::symbols) seen.classes.push_back(label(symbol));
        for (const auto& input : inputs) {
            const auto logits = net.forward(input);
            seen.symbols.push_back(label_of<Symbols>(input));
            seen.hidden.emplace_back();
            if constexpr (Net::depth > 1)
                seen.hidden.back() = numbers_of(net.template head<Net::depth - 1>().forward(input));
            seen.logits.push_back(numbers_of(logits));
            seen.probabilities.push_back(numbers_of(softmax(logits)));
        }
        return seen;
    }
}

/// What a net shows for each context that occurs in a table, once each, in the order of the vocabulary.
template <class Symbols, class Net, std::size_t Vocab, std::size_t WindowSize>
Activations activations(const Net& net, const Transitions<Vocab, WindowSize>& table) {
    std::vector<typename Transitions<Vocab, WindowSize>::Context> contexts;
    for (std::size_t i = 0; i < table.contexts; ++i)
        if (const auto context = table.context(i); table.row_total(context) > 0) contexts.push_back(context);
    return activations<Symbols>(net, contexts);
}

}  // namespace unroll
