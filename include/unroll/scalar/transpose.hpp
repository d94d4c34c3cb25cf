// transpose: exchanges the rows and columns of a square of numbers, one register for each row.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// Exchanges the halves of rows that are Half apart: bit Half of the row's index and of the lane's index change places.
template <std::size_t Half, class T, std::size_t Width>
[[gnu::always_inline]] inline void exchange_halves(Pack<T, Width> (&rows)[Width]) {
    const auto exchange = []<std::size_t... Lane>(auto& a, auto& b,
                                                  std::index_sequence<Lane...>) __attribute__((always_inline)) {
        const auto upper = __builtin_shufflevector(
            a, b, static_cast<int>((Lane & Half) == 0 ? Lane : Width + Lane - Half)...);
        b = __builtin_shufflevector(a, b, static_cast<int>((Lane & Half) == 0 ? Lane + Half : Width + Lane)...);
        a = upper;
    };
    [&]<std::size_t... Pair>(std::index_sequence<Pair...>) __attribute__((always_inline)) {
        (exchange(rows[Pair / Half * 2 * Half + Pair % Half].reg[0],
                  rows[Pair / Half * 2 * Half + Pair % Half + Half].reg[0], std::make_index_sequence<Width>{}),
         ...);
    }(std::make_index_sequence<Width / 2>{});
    if constexpr (Half > 1) exchange_halves<Half / 2>(rows);
}

}  // namespace detail

/// Exchanges rows and columns; Width is a register's. Not for constant expressions.
template <class T, std::size_t Width>
    requires(Width > 1 && Width == Pack<T, Width>::width)
[[gnu::always_inline]] inline void transpose(Pack<T, Width> (&rows)[Width]) {
    detail::exchange_halves<Width / 2>(rows);
}

}  // namespace unroll
