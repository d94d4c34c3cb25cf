// multinomial: a token drawn with given probabilities.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// Reports the first probability that no token can be drawn with.
template <class T, std::size_t N>
[[noreturn]] constexpr void refuse(const Vector<T, N>& probabilities) {
    for (std::size_t i = 0; i < N; ++i) {
        const T p = probabilities[i];
        if (!(p >= 0 && p < MathConstants<T>::infinity))
            errors::not_finite("multinomial", "probability", i, "a finite number >= 0", static_cast<double>(p));
    }
    errors::not_finite("multinomial", "probability", 0, "a number > 0, here or later", 0);
}

/// numbers = dividends / numbers, the padding too: a compiler would fill its registers with zeros, and 0 by 0 raises an
/// exception.
template <class T, std::size_t N>
constexpr void divide(const Vector<T, N>& dividends, Vector<T, N>& numbers) {
    constexpr std::size_t capacity = Vector<T, N>::Layout::capacity, lanes = native_lanes<T>;
    if constexpr (lanes > 1) {
        if (!__builtin_is_constant_evaluated()) {
            for (std::size_t i = N; i < capacity; ++i) numbers.numbers[i] = 1;
            for (std::size_t i = 0; i < capacity; i += lanes) {
                using P = Pack<T, lanes>;
                const auto all = [](const T* from) {
                    return P::map([](auto lane) { return target::opaque(lane); }, P::load_registers(from));
                };
                (all(dividends.numbers + i) / all(numbers.numbers + i)).store_registers(numbers.numbers + i);
            }
            return;
        }
    }
    for (std::size_t i = 0; i < N; ++i) numbers.numbers[i] = dividends.numbers[i] / numbers.numbers[i];
}

}  // namespace detail

/// A token drawn with these probabilities, which need not sum to 1. PyTorch: torch.multinomial(probabilities, 1),
/// number for number. Error: not_finite, before a number is drawn, for a probability that is NaN, infinite or negative,
/// and where all are 0.
template <class T, std::size_t N>
constexpr Token multinomial(const Vector<T, N>& probabilities, auto& rng) {
    bool possible = true, likely = false;
    for (std::size_t i = 0; i < N; ++i) {
        possible = possible && probabilities[i] >= 0 && probabilities[i] < MathConstants<T>::infinity;
        likely = likely || probabilities[i] > 0;
    }
    if (!(possible && likely)) detail::refuse(probabilities);
    detail::Room room([] { return Vector<T, N>{}; });
    Vector<T, N>& shares = *room;  // of tokens that arrive at these rates the first is one of them by its probability
    rng.exponential(shares.elements());
    detail::divide(probabilities, shares);
    return argmax(shares);
}

}  // namespace unroll
