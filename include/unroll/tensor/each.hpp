// Each<T, Count>: something of each of a few examples that go through a net side by side.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <utility>

namespace unroll {

/// f(0), f(1), … f(Count - 1). No loop: compilers see through it before they decide what stands in registers.
template <std::size_t Count, class F>
[[gnu::always_inline]] constexpr void one_by_one(F f) {
    [&]<std::size_t... I>(std::index_sequence<I...>)
        __attribute__((always_inline)) { (f(I), ...); }(std::make_index_sequence<Count>{});
}

/// What f makes of 0, 1, … Count - 1, as the members of Result.
template <std::size_t Count, class Result, class F>
[[gnu::always_inline]] constexpr Result each(F f) {
    return [&]<std::size_t... I>(std::index_sequence<I...>)
               __attribute__((always_inline)) { return Result{{f(I)...}}; }(std::make_index_sequence<Count>{});
}

/// A token, or a number, of each of Count examples.
template <class T, std::size_t Count>
struct Each {
    T of[Count];

    [[gnu::always_inline]] friend constexpr Each operator/(const Each& a, const Each& b) {
        return each<Count, Each>([&](std::size_t i) { return a.of[i] / b.of[i]; });
    }
    [[gnu::always_inline]] friend constexpr Each log_of_normal(const Each& a) {
        return each<Count, Each>([&](std::size_t i) { return log_of_normal(a.of[i]); });
    }
};

/// Adds them in their order.
template <class T, class Term, std::size_t Count>
[[gnu::always_inline]] constexpr void accumulate(T& sum, const Each<Term, Count>& terms) {
    one_by_one<Count>([&](std::size_t i) __attribute__((always_inline)) { accumulate(sum, terms.of[i]); });
}

}  // namespace unroll
