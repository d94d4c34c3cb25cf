// The rows of a table that tokens name: gathered, and their gradients added where they came from.
//
// One order of addition: a gradient sums over the examples in their order. W is a parameter's scalar, which may be a
// pack.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/kernel/transpose_batch.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll {

namespace detail {

/// Whether tokens, or windows of them, stand in lanes.
template <class Tokens>
inline constexpr bool are_in_lanes = false;
template <class AnyToken, std::size_t Lanes>
inline constexpr bool are_in_lanes<Pack<AnyToken, Lanes>> = true;
template <std::size_t Size, class AnyToken, std::size_t Lanes>
inline constexpr bool are_in_lanes<Window<Size, Pack<AnyToken, Lanes>>> = true;

}  // namespace detail

namespace detail::rows {

// --- one example --------------------------------------------------------------------------------------------

/// The rows that a window's tokens name.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken>
[[gnu::always_inline]] constexpr Vector<W, Size * Features> gather(const Matrix<W, Vocab, Features, order>& table,
                                                                   const Window<Size, AnyToken>& window) {
    Vector<W, Size * Features> y{};
#pragma GCC unroll 16
    for (std::size_t k = 0; k < Size; ++k) {
        const std::size_t row = index_in<Vocab>(window[k]);
#pragma GCC unroll 16
        for (std::size_t j = 0; j < Features; ++j) y.numbers[k * Features + j] = table.numbers[table.at(row, j)];
    }
    return y;
}

/// Adds dy to the rows that the window's tokens name.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken>
[[gnu::always_inline]] constexpr void scatter_add(Matrix<W, Vocab, Features, order>& gradient,
                                                  const Window<Size, AnyToken>& window,
                                                  const Vector<W, Size * Features>& dy) {
#pragma GCC unroll 16
    for (std::size_t k = 0; k < Size; ++k) {
        const std::size_t row = index_in<Vocab>(window[k]);
#pragma GCC unroll 16
        for (std::size_t j = 0; j < Features; ++j)
            gradient.numbers[gradient.at(row, j)] += dy.numbers[k * Features + j];
    }
}

// --- examples in lanes, their rows anywhere -----------------------------------------------------------------

/// Row row_of(e) of a table in lane e, [Features]. Long rows are loaded a register at a time.
template <class T, std::size_t Vocab, std::size_t Features, Order order, std::size_t Lanes, class RowOf>
[[gnu::always_inline]] constexpr void load_rows(const Matrix<T, Vocab, Features, order>& table, RowOf row_of,
                                                Pack<T, Lanes>* y) {
    using Table = Matrix<T, Vocab, Features, order>;
    using Layout = typename Table::Layout;
    if constexpr (Table::by_row && !Layout::dense && transposes_in_registers<T, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            return in_blocks<T, Features>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                TransposedBlock<T> block;
#pragma GCC unroll 16
                for (std::size_t e = 0; e < Lanes; ++e) {
                    block.rows[e] = TransposedBlock<T>::Row::load_registers(table.numbers + row_of(e) * Layout::stride +
                                                                            first);
                }
                block.template to_lanes<Count>(y + first);
            });
        }
    }
    for (std::size_t e = 0; e < Lanes; ++e) {
        const std::size_t row = row_of(e);
        for (std::size_t j = 0; j < Features; ++j) y[j].set(e, table.numbers[Table::at(row, j)]);
    }
}

/// Adds lane e of dy [Features] to row row_of(e) of gradient, example by example.
template <class T, std::size_t Vocab, std::size_t Features, Order order, std::size_t Lanes, class RowOf>
[[gnu::always_inline]] constexpr void add_rows(Matrix<T, Vocab, Features, order>& gradient, RowOf row_of,
                                               const Pack<T, Lanes>* dy) {
    using Table = Matrix<T, Vocab, Features, order>;
    using Layout = typename Table::Layout;
    if constexpr (Table::by_row && !Layout::dense && transposes_in_registers<T, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            return in_blocks<T, Features>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                using Row = typename TransposedBlock<T>::Row;
                auto block = TransposedBlock<T>::template of_lanes<Count>(dy + first);
#pragma GCC unroll 16
                for (std::size_t e = 0; e < Lanes; ++e) {
                    T* const row = gradient.numbers + row_of(e) * Layout::stride + first;
                    (Row::load_registers(row) + block.rows[e]).store_registers(row);
                }
            });
        }
    }
    for (std::size_t e = 0; e < Lanes; ++e) {
        const std::size_t row = row_of(e);
        for (std::size_t j = 0; j < Features; ++j) gradient.numbers[Table::at(row, j)] += dy[j][e];
    }
}

