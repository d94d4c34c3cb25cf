// activations: the numbers of a net at some positions of a text, for people.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/kernel/softmax.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/report/activation_table.hpp>
#include <unroll/report/label.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <utility>
#include <vector>

namespace unroll {

namespace detail {

/// The label of a token, or the labels of a window's tokens one after the other. Error: token_out_of_range.
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

/// The numbers of a vector, which may be one-hot.
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

/// The names of a net's layers in order. If the lecture knows all of them, they have its names: tanh, and linr₁, linr₂
/// … for an Embedding and a Linear, which it does not distinguish.
template <class Net>
std::vector<std::string> layer_names() {
    std::vector<std::string> names;
    const auto all = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (names.emplace_back(Net::template LayerType<Index>::name()), ...);
    };
    all(std::make_index_sequence<Net::depth>{});
    const auto is_linear = [](const std::string& name) { return name == "Linear" || name == "Embedding"; };
    for (const std::string& name : names)
        if (!is_linear(name) && name != "Tanh") return names;
    std::size_t linear = 0;
    for (std::string& name : names) name = is_linear(name) ? "linr" + subscript(++linear) : "tanh";
    return names;
}

/// Sends one input through the layers from Index on of a net with memory, and appends their numbers to `seen`, whose
/// first `cell` parts of cells are written already.
template <std::size_t Index, class Net, class X, class State>
void look_into(const Net& net, const X& x, State& state, Activations& seen, std::size_t cell = 0) {
    if constexpr (Index + 1 == Net::depth && Index > 0) seen.hidden.back() = numbers_of(x);
    const auto show = [&](const auto& outputs) {
        if constexpr (Index + 1 < Net::depth) {
            look_into<Index + 1>(net, outputs, state, seen, cell);
        } else {
            seen.logits.push_back(numbers_of(outputs));
            seen.probabilities.push_back(numbers_of(softmax(outputs)));
        }
    };
    const auto& layer = net.template layer<Index>();
    if constexpr (RecurrentLayer<typename Net::template LayerType<Index>>) {
        const auto result = layer.forward(x, state.template layer<Index>());
        const auto write = [&](std::string name, const auto& vector) {
            if (Net::memory_end - Net::memory_begin > 1) name = std::to_string(Index) + "." + name;  // of which layer
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
        if constexpr (requires { state.template layer<Index>().c; }) write("c", state.template layer<Index>().c);
        show(output(result));
    } else {
        show(output(layer.forward(x)));
    }
}

}  // namespace detail

/// The activations of a net at the positions of a text, starting at `state`, which it moves on. Error:
/// token_out_of_range.
template <class Symbols, class Net, class Inputs, class State>
Activations activations(const Net& net, const Inputs& inputs, State& state) {
    Activations seen;
    seen.layers = detail::layer_names<Net>();
    for (const std::string_view symbol : Symbols::symbols) seen.classes.push_back(label(symbol));
    for (const auto& input : inputs) {
        seen.symbols.push_back(detail::label_of<Symbols>(input));
        seen.hidden.emplace_back();
        detail::look_into<0>(net, input, state, seen);
    }
    return seen;
}

/// The activations of a net for each input of a range, tokens or windows. A net with memory starts at its initial
/// state. Symbols is the Alphabet, or the Words, of the text. Error: token_out_of_range.
template <class Symbols, class Net, class Inputs>
Activations activations(const Net& net, const Inputs& inputs) {
    auto state = net.initial_state();
    return activations<Symbols>(net, inputs, state);
}

/// The activations of a net for each context that occurs in a table, in the order of the vocabulary.
template <class Symbols, class Net, std::size_t Vocab, std::size_t WindowSize>
Activations activations(const Net& net, const Transitions<Vocab, WindowSize>& table) {
    std::vector<typename Transitions<Vocab, WindowSize>::Context> contexts;
    for (std::size_t i = 0; i < table.contexts; ++i)
        if (const auto context = table.context(i); table.row_total(context) > 0) contexts.push_back(context);
    return activations<Symbols>(net, contexts);
}

}  // namespace unroll
