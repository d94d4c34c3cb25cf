// Each<T, Count>: a token or a number of each of a few examples; and loops that are gone before anything is optimized.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <utility>

namespace unroll::detail {

/// f(0), f(1), … f(Count - 1), where each is a constant, std::integral_constant. No loop: compilers see through it
/// before they decide what stands in registers.
template <std::size_t Count, class F>
[[gnu::always_inline]] constexpr void each_index(F f) {
    [&]<std::size_t... Index>(std::index_sequence<Index...>) __attribute__((always_inline)) {
        (f(std::integral_constant<std::size_t, Index>{}), ...);
    }(std::make_index_sequence<Count>{});
}

/// Result{{f(0), f(1), … f(Count - 1)}}.
template <std::size_t Count, class Result, class F>
[[gnu::always_inline]] constexpr Result each(F f) {
    return [&]<std::size_t... Index>(std::index_sequence<Index...>)
               __attribute__((always_inline)) { return Result{{f(Index)...}}; }(std::make_index_sequence<Count>{});
}

/// Calls `visit.operator()<Count>(first)` for N numbers: in blocks of Block, then for a smaller rest.
template <std::size_t Block, std::size_t N, class Visit>
[[gnu::always_inline]] constexpr void in_blocks_of(Visit visit) {
    constexpr std::size_t rest = N % Block;
    if constexpr (N >= Block) {
        for (std::size_t first = 0; first + Block <= N; first += Block) visit.template operator()<Block>(first);
    }
    if constexpr (rest > 0) visit.template operator()<rest>(N - rest);
}

/// A token, or a number, of each of Count examples.
template <class T, std::size_t Count>
struct Each {
    T of[Count];

    static constexpr std::size_t count = Count;

    [[gnu::always_inline]] friend constexpr Each operator/(const Each& a, const Each& b) {
        return each<Count, Each>([&](std::size_t i) { return a.of[i] / b.of[i]; });
    }
    [[gnu::always_inline]] friend constexpr Each log_of_normal(const Each& a) {
        return each<Count, Each>([&](std::size_t i) { return log_of_normal(a.of[i]); });
    }
};

template <class X>
inline constexpr bool is_each = false;
template <class T, std::size_t Count>
inline constexpr bool is_each<Each<T, Count>> = true;

/// Adds them in their order.
template <class T, class Term, std::size_t Count>
[[gnu::always_inline]] constexpr void accumulate(T& sum, const Each<Term, Count>& terms) {
    each_index<Count>([&](std::size_t i) __attribute__((always_inline)) { accumulate(sum, terms.of[i]); });
}

}  // namespace unroll::detail
