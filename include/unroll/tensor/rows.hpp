// Rows of a table that tokens name: gathered, and their gradients added where they came from.
//
// One order of addition: a gradient's sums are over the examples, in their order. W is a parameter's scalar, be it a pack.
#pragma once

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/examples.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll {

/// The rows of a table [Vocab, Features] that a window's tokens name, one after the other, [Size Features]: one-hot
/// vectors times the table. Error: token_out_of_range.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken>
constexpr Vector<W, Size * Features> gather_rows(const Matrix<W, Vocab, Features, order>& table,
                                          const Window<Size, AnyToken>& window) {
    Vector<W, Size * Features> y{};
#pragma GCC unroll 16
    for (std::size_t k = 0; k < Size; ++k) {
        const std::size_t i = index_in<Vocab>(window[k]);
#pragma GCC unroll 16
        for (std::size_t j = 0; j < Features; ++j) y.numbers[k * Features + j] = table.numbers[table.at(i, j)];
    }
    return y;
}

/// The same for windows in lanes.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken, std::size_t Lanes>
constexpr Vector<Pack<W, Lanes>, Size * Features> gather_rows(const Matrix<W, Vocab, Features, order>& table,
                                                       const Window<Size, Pack<AnyToken, Lanes>>& windows) {
    Vector<Pack<W, Lanes>, Size * Features> y{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t k = 0; k < Size; ++k) {
            const std::size_t i = index_in<Vocab>(windows[k][lane]);
            for (std::size_t j = 0; j < Features; ++j) {
                y.numbers[k * Features + j].set(lane, table.numbers[table.at(i, j)]);
            }
        }
    }
    return y;
}

/// Adds dy [Size Features] to the rows of gradient [Vocab, Features] that the window's tokens name.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken>
constexpr void scatter_add_rows(Matrix<W, Vocab, Features, order>& gradient, const Window<Size, AnyToken>& window,
                        const Vector<W, Size * Features>& dy) {
#pragma GCC unroll 16
    for (std::size_t k = 0; k < Size; ++k) {
        const std::size_t i = index_in<Vocab>(window[k]);
#pragma GCC unroll 16
        for (std::size_t j = 0; j < Features; ++j) gradient.numbers[gradient.at(i, j)] += dy.numbers[k * Features + j];
    }
}

/// The same for windows in lanes, example by example.
template <class W, std::size_t Vocab, std::size_t Features, Order order, std::size_t Size, class AnyToken, std::size_t Lanes>
constexpr void scatter_add_rows(Matrix<W, Vocab, Features, order>& gradient, const Window<Size, Pack<AnyToken, Lanes>>& windows,
                        const Vector<Pack<W, Lanes>, Size * Features>& dy) {
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t k = 0; k < Size; ++k) {
            const std::size_t i = index_in<Vocab>(windows[k][lane]);
            for (std::size_t j = 0; j < Features; ++j) {
                gradient.numbers[gradient.at(i, j)] += dy.numbers[k * Features + j][lane];
            }
        }
    }
}

/// The rows of neighbours, [Features], each in its lane; zeros where a token does not count.
template <class T, std::size_t Vocab, std::size_t Features, std::size_t Lanes>
[[gnu::always_inline]] inline Vector<Pack<T, Lanes>, Features> gather_rows(const Matrix<T, Vocab, Features>& table,
                                                                          const Window<1, Neighbours<T, Lanes>>& window) {
    using Layout = typename Matrix<T, Vocab, Features>::Layout;
    const T* const rows = table.numbers + window[0].first * Layout::stride;
    Vector<Pack<T, Lanes>, Features> y;
    if constexpr (Layout::dense) {
        y = in_the_lanes<Features>(Pack<T, Lanes * Features>::load_registers(rows));
    } else {
        in_blocks<T, Features>([&]<std::size_t Count>(std::size_t first) {
            Square<T> square;
#pragma GCC unroll 16
            for (std::size_t e = 0; e < Lanes; ++e) {
                square.rows[e] = Square<T>::Row::load_registers(rows + e * Layout::stride + first);
            }
            square.template to_lanes<Count>(y.numbers + first);
        });
    }
    const auto counts = window[0].counts != Pack<T, Lanes>();
    for (Pack<T, Lanes>& number : y) number = select(counts, number, Pack<T, Lanes>());
    return y;
}

/// Adds dy [Features] of neighbours to their rows of gradient [Vocab, Features].
template <class T, std::size_t Vocab, std::size_t Features, std::size_t Lanes>
[[gnu::always_inline]] inline void scatter_add_rows(Matrix<T, Vocab, Features>& gradient,
                                                    const Window<1, Neighbours<T, Lanes>>& window,
                                                    const Vector<Pack<T, Lanes>, Features>& dy) {
    using Layout = typename Matrix<T, Vocab, Features>::Layout;
    T* const rows = gradient.numbers + window[0].first * Layout::stride;
    if constexpr (Layout::dense) {
        using Rows = Pack<T, Lanes * Features>;
        (Rows::load_registers(rows) + one_after_the_other(dy)).first(Lanes * Features).store_registers(rows);
    } else {
        in_blocks<T, Features>([&]<std::size_t Count>(std::size_t first) {
            using Row = typename Square<T>::Row;
            const auto square = Square<T>::template of_lanes<Count>(dy.numbers + first);
#pragma GCC unroll 16
            for (std::size_t e = 0; e < Lanes; ++e) {
                T* const numbers = rows + e * Layout::stride + first;
                (Row::load_registers(numbers) + square.rows[e]).store_registers(numbers);
            }
        });
    }
}

}  // namespace unroll
