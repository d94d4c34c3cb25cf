// A batch of examples transposed: from examples in the lanes to one example after the other, as in memory, and back.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/scalar/transpose.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

/// The examples in the lanes of x, one after the other: number n of example e is lane e * N + n.
template <class T, std::size_t Lanes, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Lanes * N> one_after_the_other(const Vector<Pack<T, Lanes>, N>& x) {
    return pick<Lanes * N>([](std::size_t i) { return LaneOfPack{i % N, i / N}; }, x.numbers);
}

/// The inverse of one_after_the_other.
template <std::size_t N, class T, std::size_t Numbers>
[[gnu::always_inline]] inline Vector<Pack<T, Numbers / N>, N> in_the_lanes(const Pack<T, Numbers>& examples) {
    Vector<Pack<T, Numbers / N>, N> x;
    const Pack<T, Numbers> source[] = {examples};
    each_index<N>([&](auto n) __attribute__((always_inline)) {
        x.numbers[n] = pick<Numbers / N>([](std::size_t e) { return LaneOfPack{0, e * N + decltype(n)::value}; },
                                         source);
    });
    return x;
}

/// Whether so many examples in lanes fit a square of registers. Then whole registers, not numbers, are moved and added.
template <class T, std::size_t Lanes>
inline constexpr bool transposes_in_registers = native_lanes<T> > 1 && Lanes <= native_lanes<T>;

/// A square of registers that holds as many numbers of each example as a register has, for vectors of many numbers.
template <class T>
struct TransposedBlock {
    static constexpr std::size_t width = native_lanes<T>;
    using Row = Pack<T, width>;

    Row rows[width];  // row e is example e's

    /// Count numbers of each example, then zeros, which stand in the lanes of x[0], x[1] …
    template <std::size_t Count, std::size_t Lanes>
    [[gnu::always_inline]] static TransposedBlock of_lanes(const Pack<T, Lanes>* x) {
        TransposedBlock block;
        each_index<Count>([&](std::size_t n) __attribute__((always_inline)) {
            const auto identity = [](std::size_t i) { return i < Lanes ? LaneOfPack{0, i} : any_lane; };
            block.rows[n] = pick<width>(identity, {x[n]});
        });
        transpose(block.rows);
        return block;
    }

    /// Writes them back into lanes; the block is used up.
    template <std::size_t Count, std::size_t Lanes>
    [[gnu::always_inline]] void to_lanes(Pack<T, Lanes>* x) {
        transpose(rows);
        each_index<Count>([&](std::size_t n) __attribute__((always_inline)) {
            x[n] = pick<Lanes>([](std::size_t i) { return LaneOfPack{0, i}; }, {rows[n]});
        });
    }
};

/// Calls `visit.operator()<Count>(first)` for N numbers: in blocks of a register's width, then for a smaller rest.
template <class T, std::size_t N, class Visit>
[[gnu::always_inline]] inline void in_blocks(Visit visit) {
    in_blocks_of<native_lanes<T>, N>(visit);
}

/// Adds term(e), a pack of all of a tensor's memory, for examples e = 0, 1, … Lanes - 1.
template <std::size_t Lanes, class Tensor, class Term>
[[gnu::always_inline]] inline void add_examples(Tensor& gradient, Term term) {
    using Sum = Pack<typename Tensor::Scalar, Tensor::Layout::capacity>;
    Sum sum = Sum::load_registers(gradient.numbers);
    each_index<Lanes>([&](auto e) __attribute__((always_inline)) { sum = sum + term(e); });
    sum.first(Tensor::Layout::run_length).store_registers(gradient.numbers);
}

}  // namespace unroll::detail
