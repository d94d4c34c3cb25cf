// How a net, an ensemble and a layer print themselves: the layers, each on a line.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <iosfwd>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/sequential.hpp>

namespace unroll {

namespace detail {

/// The size that a layer's shape has in the text of a net; 0 if it has any.
template <class Shape>
inline constexpr std::size_t printed_size = 0;
template <std::size_t N>
inline constexpr std::size_t printed_size<Features<N>> = N;
template <std::size_t Vocab>
inline constexpr std::size_t printed_size<Tokens<Vocab>> = Vocab;
template <std::size_t Vocab, std::size_t Size>
inline constexpr std::size_t printed_size<Windows<Vocab, Size>> = Vocab;

/// "Linear(3, 5)": the name, how many numbers or symbols come in, and how many numbers leave.
template <class L>
void print_layer(auto& out) {
    constexpr std::size_t in = printed_size<typename L::Expects>, leave = printed_size<typename L::Produces>;
    out << L::name() << '(';
    if constexpr (in > 0) out << in;
    if constexpr (in > 0 && leave > 0) out << ", ";
    if constexpr (leave > 0) out << leave;
    out << ')';
}

/// The layers of a net.
template <class First, class... Rest>
void print_layers(auto& out, std::type_identity<Sequential<First, Rest...>>) {
    std::size_t i = 0;
    const auto print = [&]<class L>(std::type_identity<L>) {
        out << "  (" << i++ << "): ";
        detail::print_layer<L>(out);
        out << '\n';
    };
    out << "Sequential(\n";
    print(std::type_identity<First>{});
    (print(std::type_identity<Rest>{}), ...);
    out << ')';
}

}  // namespace detail

/// The layers, each on a line, as PyTorch prints a module. (Behind a manipulator, as std::endl, there is no first
/// layer.)
template <class Traits, class First, class... Rest>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Sequential<First, Rest...>&) {
    detail::print_layers(out, std::type_identity<Sequential<First, Rest...>>{});
    return out;
}

/// How many nets there are, and their layers.
template <class Traits, class Net, std::size_t Members>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Ensemble<Net, Members>&) {
    out << "Ensemble of " << Members << ": ";
    detail::print_layers(out, std::type_identity<Net>{});
    return out;
}

}  // namespace unroll
