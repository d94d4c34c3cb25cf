// NpyInteger: an integer of any width and sign from an array of NumPy, and whether a number of the program holds it.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <unroll/io/dtype.hpp>

namespace unroll::detail {

/// An integer that a file holds: its distance from 0, and the side.
struct NpyInteger {
    std::uint64_t magnitude;
    bool negative;
};

inline NpyInteger npy_integer_at(std::string_view bytes, std::size_t i, Dtype dtype) {
    const std::size_t size = bytes_of(dtype);
    const std::uint64_t bits = little_endian(bytes.substr(i * size, size));
    if (dtype == Dtype::BOOL) return {bits != 0 ? 1u : 0u, false};
    const bool is_signed = dtype == Dtype::I8 || dtype == Dtype::I16 || dtype == Dtype::I32 || dtype == Dtype::I64;
    if (!is_signed || bits >> (8 * size - 1) == 0) return {bits, false};
    return {size == 8 ? 0 - bits : (std::uint64_t(1) << 8 * size) - bits, true};
}

/// Whether T holds it exactly.
template <class T>
bool is_held_by(NpyInteger integer) {
    if constexpr (std::floating_point<T>)
        return static_cast<int>(std::bit_width(integer.magnitude)) <=
               std::numeric_limits<T>::digits + (integer.magnitude == 0 ? 0 : std::countr_zero(integer.magnitude));
    else
        return integer.magnitude <=
               static_cast<std::uint64_t>((std::numeric_limits<T>::max)()) + (integer.negative ? 1 : 0);
}

}  // namespace unroll::detail
