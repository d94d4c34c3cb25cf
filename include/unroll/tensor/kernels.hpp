// The hot loops: everything a layer does with a matrix.
//
// One order of addition: a dot product starts at its bias (or at +0) and adds in the order of the index; a sum
// over examples adds them in their order. Lanes change which register holds a term, never the order.
// W is a parameter's scalar, X an activation's; one of them may be a pack.
#pragma once

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll {

/// start + weight x; weight [Out, In], x [In], start (a bias, or a sum so far) and the result [Out].
/// PyTorch: functional.linear.
template <class W, std::size_t Out, std::size_t In, Order order, class X, class Start>
constexpr auto matvec(const Matrix<W, Out, In, order>& weight, const Vector<X, In>& x, const Vector<Start, Out>& start) {
    using Weight = Matrix<W, Out, In, order>;
    Vector<Product<W, X>, Out> y{};
#pragma GCC unroll 16
    for (std::size_t o = 0; o < Out; ++o) y.numbers[o] = start.numbers[o];
#pragma GCC unroll 16
    for (std::size_t i = 0; i < In; ++i) {
#pragma GCC unroll 16
        for (std::size_t o = 0; o < Out; ++o) {
            y.numbers[o] = y.numbers[o] + weight.numbers[Weight::at(o, i)] * x.numbers[i];
        }
    }
    return y;
}

/// weightᵀ dy, what reaches x; weight [Out, In], dy [Out], the result [In].
template <class W, std::size_t Out, std::size_t In, Order order, class X>
constexpr Vector<Product<W, X>, In> matvec_transposed(const Matrix<W, Out, In, order>& weight, const Vector<X, Out>& dy) {
    using Weight = Matrix<W, Out, In, order>;
    Vector<Product<W, X>, In> dx{};
#pragma GCC unroll 16
    for (std::size_t o = 0; o < Out; ++o) {
#pragma GCC unroll 16
        for (std::size_t i = 0; i < In; ++i) {
            dx.numbers[i] = dx.numbers[i] + weight.numbers[Weight::at(o, i)] * dy.numbers[o];
        }
    }
    return dx;
}

/// Adds dy xᵀ, summed over the examples in the lanes; gradient [Out, In], dy [Out], x [In].
template <class W, std::size_t Out, std::size_t In, Order order, class Y, class X>
constexpr void add_outer(Matrix<W, Out, In, order>& gradient, const Vector<Y, Out>& dy, const Vector<X, In>& x) {
    using Gradient = Matrix<W, Out, In, order>;
#pragma GCC unroll 16
    for (std::size_t i = 0; i < In; ++i) {
#pragma GCC unroll 16
        for (std::size_t o = 0; o < Out; ++o) {
            accumulate(gradient.numbers[Gradient::at(o, i)], dy.numbers[o] * x.numbers[i]);
        }
    }
}

/// Adds dy, summed over the examples in the lanes; both [N].
template <class W, std::size_t N, class Y>
constexpr void add(Vector<W, N>& gradient, const Vector<Y, N>& dy) {
#pragma GCC unroll 16
    for (std::size_t i = 0; i < N; ++i) accumulate(gradient.numbers[i], dy.numbers[i]);
}

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

}  // namespace unroll
