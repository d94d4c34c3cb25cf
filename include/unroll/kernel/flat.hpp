// Flat<T, Examples>: the scalar of a batch so small that a vector of it is a pack, one example after the other.
//
// Where a register has more lanes than there are examples, examples in the lanes would leave most of it empty. Flat
// vectors fill it with the numbers of one example after the other, in the order of PyTorch's [Examples, N]; which
// number goes where is known to the compiler, and the order of every sum is the one of plain numbers.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/add_outer.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>
#include <utility>

namespace unroll {

/// Numbers T of Examples examples. It has no values of its own, only vectors.
template <class T, std::size_t Examples>
struct Flat {};

template <class T, std::size_t Examples>
inline constexpr std::size_t lanes<Flat<T, Examples>> = Examples;

/// Number n of example e is lane e * N + n.
template <class T, std::size_t Examples, std::size_t N>
struct Vector<Flat<T, Examples>, N> {
    using Scalar = Flat<T, Examples>;

    Pack<T, Examples * N> numbers;

    static constexpr std::size_t size() { return N; }
};

/// A vector of one example in memory.
template <class T, std::size_t N>
[[gnu::always_inline]] inline Vector<T, N> in_memory(const Vector<Flat<T, 1>, N>& x) {
    Vector<T, N> y{};
    x.numbers.first(N).store_registers(y.numbers);
    return y;
}

/// The numbers of a tensor's memory as a pack.
template <class Tensor>
[[gnu::always_inline]] inline auto memory_of(const Tensor& tensor) {
    return Pack<typename Tensor::Scalar, Tensor::Layout::capacity>::load_registers(tensor.numbers);
}

/// A vector that is the same for all examples, of each of them.
template <std::size_t Examples, class T, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> repeated(const Vector<T, N>& x) {
    return pick<Examples * N>([](std::size_t i) { return LaneOfPack{0, i % N}; }, {memory_of(x)});
}
template <std::size_t Examples, class T, std::size_t N>
[[gnu::always_inline]] inline const Pack<T, Examples * N>& repeated(const Vector<Flat<T, Examples>, N>& x) {
    return x.numbers;
}

template <std::size_t Examples, class T, std::size_t Numbers>
[[gnu::always_inline]] inline const Pack<T, Numbers>& repeated(const Pack<T, Numbers>& of_each) {
    return of_each;
}

/// A number of each example, for all of its N; of other vectors, the number itself.
template <class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> spread_over(const Vector<Flat<T, Examples>, N>&,
                                                                const Pack<T, Examples>& x) {
    return pick<Examples * N>([](std::size_t i) { return LaneOfPack{0, i / N}; }, {x});
}
template <class X, std::size_t N>
constexpr const X& spread_over(const Vector<X, N>&, const X& x) {
    return x;
}

/// The other way round.
template <class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples> one_of_each(const Vector<Flat<T, Examples>, N>&,
                                                            const Pack<T, Examples * N>& x) {
    return pick<Examples>([](std::size_t e) { return LaneOfPack{0, e * N}; }, {x});
}
template <class X, std::size_t N>
constexpr const X& one_of_each(const Vector<X, N>&, const X& x) {
    return x;
}

/// Number n of each example, for all of its N.
template <std::size_t n, class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> number_of_each(const Vector<Flat<T, Examples>, N>& x) {
    return pick<Examples * N>([](std::size_t i) { return LaneOfPack{0, i / N * N + n}; }, {x.numbers});
}

/// The vector of f(x[i], …).
template <class F, class T, std::size_t Examples, std::size_t N, class... Others>
[[gnu::always_inline]] inline Vector<Flat<T, Examples>, N> elementwise(F f, const Vector<Flat<T, Examples>, N>& x,
                                                                       const Others&... others) {
    return {f(x.numbers, repeated<Examples>(others)...)};
}

/// f(… f(x[0], x[1]) …, x[N - 1]) of each example, for all of its N.
template <class F, class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> fold(F f, const Vector<Flat<T, Examples>, N>& x) {
    Pack<T, Examples * N> result = number_of_each<0>(x);
    [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
        ((result = f(result, number_of_each<I + 1>(x))), ...);
    }(std::make_index_sequence<N - 1>{});
    return result;
}

/// x[0] + x[1] + … of each example, for all of its N.
template <class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> sum(const Vector<Flat<T, Examples>, N>& x) {
    return fold([](const auto& a, const auto& b) __attribute__((always_inline)) { return a + b; }, x);
}

/// start + weight x, of each example.
template <class T, std::size_t Out, std::size_t In, Order order, std::size_t Examples>
[[gnu::always_inline]] inline Vector<Flat<T, Examples>, Out> matvec(const Matrix<T, Out, In, order>& weight,
                                                                    const Vector<Flat<T, Examples>, In>& x,
                                                                    const Vector<T, Out>& start) {
    using Weight = Matrix<T, Out, In, order>;
    const auto weights = memory_of(weight);
    Vector<Flat<T, Examples>, Out> y{repeated<Examples>(start)};
    [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
        ((y.numbers = y.numbers + pick<Examples * Out>(
                                      [](std::size_t i) { return LaneOfPack{0, Weight::at(i % Out, I)}; }, {weights}) *
                                      pick<Examples * Out>(
                                          [](std::size_t i) { return LaneOfPack{0, i / Out * In + I}; }, {x.numbers})),
         ...);
    }(std::make_index_sequence<In>{});
    return y;
}

/// weightᵀ dy, of each example.
template <class T, std::size_t Out, std::size_t In, Order order, std::size_t Examples>
[[gnu::always_inline]] inline Vector<Flat<T, Examples>, In> matvec_transposed(
    const Matrix<T, Out, In, order>& weight, const Vector<Flat<T, Examples>, Out>& dy) {
    using Weight = Matrix<T, Out, In, order>;
    const auto weights = memory_of(weight);
    Vector<Flat<T, Examples>, In> dx{};
    [&]<std::size_t... O>(std::index_sequence<O...>) __attribute__((always_inline)) {
        ((dx.numbers = dx.numbers +
                       pick<Examples * In>([](std::size_t i) { return LaneOfPack{0, Weight::at(O, i % In)}; },
                                           {weights}) *
                           pick<Examples * In>([](std::size_t i) { return LaneOfPack{0, i / In * Out + O}; },
                                               {dy.numbers})),
         ...);
    }(std::make_index_sequence<Out>{});
    return dx;
}

/// Adds dy xᵀ, summed over the examples.
template <class T, std::size_t Out, std::size_t In, Order order, std::size_t Examples>
[[gnu::always_inline]] inline void add_outer(Matrix<T, Out, In, order>& gradient,
                                             const Vector<Flat<T, Examples>, Out>& dy,
                                             const Vector<Flat<T, Examples>, In>& x) {
    add_outer_in_registers<Examples>(gradient, dy.numbers, x.numbers);
}

/// Adds dy, summed over the examples.
template <class T, std::size_t N, std::size_t Examples>
[[gnu::always_inline]] inline void add(Vector<T, N>& gradient, const Vector<Flat<T, Examples>, N>& dy) {
    add_in_registers<Examples>(gradient, dy.numbers);
}

/// Where the rows of a table lie one after the other: in the table itself, or, if some tokens do not occur, in a copy
/// with another row in their places. It is a place and no selection, so that the common way has nothing to wait for.
template <class T, std::size_t Vocab, std::size_t Features>
struct RowsInARow {
    const T* begin;
    alignas(storage_alignment) T copy[Matrix<T, Vocab, Features>::Layout::capacity];

