// How a net, an ensemble and a layer print themselves: the layers, each on a line.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <iosfwd>
#include <unroll/layer/layer.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/layer_sizes.hpp>
#include <unroll/net/sequential.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// The layers of a net or of a layer made of layers, each on a line behind an indentation.
template <class Net>
void print_layers(auto& out, std::size_t indentation = 0);

/// "Linear(3, 5)": the name, how many numbers or symbols come in, and how many numbers leave.
template <class L>
void print_layer(auto& out, std::size_t indentation) {
    if constexpr (MadeOfLayers<L>) return print_layers<L>(out, indentation);
    constexpr std::size_t in = inputs_of_shape<typename L::Expects>, leave = inputs_of_shape<typename L::Produces>;
    out << L::name() << '(';
    if constexpr (in > 0) out << in;
    if constexpr (in > 0 && leave > 0) out << ", ";
    if constexpr (leave > 0) out << leave;
    out << ')';
}

template <class Net>
void print_layers(auto& out, std::size_t indentation) {
    const auto indent = [&](std::size_t spaces) {
        for (std::size_t i = 0; i < spaces; ++i) out << ' ';
    };
    const auto print = [&]<std::size_t Index>() {
        indent(indentation + 2);
        out << '(' << Index << "): ";
        detail::print_layer<typename Net::template LayerType<Index>>(out, indentation + 2);
        out << '\n';
    };
    out << Net::name() << "(\n";
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (print.template operator()<Index>(), ...);
    }(std::make_index_sequence<Net::depth>{});
    indent(indentation);
    out << ')';
}

}  // namespace detail

/// The layers, each on a line, as PyTorch prints a module. (Behind a manipulator, as std::endl, there is no first
/// layer.)
template <class Traits, class First, class... Rest>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Sequential<First, Rest...>&) {
    detail::print_layers<Sequential<First, Rest...>>(out);
    return out;
}

/// How many nets there are, and their layers.
template <class Traits, class Net, std::size_t Members>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Ensemble<Net, Members>&) {
    out << "Ensemble of " << Members << ": ";
    detail::print_layers<Net>(out);
    return out;
}

template <class Traits, class Optimizer>
    requires requires {
        typename Optimizer::Trained;
        Optimizer::name();
    }
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Optimizer&) {
    static_assert(!sizeof(Optimizer), "an optimizer is not printed: print its name() and its options");
    return out;
}

}  // namespace unroll
