// How a tensor's numbers lie in memory, and how they are counted.
//
// Internal to tensor/ and kernel/. A tensor is rounded up to 16 numbers, and so is each of its lines if it has 16
// numbers or more. The padding is always zero.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// Which index runs along memory: a row's numbers side by side, or a column's.
enum class Order { row_major, column_major };

namespace detail {

/// How Lines times Length numbers lie in memory. It depends on the shape alone, so that it is the same on every target
/// with an operating system; on bare metal only the alignment is smaller.
template <class T, std::size_t Lines, std::size_t Length>
struct Storage {
    static constexpr std::size_t block = std::is_arithmetic_v<T> ? thresholds::line : 1;
    static constexpr std::size_t round_up(std::size_t n) { return (n + block - 1) / block * block; }

    /// Whether lines follow each other without padding, since they are short.
    static constexpr bool dense = Length < block;
    /// Distance of two lines.
    static constexpr std::size_t stride = dense ? Length : round_up(Length);
    static constexpr std::size_t capacity = round_up(Lines * stride);
    /// For loops over all numbers: short lines follow each other without a gap and are one run.
    static constexpr std::size_t runs = stride == Length ? 1 : Lines;
    static constexpr std::size_t run_length = stride == Length ? Lines * Length : Length;
    static constexpr std::size_t run_stride = capacity / runs;
    static constexpr std::size_t alignment = alignof(T) < storage_alignment ? storage_alignment : alignof(T);
};

/// A tensor's numbers in the order of PyTorch's memory, row by row, as something with a size and an index.
template <class Tensor>
struct Elements {
    Tensor& tensor;

    static constexpr std::size_t size() { return Tensor::rows() * Tensor::cols(); }
    constexpr auto& operator[](std::size_t i) const { return tensor(i / Tensor::cols(), i % Tensor::cols()); }
};

/// An index that a tensor takes: an integer or a token.
template <class Given>
concept Index = std::integral<Given> || std::same_as<Given, Token>;

template <std::size_t Size, Index Given>
constexpr std::size_t checked_index(Given i) {
    const std::size_t index = static_cast<std::size_t>(i);
    if (index >= Size) errors::index_out_of_range(index, Size);
    return index;
}

}  // namespace detail

}  // namespace unroll
