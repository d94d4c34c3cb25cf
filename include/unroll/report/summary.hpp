// A summary: a net's layers, their output shapes and their parameter counts.
#pragma once

#include <unroll/requirements.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>
#include <unroll/report/label.hpp>
#include <utility>

namespace unroll {

/// A count with a comma between thousands.
inline std::string with_commas(std::size_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

/// Prints a net's layers, the shape of what leaves them for one input, and how many numbers they learn, as torchinfo's
/// summary does for PyTorch.
template <class Net>
void summary(const Net& net, std::ostream& out = std::cout) {
    std::array<std::size_t, Net::depth> counts{};
    net.parameters([&](std::string_view name, const auto& tensor) {  // "2.weight" belongs to layer 2
        std::size_t layer = 0;
        std::from_chars(name.data(), name.data() + name.size(), layer);
        counts[layer] += tensor.rows() * tensor.cols();
    });

    const std::string line(72, '='), nothing_to_learn = "--";
    const auto row = [&](const std::string& layer, const std::string& shape, const std::string& parameters) {
        const auto padded = [](std::string text, std::size_t width) {
            return text.append(width - (std::min)(width, columns(text)), ' ');
        };
        out << padded(layer, 36) + padded(shape, 25) + parameters + '\n';
    };
    const auto shape = [](std::size_t size) { return std::string("[") + std::to_string(size) + "]"; };

    out << line << '\n';
    row("Layer (type:depth-idx)", "Output Shape", "Param #");
    out << line << '\n';
    row("Sequential", shape(Net::template output_size<Net::depth - 1>), nothing_to_learn);
    const auto layer_rows = [&]<std::size_t... I>(std::index_sequence<I...>) {
        const auto layer_row = [&](std::size_t i, std::string_view name, std::size_t size) {
            row((i + 1 < Net::depth ? "├─" : "└─") + std::string(name) + ": 1-" + std::to_string(i + 1), shape(size),
                counts[i] == 0 ? nothing_to_learn : with_commas(counts[i]));
        };
        (layer_row(I, Net::template LayerType<I>::name(), Net::template output_size<I>), ...);
    };
    layer_rows(std::make_index_sequence<Net::depth>{});
    const std::string total = with_commas(Net::parameter_count);
    out << line << "\nTotal params: " << total << "\nTrainable params: " << total << "\nNon-trainable params: 0\n"
        << line << "\nParams size (bytes): " << with_commas(Net::parameter_count * sizeof(typename Net::Scalar))
        << "\nNet size (bytes): " << with_commas(sizeof(Net)) << '\n'
        << line << '\n';
}

}  // namespace unroll
