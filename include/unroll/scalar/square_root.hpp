// SquareRoot: the square root where no instruction computes it.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstdint>
#include <limits>
#include <unroll/scalar/target.hpp>

namespace unroll::detail {

/// The square root, exactly rounded, where no instruction computes it: on small targets, and in constant expressions,
/// where only g++ has a function for it. x is positive and finite.
struct SquareRoot {
    static constexpr float of(float x) {
        if constexpr (target::folds_sqrt) return __builtin_sqrtf(x);
        else return static_cast<float>(heron(static_cast<double>(x)));
    }

    static constexpr double of(double x) {
        if constexpr (target::folds_sqrt) return __builtin_sqrt(x);
        else return digit_by_digit(x);
    }

    /// Computes it without a division, which small targets lack too: bit by bit, as on paper, and one bit for rounding.
    template <class T>
    static constexpr T digit_by_digit(T x) {
        using Bits = Word<T>;
        constexpr Bits mantissa_bits = std::numeric_limits<T>::digits - 1, one = Bits{1} << mantissa_bits;
        constexpr Bits lift = (mantissa_bits + 2) / 2;  // by 4^lift no number is denormal
        Bits half_exponent = std::numeric_limits<T>::max_exponent / 2 - 1;
        if (x < (std::numeric_limits<T>::min)()) x *= static_cast<T>(Bits{1} << 2 * lift), half_exponent -= lift;
        const Bits bits = std::bit_cast<Bits>(x),
                   exponent = bits >> mantissa_bits;  // x = 4^exponent m with m in [1, 4)
        half_exponent += (exponent + 1) / 2;
        Bits rest = ((bits & (one - 1)) | one) << (exponent % 2 == 0 ? 2 : 1), root = 0;
        for (Bits digit = 2 * one; digit != 0; digit >>= 1, rest <<= 1) {
            if (2 * root + digit > rest) continue;
            rest -= 2 * root + digit;
            root += digit;
        }
        root += rest != 0 ? root & 1 : 0;
        return std::bit_cast<T>((root >> 1) + ((half_exponent - 1) << mantissa_bits));
    }

private:
    /// Halves the exponent, a guess with 5 right bits, and doubles them with each of Heron's steps.
    static constexpr double heron(double x) {
        double y = std::bit_cast<double>((std::bit_cast<std::uint64_t>(x) >> 1) + 0x1ff7'a3be'a91d'9b1b);
        for (int step = 0; step < 4; ++step) y = 0.5 * (y + x / y);
        return y;
    }
};

}  // namespace unroll::detail
