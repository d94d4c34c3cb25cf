// Rows of a table that tokens name: gathered, and their gradients added where they came from.
//
// One order of addition: a gradient's sums are over the examples, in their order. W is a parameter's scalar, be it a
// pack.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/kernel/transpose_batch.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <utility>

namespace unroll {

// --- one example --------------------------------------------------------------------------------------------

/// The rows of a table [Vocab, Features] that a window's tokens name, one after the other, [Size Features]: one-hot
/// vectors times the table. Error: token_out_of_range.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken>
[[gnu::always_inline]] constexpr Vector<W, Size * Features> gather_rows(const Matrix<W, Vocab, Features, order>& table,
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

/// Adds dy [Size Features] to the rows of gradient [Vocab, Features] that the window's tokens name.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken>
[[gnu::always_inline]] constexpr void scatter_add_rows(Matrix<W, Vocab, Features, order>& gradient,
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
    if constexpr (Table::by_row && !Layout::dense && in_squares<T, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            return in_blocks<T, Features>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                Square<T> square;
#pragma GCC unroll 16
                for (std::size_t e = 0; e < Lanes; ++e) {
                    square.rows[e] = Square<T>::Row::load_registers(table.numbers + row_of(e) * Layout::stride + first);
                }
                square.template to_lanes<Count>(y + first);
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
    if constexpr (Table::by_row && !Layout::dense && in_squares<T, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            return in_blocks<T, Features>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                using Row = typename Square<T>::Row;
                const auto square = Square<T>::template of_lanes<Count>(dy + first);
#pragma GCC unroll 16
                for (std::size_t e = 0; e < Lanes; ++e) {
                    T* const row = gradient.numbers + row_of(e) * Layout::stride + first;
                    (Row::load_registers(row) + square.rows[e]).store_registers(row);
                }
            });
        }
    }
    for (std::size_t e = 0; e < Lanes; ++e) {
        const std::size_t row = row_of(e);
        for (std::size_t j = 0; j < Features; ++j) gradient.numbers[Table::at(row, j)] += dy[j][e];
    }
}

/// Whether the rows of a table of so few tokens are chosen by comparing, number by number, rather than looked up.
template <class Table, std::size_t Vocab, std::size_t Lanes>
inline constexpr bool few_rows = Table::by_row && Table::Layout::dense && Vocab <= 16 &&
                                 Table::Layout::capacity <= 64 && in_squares<typename Table::Scalar, Lanes>;

/// The rows that windows in lanes name. Error: token_out_of_range.
template <class T, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken,
          std::size_t Lanes>
[[gnu::always_inline]] constexpr Vector<Pack<T, Lanes>, Size * Features> gather_rows(
    const Matrix<T, Vocab, Features, order>& table, const Window<Size, Pack<AnyToken, Lanes>>& windows) {
    Vector<Pack<T, Lanes>, Size * Features> y{};
    for (std::size_t k = 0; k < Size; ++k) {
        Pack<T, Lanes>* const part = y.numbers + k * Features;
        check_in<Vocab>(windows[k]);
        if (few_rows<Matrix<T, Vocab, Features, order>, Vocab, Lanes> && !__builtin_is_constant_evaluated()) {
#pragma GCC unroll 16
            for (std::size_t row = 0; row < Vocab; ++row) {
                const auto here = are<T>(windows[k], row);
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
[[gnu::always_inline]] constexpr void scatter_add_rows(Matrix<T, Vocab, Features, order>& gradient,
                                                       const Window<Size, Pack<AnyToken, Lanes>>& windows,
                                                       const Vector<Pack<T, Lanes>, Size * Features>& dy) {
    using Gradient = Matrix<T, Vocab, Features, order>;
    if constexpr (few_rows<Gradient, Vocab, Lanes> && Size == 1) {
        if (!__builtin_is_constant_evaluated()) {
            constexpr auto capacity = Gradient::Layout::capacity;
            constexpr auto row_of = [](std::size_t i) { return Gradient::row_of(i); };
            const auto examples = one_after_the_other(dy);
            return add_examples<Lanes>(gradient, [&](auto example) __attribute__((always_inline)) {
                constexpr std::size_t e = decltype(example)::value;
                const auto row = pick<capacity>(
                    [](std::size_t i) { return LaneOfPack{0, e * Features + i % Features}; }, {examples});
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

// --- neighbours in lanes ------------------------------------------------------------------------------------

/// The rows of neighbours, [Features], each in its lane.
template <class T, std::size_t Vocab, std::size_t Features, std::size_t Lanes>
[[gnu::always_inline]] inline Vector<Pack<T, Lanes>, Features> gather_rows(
    const Matrix<T, Vocab, Features>& table, const Window<1, Neighbours<T, Lanes>>& window) {
    const auto& [first, occurrence] = window[0];
    Vector<Pack<T, Lanes>, Features> y;
    if constexpr (Matrix<T, Vocab, Features>::Layout::dense) {
        y = in_the_lanes<Features>(Pack<T, Lanes * Features>::load_registers(table.numbers + first * Features));
    } else {
        load_rows(table, [&](std::size_t e) { return window[0].first + e; }, y.numbers);
    }
    if (!occurrence.all) {
        const auto occurs = Pack<T, Lanes>::load_registers(occurrence.flags) != Pack<T, Lanes>();
        for (std::size_t j = 0; j < Features; ++j) {
            y.numbers[j] = select(occurs, y.numbers[j],
                                  Pack<T, Lanes>(table.numbers[table.at(occurrence.stand_in, j)]));
        }
    }
    return y;
}

/// Adds dy [Features] of neighbours to their rows of gradient [Vocab, Features]. What does not occur gets nothing, even
/// if what stood in for it made no number.
template <class T, std::size_t Vocab, std::size_t Features, std::size_t Lanes>
[[gnu::always_inline]] inline void scatter_add_rows(Matrix<T, Vocab, Features>& gradient,
                                                    const Window<1, Neighbours<T, Lanes>>& window,
                                                    const Vector<Pack<T, Lanes>, Features>& dy) {
    const auto& [first, occurrence] = window[0];
    const auto occurs = Pack<T, Lanes>::load_registers(occurrence.flags) != Pack<T, Lanes>();
    const auto dy_of_those = elementwise([&](const auto& number) { return select(occurs, number, Pack<T, Lanes>()); },
                                         dy);
    if constexpr (Matrix<T, Vocab, Features>::Layout::dense) {
        using Rows = Pack<T, Lanes * Features>;
        T* const rows = gradient.numbers + first * Features;
        (Rows::load_registers(rows) + one_after_the_other(dy_of_those)).first(Lanes * Features).store_registers(rows);
    } else {
        add_rows(gradient, [&](std::size_t e) { return window[0].first + e; }, dy_of_those.numbers);
    }
}

}  // namespace unroll
