// Gates in lanes: the sums that reach the gates of a recurrent layer, and their gradients, with examples in the lanes.
//
// The sums of a few units grow at once: they share each number of the examples, and their weights stand side by side.
// Each sum has the order of addition of kernel/gates.hpp.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/lanes.hpp>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/transpose_batch.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

/// Whether examples fill the lanes of a number A beside weights that are the same for all of them.
template <class A, class W>
inline constexpr bool examples_in_lanes = is_pack<A> && !is_pack<W>;

/// Whether sums of so many products grow strand after strand. Their weights wait in a slower cache; twice as many sums
/// then grow at once, and read each of its lines once.
template <std::size_t Products>
inline constexpr bool are_long_sums = Products >= thresholds::many_sums;

/// Calls `visit.operator()<Count>(first)` for N sums of so many products, as many at once as stay in registers.
template <std::size_t Products, std::size_t N, class Visit>
[[gnu::always_inline]] constexpr void in_blocks_of_sums(Visit visit) {
    constexpr std::size_t most = register_bytes == 64 ? thresholds::line : thresholds::sums_at_once;
    in_blocks_of<are_long_sums<Products> ? most : thresholds::sums_in_lanes, N>(visit);
}

/// sums[r] += weight_of(i, r) x[i] for every other i, from `first` on. It calls fetch(i) before.
template <std::size_t Sums, class A, std::size_t N, class WeightOf, class Fetch>
[[gnu::always_inline]] constexpr void add_strand(A (&sums)[Sums], std::size_t first, WeightOf weight_of, Fetch fetch,
                                                 const Vector<A, N>& x) {
    A sum[Sums];
    each_index<Sums>([&](auto r) __attribute__((always_inline)) { sum[r] = sums[r]; });
    for (std::size_t i = first; i < N; i += 2) {
        fetch(i);
        auto number = loaded(x.numbers[i]);
        each_index<Sums>(
            [&](auto r) __attribute__((always_inline)) { sum[r] = plus_product(sum[r], A(weight_of(i, r)), number); });
    }
    each_index<Sums>([&](auto r) __attribute__((always_inline)) { sums[r] = sum[r]; });
}

/// sums[r] += weight_of(i, r) x[i] for each i, in strands as in kernel/gates.hpp. Of many products it
/// calls fetch(i) before.
template <std::size_t Sums, class A, std::size_t N, class WeightOf, class Fetch>
[[gnu::always_inline]] constexpr void add_products(A (&sums)[Sums], WeightOf weight_of, Fetch fetch,
                                                   const Vector<A, N>& x) {
    A second[Sums]{};
    if constexpr (are_long_sums<N>) {
        add_strand(sums, 0, weight_of, fetch, x);
        add_strand(second, 1, weight_of, fetch, x);
        each_index<Sums>([&](auto r) __attribute__((always_inline)) { sums[r] = sums[r] + second[r]; });
    } else {
        A first[Sums];
        each_index<Sums>([&](auto r) __attribute__((always_inline)) { first[r] = sums[r]; });
        for_products<N>([&](auto i, auto strand, auto) __attribute__((always_inline)) {
            auto number = loaded(x.numbers[i]);
            each_index<Sums>([&](auto r) __attribute__((always_inline)) {
                auto& sum = strand == 0 ? first[r] : second[r];
                sum = plus_product(sum, A(weight_of(i, r)), number);
            });
        });
        each_index<Sums>([&](auto r) __attribute__((always_inline)) {
            if constexpr (strands_of<N> == 2) sums[r] = first[r] + second[r];
            else sums[r] = first[r];
        });
    }
}

/// A register of numbers of a tensor's memory from `from` on, of which Count are needed.
template <std::size_t Count, class Tensor>
[[gnu::always_inline]] inline auto load_row(const Tensor& tensor, std::size_t from) {
    using T = typename Tensor::Scalar;
    using Row = typename TransposedBlock<T>::Row;
    if (from + Row::size() <= Tensor::Layout::capacity) return Row::load_registers(tensor.numbers + from);
    Row row;
    for (std::size_t i = 0; i < Count && from + i < Tensor::Layout::capacity; ++i) row.set(i, tensor.numbers[from + i]);
    return row;
}