/// Whether a table has so few rows that comparing tokens with each row's number is faster than looking rows up.
template <class Table, std::size_t Vocab, std::size_t Lanes>
inline constexpr bool few_rows = Table::by_row && Table::Layout::dense && Vocab <= thresholds::compared_rows &&
                                 Table::Layout::capacity <= thresholds::compared_numbers &&
                                 transposes_in_registers<typename Table::Scalar, Lanes>;

/// The rows that windows in lanes name.
template <class T, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken,
          std::size_t Lanes>
[[gnu::always_inline]] constexpr Vector<Pack<T, Lanes>, Size * Features> gather_in_lanes(
    const Matrix<T, Vocab, Features, order>& table, const Window<Size, Pack<AnyToken, Lanes>>& windows) {
    Vector<Pack<T, Lanes>, Size * Features> y{};
    for (std::size_t k = 0; k < Size; ++k) {
        Pack<T, Lanes>* const part = y.numbers + k * Features;
        check_in<Vocab>(windows[k]);
        if (few_rows<Matrix<T, Vocab, Features, order>, Vocab, Lanes> && !__builtin_is_constant_evaluated()) {
#pragma GCC unroll 16
            for (std::size_t row = 0; row < Vocab; ++row) {
                auto here = are<T>(windows[k], row);
#pragma GCC unroll 16
                for (std::size_t j = 0; j < Features; ++j) {
                    part[j] = select(here, Pack<T, Lanes>(table.numbers[row * Features + j]), part[j]);
                }
            }
        } else {
            load_rows(table, [&](std::size_t e) { return windows[k][e].index; }, part);
        }
    }
    return y;
}

/// Adds dy [Size Features] to the rows that windows in lanes name, example by example.
template <class T, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken,
          std::size_t Lanes>
[[gnu::always_inline]] constexpr void scatter_add_in_lanes(Matrix<T, Vocab, Features, order>& gradient,
                                                           const Window<Size, Pack<AnyToken, Lanes>>& windows,
                                                           const Vector<Pack<T, Lanes>, Size * Features>& dy) {
    using Gradient = Matrix<T, Vocab, Features, order>;
    if constexpr (few_rows<Gradient, Vocab, Lanes> && Size == 1) {
        if (!__builtin_is_constant_evaluated()) {
            constexpr auto capacity = Gradient::Layout::capacity;
            constexpr auto row_of = [](std::size_t i) { return Gradient::row_of(i); };
            auto examples = one_after_the_other(dy);
            return add_examples<Lanes>(gradient, [&](auto example) __attribute__((always_inline)) {
                constexpr std::size_t e = example;
                auto row = pick<capacity>([](std::size_t i) { return LaneOfPack{0, e * Features + i % Features}; },
                                          {examples});
                return select(lanes_where<T, capacity>(row_of, windows[0][e].index), row, Pack<T, capacity>());
            });
        }
    }
    if constexpr (Size == 1) {
        add_rows(gradient, [&](std::size_t e) { return index_in<Vocab>(windows[0][e]); }, dy.numbers);
    } else {
        for (std::size_t e = 0; e < Lanes; ++e) {
            for (std::size_t k = 0; k < Size; ++k) {
                const std::size_t row = index_in<Vocab>(windows[k][e]);
                for (std::size_t j = 0; j < Features; ++j) {
                    gradient.numbers[Gradient::at(row, j)] += dy.numbers[k * Features + j][e];
                }
            }
        }
    }
}

}  // namespace detail::rows

}  // namespace unroll