    RowsInARow(const Matrix<T, Vocab, Features>& table, const Occurrence<T>& occurrence) : begin(table.numbers) {
        if (occurrence.all) return;
        for (std::size_t row = 0; row < Vocab; ++row) {
            const std::size_t from = occurrence.flags[row] != 0 ? row : occurrence.stand_in;
            for (std::size_t j = 0; j < Features; ++j) copy[row * Features + j] = table.numbers[from * Features + j];
        }
        begin = copy;
    }
};

/// All rows of a table, which lie in memory as a flat vector does.
template <class T, std::size_t Vocab, std::size_t Features>
[[gnu::always_inline]] inline Vector<Flat<T, Vocab>, Features> gather_rows(const Matrix<T, Vocab, Features>& table,
                                                                           const Window<1, Vocabulary<T>>& window) {
    const RowsInARow<T, Vocab, Features> rows(table, window[0].occurrence);
    return {Pack<T, Vocab * Features>::load_registers(rows.begin)};
}

/// The row of one token. Error: token_out_of_range.
template <class T, std::size_t Vocab, std::size_t Features, class AnyToken>
[[gnu::always_inline]] inline Vector<Flat<T, 1>, Features> gather_rows(
    const Matrix<T, Vocab, Features>& table, const Window<1, FlatToken<T, AnyToken>>& window) {
    using Row = Pack<T, Features>;
    using Layout = typename Matrix<T, Vocab, Features>::Layout;
    const T* const row = table.numbers + index_in<Vocab>(window[0].token) * Layout::stride;
    constexpr bool last_row_reaches_no_further = (Vocab - 1) * Layout::stride + Row::registers * Row::width <=
                                                 Layout::capacity;
    if constexpr (last_row_reaches_no_further) return {Row::load_registers(row)};
    else return {Row::load(row)};
}

/// Adds dy [Features] of all tokens to their rows of gradient [Vocab, Features]. What does not occur gets nothing, even
/// if what stood in for it made no number.
template <class T, std::size_t Vocab, std::size_t Features>
[[gnu::always_inline]] inline void scatter_add_rows(Matrix<T, Vocab, Features>& gradient,
                                                    const Window<1, Vocabulary<T>>& window,
                                                    const Vector<Flat<T, Vocab>, Features>& dy) {
    using Rows = Pack<T, Vocab * Features>;
    const Rows occurs = spread_over(dy, Pack<T, Vocab>::load_registers(window[0].occurrence.flags));
    const Rows sum = Rows::load_registers(gradient.numbers) + select(occurs != Rows(), dy.numbers, Rows());
    sum.first(Vocab * Features).store_registers(gradient.numbers);
}

}  // namespace unroll