/// numbers[r] = weight[row + r, column], the column that each lane's token names.
template <std::size_t Count, class W, std::size_t Lanes, std::size_t Out, std::size_t In, class AnyToken>
[[gnu::always_inline]] constexpr void load_columns(const Matrix<W, Out, In, Order::column_major>& weight,
                                                   std::size_t row, const Pack<AnyToken, Lanes>& tokens,
                                                   Pack<W, Lanes> (&numbers)[Count]) {
    if constexpr (transposes_in_registers<W, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            return in_blocks<W, Count>([&]<std::size_t Rows>(std::size_t first) __attribute__((always_inline)) {
                TransposedBlock<W> block;
#pragma GCC unroll 16
                for (std::size_t lane = 0; lane < Lanes; ++lane)
                    block.rows[lane] = load_row<Rows>(weight, weight.at(row + first, tokens[lane].index));
                block.template to_lanes<Rows>(numbers + first);
            });
        }
    }
    for (std::size_t r = 0; r < Count; ++r) {
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            numbers[r].set(lane, weight.numbers[weight.at(row + r, tokens[lane].index)]);
    }
}

/// sums[r] += weight[row + r, :] x; weight [Out, In], x [In].
template <std::size_t Sums, class A, class W, std::size_t Out, std::size_t In, class X>
[[gnu::always_inline]] constexpr void add_matvec_rows(A (&sums)[Sums],
                                                      const Matrix<W, Out, In, Order::column_major>& weight,
                                                      std::size_t row, const Vector<X, In>& x) {
    if constexpr (is_one_hot<X>) {
        A columns[Sums];
        load_columns(weight, row, x.token, columns);
        each_index<Sums>([&](auto r) __attribute__((always_inline)) { sums[r] = sums[r] + columns[r]; });
    } else {
        in_blocks_of_sums<In, Sums>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
            A some[Count];
            each_index<Count>([&](auto r) __attribute__((always_inline)) { some[r] = sums[first + r]; });
            add_products(
                some,
                [&](std::size_t i, std::size_t r)
                    __attribute__((always_inline)) { return weight.numbers[weight.at(row + first + r, i)]; },
                [&](std::size_t i) __attribute__((always_inline)) {
                    detail::fetch(weight.numbers + weight.at(row + first, i),
                                  2 * thresholds::terms_ahead * weight.col_step);
                },
                x);
            each_index<Count>([&](auto r) __attribute__((always_inline)) { sums[first + r] = some[r]; });
        });
    }
}

/// sum += weightᵀ dy, as in kernel/gates.hpp.
template <std::size_t Gates, class A, std::size_t In, std::size_t Size, class Rows>
[[gnu::always_inline]] constexpr void add_matvec_transposed_in_lanes(Vector<A, In>& sum, Rows rows,
                                                                     const Vector<A, Size> (&dy)[Gates]) {
    in_blocks_of_sums<Size, In>([&]<std::size_t Sums>(std::size_t first) __attribute__((always_inline)) {
        A total[Sums];
        each_index<Sums>([&](auto r) __attribute__((always_inline)) { total[r] = sum.numbers[first + r]; });
        for (std::size_t g = 0; g < Gates; ++g) {
            A gate[Sums]{};
            const auto weight = [&](std::size_t u, std::size_t r) __attribute__((always_inline)) -> const auto& {
                return rows.template operator()<1>(g * Size + u, first + r);
            };
            add_products(
                gate, weight,
                [&](std::size_t u) __attribute__((always_inline)) {
                    const auto row_step = static_cast<std::size_t>(&weight(1, 0) - &weight(0, 0));
                    detail::fetch(&weight(u, 0), 2 * thresholds::terms_ahead * row_step);
                },
                dy[g]);
            each_index<Sums>([&](auto r) __attribute__((always_inline)) { total[r] = total[r] + gate[r]; });
        }
        each_index<Sums>([&](auto r) __attribute__((always_inline)) { sum.numbers[first + r] = total[r]; });
    });
}

}  // namespace unroll::detail
