// Constant: a number as a template argument.
//
// A double would do, but clang accepts one only from version 18 on. A Constant holds its bits.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <type_traits>
#include <unroll/scalar/target.hpp>

namespace unroll {

/// A number that can be a template argument: of `template <Constant slope>` the argument is a number, 0.2 or 1.
struct Constant {
    // Not yours: use as<T>(). Signed, because the largest unsigned numbers cannot be literals.
    std::int64_t bits;

    /// Whether a number is as wide as the bits: compilers write the type LeakyReLU<Constant{bits}>, and read it again
    /// from a header of save_header. Such a number is taken for bits and not for a value.
    template <class Number>
    static constexpr bool is_bits = std::integral<Number> && sizeof(Number) == sizeof(std::int64_t);

    template <class Number>
        requires std::is_arithmetic_v<Number>
    explicit(is_bits<Number>) constexpr Constant(Number number)
        : bits([&] {
              if constexpr (is_bits<Number>) return static_cast<std::int64_t>(number);
              else return std::bit_cast<std::int64_t>(static_cast<double>(number));
          }()) {}

    /// The value in the precision of T, a number or a pack of numbers.
    template <class T = double>
    constexpr Lane<T> as() const {
        return static_cast<Lane<T>>(std::bit_cast<double>(bits));
    }

    friend constexpr bool operator==(const Constant&, const Constant&) = default;
};

}  // namespace unroll
