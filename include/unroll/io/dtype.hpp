// Dtype: how a file of tensors holds a number, its bytes from the lowest to the highest.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace unroll {

/// The types of numbers, by their names in safetensors, and one for those that have come later. PyTorch: dtype.
enum class Dtype { BOOL, U8, I8, F8_E5M2, F8_E4M3, I16, U16, F16, BF16, I32, U32, F32, I64, U64, F64, OTHER };

namespace detail {

struct DtypeFormat {
    std::string_view name;
    std::size_t bytes;
};

constexpr DtypeFormat format_of(Dtype dtype) {
    constexpr DtypeFormat formats[] = {{"BOOL", 1}, {"U8", 1},  {"I8", 1},   {"F8_E5M2", 1}, {"F8_E4M3", 1}, {"I16", 2},
                                       {"U16", 2},  {"F16", 2}, {"BF16", 2}, {"I32", 4},     {"U32", 4},     {"F32", 4},
                                       {"I64", 8},  {"U64", 8}, {"F64", 8},  {"", 0}};
    return formats[static_cast<std::size_t>(dtype)];
}

}  // namespace detail

constexpr std::string_view name_of(Dtype dtype) { return detail::format_of(dtype).name; }
namespace detail {

constexpr std::size_t bytes_of(Dtype dtype) { return format_of(dtype).bytes; }

/// The dtype of this name, if there is one.
constexpr std::optional<Dtype> dtype_named(std::string_view name) {
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Dtype::F64); ++i)
        if (name_of(static_cast<Dtype>(i)) == name) return static_cast<Dtype>(i);
    return {};
}

/// The dtype that holds each T as it is.
template <class T>
    requires(sizeof(T) == 4 || sizeof(T) == 8)
inline constexpr Dtype dtype_of = std::is_floating_point_v<T> ? sizeof(T) == 4 ? Dtype::F32 : Dtype::F64
                                  : std::is_signed_v<T>       ? sizeof(T) == 4 ? Dtype::I32 : Dtype::I64
                                  : sizeof(T) == 4            ? Dtype::U32
                                                              : Dtype::U64;

/// Whether a net's numbers are read from it.
constexpr bool is_floating(Dtype dtype) {
    return dtype == Dtype::F16 || dtype == Dtype::BF16 || dtype == Dtype::F32 || dtype == Dtype::F64;
}

/// The number of a binary16 of IEEE 754, which a float holds as it is.
constexpr float half(std::uint16_t bits) {
    const std::uint32_t sign = (bits & 0x8000u) << 16, exponent = bits >> 10 & 0x1F, fraction = bits & 0x3FF;
    if (exponent == 0) return (sign ? -1.0f : 1.0f) * static_cast<float>(fraction) * 0x1p-24f;
    const std::uint32_t wide = exponent == 0x1F ? 0xFF : exponent + (127 - 15);
    return std::bit_cast<float>(sign | wide << 23 | fraction << 13);
}

/// The unsigned integer of so many bytes.
constexpr std::uint64_t little_endian(std::string_view bytes) {
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

/// Number i of numbers of a dtype, the nearest that T has, as PyTorch's copy_ converts: too large for a float is
/// infinite. T is floating where the dtype is, else a 64-bit integer.
template <class T>
constexpr T number_at(std::string_view bytes, std::size_t i, Dtype dtype) {
    const std::uint64_t bits = little_endian(bytes.substr(i * bytes_of(dtype), bytes_of(dtype)));
    switch (dtype) {
        case Dtype::F16:
            return static_cast<T>(half(static_cast<std::uint16_t>(bits)));
        case Dtype::BF16:
            return static_cast<T>(std::bit_cast<float>(static_cast<std::uint32_t>(bits << 16)));
        case Dtype::F32:
            return static_cast<T>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
        case Dtype::F64:
            return static_cast<T>(std::bit_cast<double>(bits));
        case Dtype::I32:
            return static_cast<T>(static_cast<std::int32_t>(bits));
        case Dtype::BOOL:
        case Dtype::U8:
        case Dtype::I8:
        case Dtype::F8_E5M2:
        case Dtype::F8_E4M3:
        case Dtype::I16:
        case Dtype::U16:
        case Dtype::U32:
        case Dtype::I64:
        case Dtype::U64:
        case Dtype::OTHER:
            break;
    }
    return static_cast<T>(bits);
}

/// Appends so many bytes of a number, from the lowest on.
inline void append_bits(std::string& bytes, std::uint64_t bits, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) bytes.push_back(static_cast<char>(bits >> 8 * i & 0xFF));
}

/// Appends a number as dtype_of<T>.
template <class T>
void append_number(std::string& bytes, T number) {
    using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
    append_bits(bytes, std::bit_cast<Bits>(number), sizeof(T));
}

}  // namespace detail

}  // namespace unroll
