// Activations: what a net shows at some positions of a text, as plain numbers to print and draw.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/report/label.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <vector>

namespace unroll {

/// One row a position: the symbol or window that the net saw there, the output h of all layers but the last (no column
/// for a net of one layer), the logits and their softmax ŷ. The classes are the symbols that may come next.
struct Activations {
    std::vector<std::string> classes;                // [class]
    std::vector<std::string> symbols;                // [position]
    std::vector<std::vector<double>> hidden;         // [position][node]
    std::vector<std::vector<double>> logits;         // [position][class]
    std::vector<std::vector<double>> probabilities;  // [position][class]

    std::size_t positions() const { return symbols.size(); }
    std::size_t nodes() const { return hidden.empty() ? 0 : hidden.front().size(); }

    /// "h", or "h₁", "h₂" …: one a node.
    std::vector<std::string> node_labels() const {
        std::vector<std::string> labels;
        for (std::size_t node = 1; node <= nodes(); ++node)
            labels.push_back(nodes() == 1 ? "h" : std::string("h") + subscript(node));
        return labels;
    }

    /// The columns of [h | net(x) | ŷ]: "h₁" …, "y=a?" …, "P(y=a)" …
    std::vector<std::string> column_labels() const {
        std::vector<std::string> labels = node_labels();
        for (const std::string& symbol : classes) labels.push_back("y=" + symbol + "?");
        for (const std::string& symbol : classes) labels.push_back("P(y=" + symbol + ")");
        return labels;
    }

    /// A row of [h | net(x) | ŷ].
    std::vector<double> row(std::size_t position) const {
        std::vector<double> numbers = hidden[position];
        numbers.insert(numbers.end(), logits[position].begin(), logits[position].end());
        numbers.insert(numbers.end(), probabilities[position].begin(), probabilities[position].end());
        return numbers;
    }

    /// The first positions alone. Errors: no_examples for none, and those of check.
    Activations first(std::size_t count) const {
        check();
        if (count == 0) error::no_examples("Activations::first");
        Activations result = *this;
        if (count < positions()) {
            result.symbols.resize(count);
            result.hidden.resize(count);
            result.logits.resize(count);
            result.probabilities.resize(count);
        }
        return result;
    }

    /// Errors: no_examples without a position or a class, size_mismatch where a row or a column is too short or too
    /// long.
    void check() const {
        const auto expect = [](std::string_view what, std::size_t expected, std::size_t got) {
            if (expected != got) error::size_mismatch(what, expected, got);
        };
        if (symbols.empty() || classes.empty()) error::no_examples("Activations");
        expect("rows of Activations::hidden", positions(), hidden.size());
        expect("rows of Activations::logits", positions(), logits.size());
        expect("rows of Activations::probabilities", positions(), probabilities.size());
        for (std::size_t i = 0; i < positions(); ++i) {
            expect("columns of Activations::hidden", nodes(), hidden[i].size());
            expect("columns of Activations::logits", classes.size(), logits[i].size());
            expect("columns of Activations::probabilities", classes.size(), probabilities[i].size());
        }
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

/// What a net shows for each input of a range, one after the other: tokens, or windows. Symbols is the Alphabet, or the
/// Words, of the text. Error: token_out_of_range.
template <class Symbols, class Net, class Inputs>
Activations activations(const Net& net, const Inputs& inputs) {
    const auto numbers = [](const auto& vector) {
        std::vector<double> row;
        for (std::size_t i = 0; i < vector.size(); ++i) row.push_back(static_cast<double>(vector[i]));
        return row;
    };
    Activations seen;
    for (const std::string_view symbol : Symbols::symbols) seen.classes.push_back(label(symbol));
    for (const auto& input : inputs) {
        const auto logits = net.forward(input);
        seen.symbols.push_back(label_of<Symbols>(input));
        seen.hidden.emplace_back();
        if constexpr (Net::depth > 1) seen.hidden.back() = numbers(net.template head<Net::depth - 1>().forward(input));
        seen.logits.push_back(numbers(logits));
        seen.probabilities.push_back(numbers(softmax(logits)));
    }
    return seen;
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
