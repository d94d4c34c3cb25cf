// Comparisons of every bit: -0 is not 0, and a NaN equals itself.
#pragma once

#include <bit>
#include <cstdint>

namespace laws {

constexpr bool same_bits(float a, float b) {
    return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
}
constexpr bool same_bits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace laws
