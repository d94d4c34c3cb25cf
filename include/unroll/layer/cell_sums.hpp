// The sums that reach the gates of all units of a recurrent layer, and when a cell takes them.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/gates.hpp>
#include <unroll/kernel/gates_in_lanes.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/layer/cell.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll::detail {

/// The sums of units first, first + 1, …, for the input x after what they remember, h.
template <std::size_t Count, class Cell, class A, class Layer, class X, std::size_t In, std::size_t Hidden>
[[gnu::always_inline]] constexpr CellSums<Units<A, Count>, Cell> sums_of_units(const Layer& layer,
                                                                               const Vector<X, In>& x,
                                                                               const Vector<A, Hidden>& h,
                                                                               std::size_t first) {
    CellSums<Units<A, Count>, Cell> sums;
    for (std::size_t g = 0; g < Cell::gates; ++g) {
        sums.from_x[g] = load_units<Count>(layer.bias_ih_l0, g * Hidden + first);
        sums.from_h[g] = load_units<Count>(layer.bias_hh_l0, g * Hidden + first);
    }
    add_matvec<Count, Cell::gates, A>(sums.from_x.of, layer.weight_ih_l0, first, x);
    add_matvec<Count, Cell::gates, A>(sums.from_h.of, layer.weight_hh_l0, first, h);
    return sums;
}

/// Whether all units' sums are there, at run time, before the first unit steps: then a state moves on in its place.
template <class A>
inline constexpr bool sums_come_first = !is_pack<A> && native_lanes<A> > 1;

/// Calls `step.operator()<Count>(sums, first)` for all units, with their sums for the input x after what they remember,
/// h. Where they are more than a register's, it makes all sums first: registers of rows are full whatever the number of
/// units, and a processor that looks a few hundred instructions ahead then sees the gates of several registers, which
/// do not wait for each other. bench/recurrent_step.cpp
template <class Cell, class A, std::size_t Hidden, class Layer, class X, std::size_t In, class Step>
[[gnu::always_inline]] constexpr void in_units_with_sums(const Layer& layer, const Vector<X, In>& x,
                                                         const Vector<A, Hidden>& h, Step step) {
    if constexpr (sums_come_first<A> && Hidden > native_lanes<A>) {
        if (!__builtin_is_constant_evaluated()) {
            Vector<A, Cell::gates * Hidden> from_x, from_h;
            sums_of_rows(from_x, layer.bias_ih_l0, layer.weight_ih_l0, x);
            sums_of_rows(from_h, layer.bias_hh_l0, layer.weight_hh_l0, h);
            return in_units<A, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                CellSums<Units<A, Count>, Cell> sums;
#pragma GCC unroll 4
                for (std::size_t g = 0; g < Cell::gates; ++g) {
                    sums.from_x[g] = load_units<Count>(from_x, g * Hidden + first);
                    sums.from_h[g] = load_units<Count>(from_h, g * Hidden + first);
                }
                step.template operator()<Count>(sums, first);
            });
        }
    }
    in_units<A, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        step.template operator()<Count>(sums_of_units<Count, Cell>(layer, x, h, first), first);
    });
}

/// Calls `step.operator()<1>(sums, unit)` for all units of examples in lanes, with the sums for their inputs x after
/// what they remember, h.
template <class Cell, std::size_t Hidden, class A, class Layer, class X, std::size_t In, class Step>
[[gnu::always_inline]] constexpr void in_lanes_with_sums(const Layer& layer, const Vector<X, In>& x,
                                                         const Vector<A, Hidden>& h, Step step) {
    in_blocks_of<thresholds::line, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        A from_x[Cell::gates][Count], from_h[Cell::gates][Count];
        for (std::size_t g = 0; g < Cell::gates; ++g) {
            const std::size_t row = g * Hidden + first;
            for (std::size_t u = 0; u < Count; ++u) {
                from_x[g][u] = A(layer.bias_ih_l0.numbers[row + u]);
                from_h[g][u] = A(layer.bias_hh_l0.numbers[row + u]);
            }
            add_matvec_rows(from_x[g], layer.weight_ih_l0, row, x);
            add_matvec_rows(from_h[g], layer.weight_hh_l0, row, h);
        }
        for (std::size_t u = 0; u < Count; ++u) {
            CellSums<A, Cell> sums;
            for (std::size_t g = 0; g < Cell::gates; ++g) {
                sums.from_x[g] = from_x[g][u];
                sums.from_h[g] = from_h[g][u];
            }
            step.template operator()<1>(sums, first + u);
        }
    });
}

}  // namespace unroll::detail
