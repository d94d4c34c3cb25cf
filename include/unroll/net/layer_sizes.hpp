// The inputs and outputs of each layer of a net, for summaries and error texts.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <utility>

namespace unroll::detail {

/// A layer's inputs, or the size of its vocabulary; 0 where it takes any number of inputs.
template <class Shape>
inline constexpr std::size_t inputs_of_shape = vocabulary_of<Shape>;
template <std::size_t N>
inline constexpr std::size_t inputs_of_shape<Features<N>> = N;

/// A layer of a net: its name, its inputs, or the size of its vocabulary, 0 where it takes any number of them, and how
/// many numbers it puts out.
struct LayerSizes {
    std::string_view name;
    std::size_t inputs, outputs;
    bool has_scalar;  // it is made of numbers
};

/// Those of a net's layers, in their order.
template <class Net>
inline constexpr auto layer_sizes = []<std::size_t... Index>(std::index_sequence<Index...>) {
    return std::array{LayerSizes{
        Net::template LayerType<Index>::name(), inputs_of_shape<typename Net::template LayerType<Index>::Expects>,
        Net::template output_size<Index>, HasScalar<typename Net::template LayerType<Index>>}...};
}(std::make_index_sequence<Net::depth>{});

}  // namespace unroll::detail
