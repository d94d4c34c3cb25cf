// The sums that reach the gates of a recurrent layer, and their gradients, with units in the lanes.
//
// Unit u of gate g has row g · Size + u of a weight [Gates Size, In]. The sums of a few gates grow side by side.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <utility>

namespace unroll {

/// Numbers first, first + 1, … of a vector that has several gates' units.
template <std::size_t Count, class W, std::size_t N>
[[gnu::always_inline]] constexpr Units<W, Count> load_rows(const Vector<W, N>& x, std::size_t first) {
    if constexpr (Count == 1) {
        return x.numbers[first];
    } else {
        using P = Pack<W, Count>;
        constexpr bool reaches_no_further = N - Count + P::registers * P::width <= Vector<W, N>::Layout::capacity;
        if constexpr (reaches_no_further) return P::load_registers(x.numbers + first);
        else
            return first + Count < N ? P::load_registers(x.numbers + first) : load_last_units<Count>(x.numbers + first);
    }
}

/// Rows first, first + 1, … of the column that a token names, or each lane's token.
template <class A, std::size_t Count, class W, std::size_t Rows, std::size_t Cols>
[[gnu::always_inline]] constexpr Units<A, Count> column_of(const Matrix<W, Rows, Cols, Order::column_major>& m,
                                                           UncheckedToken token, std::size_t first) {
    return token.index + 1 < Cols ? load_column<Count, false>(m, token.index, first)
                                  : load_column<Count, true>(m, token.index, first);
}
template <class A, std::size_t Count, class W, std::size_t Rows, std::size_t Cols, std::size_t Lanes>
constexpr A column_of(const Matrix<W, Rows, Cols, Order::column_major>& m, const Pack<UncheckedToken, Lanes>& tokens,
                      std::size_t first) {
    A column;
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        column.set(lane, load_column<1, true>(m, tokens[lane].index, first));
    return column;
}

/// sums[g] += weight[g · Size + first …, :] x for the gates g; weight [Gates Size, In], x [In].
template <std::size_t Count, std::size_t Gates, class A, class W, std::size_t Out, std::size_t In, class X>
[[gnu::always_inline]] constexpr void add_matvec(Units<A, Count>* sums,
                                                 const Matrix<W, Out, In, Order::column_major>& weight,
                                                 std::size_t first, const Vector<X, In>& x) {
    constexpr std::size_t size = Out / Gates, strands = In < two_strands ? 1 : 2;
    if constexpr (is_one_hot<X>) {
#pragma GCC unroll 4
        for (std::size_t g = 0; g < Gates; ++g)
            sums[g] = sums[g] + column_of<A, Count>(weight, x.token, g * size + first);
    } else {
        const OneForAll<Count, X, In> numbers(x);
        Units<A, Count> second[Gates]{};
        for_products<In>([&](auto i, auto strand, auto last) __attribute__((always_inline)) {
            const Units<A, Count> number = numbers[i];
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) {
                auto& sum = strand == 0 ? sums[g] : second[g];
                sum = sum + load_column<Count, decltype(last)::value>(weight, i, g * size + first) * number;
            }
        });
        if constexpr (strands == 2) {
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) sums[g] = sums[g] + second[g];
        }
    }
}

/// sum += weightᵀ dy, the products of each gate by themselves and then one gate's after the other; rows(r) is row r of
/// a weight [Gates Size, In], dy [Size] of each gate, sum [In].
template <std::size_t Gates, class A, std::size_t In, std::size_t Size, class Rows>
[[gnu::always_inline]] constexpr void add_matvec_transposed(Vector<A, In>& sum, Rows rows,
                                                            const Vector<A, Size> (&dy)[Gates]) {
    in_units<A, In>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        constexpr std::size_t strands = Size < two_strands ? 1 : 2;
        using Number = Units<A, Count>;
        const auto numbers = [&]<std::size_t... G>(std::index_sequence<G...>) __attribute__((always_inline)) {
            return std::array{OneForAll<Count, A, Size>(dy[G])...};
        }(std::make_index_sequence<Gates>{});
        Number gate[Gates][strands]{};
        for_products<Size>([&](auto u, auto strand, auto) __attribute__((always_inline)) {
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) {
                gate[g][strand] = gate[g][strand] +
                                  rows.template operator()<Count>(g * Size + u, first) * numbers[g][u];
            }
        });
        Number total = load_units<Count>(sum, first);
#pragma GCC unroll 4
        for (std::size_t g = 0; g < Gates; ++g) {
            if constexpr (strands == 2) total = total + (gate[g][0] + gate[g][1]);
            else total = total + gate[g][0];
        }
        store_units<Count>(sum, first, total);
    });
}

/// sums[i · Gates] += dy(p) x(p)[i] for each i, at positions p = 0, 1, … count - 1 in this order; sums and dy [Size], x
/// [In].
template <std::size_t Gates, class W, std::size_t Size, class DyOf, class XOf>
[[gnu::always_inline]] constexpr void add_outers(Vector<W, Size>* sums, std::size_t count, DyOf dy_of, XOf x_of) {
    using X = std::remove_cvref_t<decltype(x_of(0))>;
    in_units<W, Size>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        if constexpr (is_one_hot<typename X::Scalar>) {
            for (std::size_t p = 0; p < count; ++p) {
                Vector<W, Size>& sum = sums[x_of(p).token.index * Gates];
                store_units<Count>(sum, first, load_units<Count>(sum, first) + load_units<Count>(dy_of(p), first));
            }
        } else {
            const auto add_lines = [&]<std::size_t... I>(std::index_sequence<I...>,
                                                         std::size_t line) __attribute__((always_inline)) {
                Units<W, Count> sum[] = {load_units<Count>(sums[(line + I) * Gates], first)...};
                for (std::size_t p = 0; p < count; ++p) {
                    const auto dy = load_units<Count>(dy_of(p), first);
                    const auto& x = x_of(p);
                    ((sum[I] = sum[I] + dy * Units<W, Count>(x.numbers[line + I])), ...);
                }
                (store_units<Count>(sums[(line + I) * Gates], first, sum[I]), ...);
            };
            constexpr std::size_t block = sums_side_by_side, rest = X::size() % block;
            for (std::size_t line = 0; line + block <= X::size(); line += block)
                add_lines(std::make_index_sequence<block>{}, line);
            if constexpr (rest > 0) add_lines(std::make_index_sequence<rest>{}, X::size() - rest);
        }
    });
}

/// sum += dy(p).
template <class W, std::size_t Size, class DyOf>
[[gnu::always_inline]] constexpr void add_all(Vector<W, Size>& sum, std::size_t count, DyOf dy_of) {
    in_units<W, Size>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        auto total = load_units<Count>(sum, first);
        for (std::size_t p = 0; p < count; ++p) total = total + load_units<Count>(dy_of(p), first);
        store_units<Count>(sum, first, total);
    });
}

}  // namespace unroll
