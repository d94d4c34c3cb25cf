// A summary: a net's layers, their output shapes and their parameter counts.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iostream>
#include <string>
#include <unroll/net/layer_sizes.hpp>
#include <unroll/report/label.hpp>
#include <utility>

namespace unroll {

/// A count with a comma between thousands.
inline std::string with_commas(std::size_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

namespace detail {

/// How many numbers each layer of a net learns.
template <class Net>
std::array<std::size_t, Net::depth> learned_by_layers(const Net& net) {
    std::array<std::size_t, Net::depth> counts{};
    const auto count_all = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        const auto count = [&](std::size_t i) {
            return [&, i](const auto&, const auto& parameter) { counts[i] += parameter.rows() * parameter.cols(); };
        };
        (Net::template LayerType<Index>::parameters(count(Index), net.template layer<Index>()), ...);
    };
    count_all(std::make_index_sequence<Net::depth>{});
    return counts;
}

}  // namespace detail

/// Prints a net's layers, the shape of each layer's output for one input, and how many numbers it learns, as
/// torchinfo's summary does for PyTorch.
template <class Net>
void summary(const Net& net, std::ostream& out = std::cout) {
    const std::string line(72, '='), nothing_to_learn = "--";
    const auto row = [&](const std::string& name, std::size_t outputs, const std::string& parameters) {
        const auto padded = [](std::string text, std::size_t width) {
            return text.append(width - (std::min)(width, detail::columns(text)), ' ');
        };
        const std::string shape = '[' + std::to_string(outputs) + ']';
        out << padded(name, 36) + padded(shape, 25) + parameters + '\n';
    };

    out << line << "\nLayer (type:depth-idx)              Output Shape             Param #\n" << line << '\n';
    row("Sequential", Net::outputs, nothing_to_learn);
    const auto counts = detail::learned_by_layers(net);
    for (std::size_t i = 0; i < Net::depth; ++i) {
        const detail::LayerSizes& layer = detail::layer_sizes<Net>[i];
        row((i + 1 < Net::depth ? "├─" : "└─") + std::string(layer.name) + ": 1-" + std::to_string(i + 1),
            layer.outputs, counts[i] == 0 ? nothing_to_learn : with_commas(counts[i]));
    }
    const std::string total = with_commas(Net::parameter_count);
    out << line << "\nTotal params: " << total << "\nTrainable params: " << total << "\nNon-trainable params: 0\n"
        << line << "\nParams size (bytes): " << with_commas(Net::parameter_count * sizeof(typename Net::Scalar))
        << "\nNet size (bytes): " << with_commas(sizeof(Net)) << '\n'
        << line << '\n';
}

}  // namespace unroll
