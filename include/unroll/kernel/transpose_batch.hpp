// A batch of examples in two forms: the examples in the lanes, and one example after the other as memory has them.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/scalar/transpose.hpp>
#include <unroll/tensor/matrix.hpp>
#include <utility>

namespace unroll {

/// Whether so many examples in lanes fit a square of registers: then registers, not numbers, are moved and added.
template <class T, std::size_t Lanes>
inline constexpr bool in_squares = native_lanes<T> > 1 && Lanes <= native_lanes<T>;

/// The examples in the lanes of x, one after the other: number n of example e is lane e * N + n.
template <class T, std::size_t Lanes, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Lanes * N> one_after_the_other(const Vector<Pack<T, Lanes>, N>& x) {
    return pick<Lanes * N>([](std::size_t i) { return LaneOfPack{i % N, i / N}; }, x.numbers);
}

/// The other way round.
template <std::size_t N, class T, std::size_t Numbers>
[[gnu::always_inline]] inline Vector<Pack<T, Numbers / N>, N> in_the_lanes(const Pack<T, Numbers>& examples) {
    Vector<Pack<T, Numbers / N>, N> x;
    const Pack<T, Numbers> source[] = {examples};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        ((x.numbers[I] = pick<Numbers / N>([](std::size_t e) { return LaneOfPack{0, e * N + I}; }, source)), ...);
    }(std::make_index_sequence<N>{});
    return x;
}

/// A register's width of numbers of each example, for vectors of many numbers.
template <class T>
struct Square {
    static constexpr std::size_t width = native_lanes<T>;
    using Row = Pack<T, width>;

    Row rows[width];

    /// Row e is example e's: Count numbers, then zeros, which stand in the lanes of x[0], x[1] …
    template <std::size_t Count, std::size_t Lanes>
    [[gnu::always_inline]] static Square of_lanes(const Pack<T, Lanes>* x) {
        Square square;
        [&]<std::size_t... N>(std::index_sequence<N...>) {
            const auto identity = [](std::size_t i) { return i < Lanes ? LaneOfPack{0, i} : any_lane; };
            ((square.rows[N] = pick<width>(identity, {x[N]})), ...);
        }(std::make_index_sequence<Count>{});
        transpose(square.rows);
        return square;
    }

    /// The other way round.
    template <std::size_t Count, std::size_t Lanes>
    [[gnu::always_inline]] void to_lanes(Pack<T, Lanes>* x) {
        transpose(rows);
        [&]<std::size_t... N>(std::index_sequence<N...>) {
            ((x[N] = pick<Lanes>([](std::size_t i) { return LaneOfPack{0, i}; }, {rows[N]})), ...);
        }(std::make_index_sequence<Count>{});
    }
};

/// Calls `visit.operator()<Count>(first)` for N numbers in blocks of a register's width and, if there is one, a smaller
/// rest.
template <class T, std::size_t N, class Visit>
[[gnu::always_inline]] inline void in_blocks(Visit visit) {
    constexpr std::size_t width = native_lanes<T>, rest = N % width;
    if constexpr (N >= width) {
        for (std::size_t first = 0; first + width <= N; first += width) visit.template operator()<width>(first);
    }
    if constexpr (rest > 0) visit.template operator()<rest>(N - rest);
}

/// Adds term(e), a pack of all of a tensor's memory, for examples e = 0, 1, … Lanes - 1.
template <std::size_t Lanes, class Tensor, class Term>
[[gnu::always_inline]] inline void add_examples(Tensor& gradient, Term term) {
    using Sum = Pack<typename Tensor::Scalar, Tensor::Layout::capacity>;
    Sum sum = Sum::load_registers(gradient.numbers);
    [&]<std::size_t... E>(std::index_sequence<E...>) __attribute__((always_inline)) {
        ((sum = sum + term(std::integral_constant<std::size_t, E>{})), ...);
    }(std::make_index_sequence<Lanes>{});
    sum.first(Tensor::Layout::run_length).store_registers(gradient.numbers);
}

}  // namespace unroll
