// Gates: the sums that reach the gates of a recurrent layer, and their gradients, with units in the lanes.
//
// Unit u of gate g has row g · Size + u of a weight [Gates Size, In]. The sums of a few gates grow side by side.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

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
    constexpr std::size_t size = Out / Gates, strands = strands_of<In>;
    if constexpr (is_one_hot<X>) {
#pragma GCC unroll 4
        for (std::size_t g = 0; g < Gates; ++g)
            sums[g] = sums[g] + column_of<A, Count>(weight, x.token, g * size + first);
    } else {
        const OneForAll<Count, X, In> numbers(x);
        Units<A, Count> second[Gates]{};
        for_products<In>([&](auto i, auto strand, auto last) __attribute__((always_inline)) {
            Units<A, Count> number = numbers[i];
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) {
                auto& sum = strand == 0 ? sums[g] : second[g];
                sum = plus_product(sum, load_column<Count, decltype(last)::value>(weight, i, g * size + first), number);
            }
        });
        if constexpr (strands == 2) {
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) sums[g] = sums[g] + second[g];
        }
    }
}

/// bias + weight x, the sums of all gates: a few registers of rows at a time share each number of x. As many sums grow
/// at once as fit 16 registers, in the strands of add_matvec.
template <class A, class W, std::size_t Rows, std::size_t In, class X>
[[gnu::always_inline]] inline void sums_of_rows(Vector<A, Rows>& sums, const Vector<W, Rows>& bias,
                                                const Matrix<W, Rows, In, Order::column_major>& weight,
                                                const Vector<X, In>& x) {
    constexpr std::size_t width = native_lanes<A>, rest = Rows % width;
    const auto rows = [&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        Units<A, Count> sum[1] = {load_units<Count>(bias, first)};
        add_matvec<Count, 1, A>(sum, weight, first, x);
        store_units<Count>(sums, first, sum[0]);
    };
    in_blocks_of<thresholds::sums_at_once / strands_of<In> * width, Rows - rest>(rows);
    if constexpr (rest > 0) rows.template operator()<rest>(Rows - rest);
}

/// sum += weightᵀ dy, the products of each gate by themselves and then one gate's after the other; rows(r) is row r of
/// a weight [Gates Size, In], dy [Size] of each gate, sum [In].
template <std::size_t Gates, class A, std::size_t In, std::size_t Size, class Rows>
[[gnu::always_inline]] constexpr void add_matvec_transposed(Vector<A, In>& sum, Rows rows,
                                                            const Vector<A, Size> (&dy)[Gates]) {
    in_units<A, In>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        constexpr std::size_t strands = strands_of<Size>;
        using Number = Units<A, Count>;
        using Numbers = OneForAll<Count, A, Size>;
        auto numbers = each<Gates, std::array<Numbers, Gates>>(
            [&](std::size_t g) __attribute__((always_inline)) { return Numbers(dy[g]); });
        Number gate[Gates][strands]{};
        for_products<Size>([&](auto u, auto strand, auto) __attribute__((always_inline)) {
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) {
                gate[g][strand] = plus_product(gate[g][strand], rows.template operator()<Count>(g * Size + u, first),
                                               numbers[g][u]);
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
            in_blocks_of<sums_together<Units<W, Count>, X::size()>, X::size()>(
                [&]<std::size_t Sums>(std::size_t line) __attribute__((always_inline)) {
                    Units<W, Count> sum[Sums]{};
                    each_index<Sums>([&](std::size_t i) __attribute__((always_inline)) {
                        sum[i] = load_units<Count>(sums[(line + i) * Gates], first);
                    });
                    for (std::size_t p = 0; p < count; ++p) {
                        auto dy = load_units<Count>(dy_of(p), first);
                        const auto& at_p = x_of(p);
                        each_index<Sums>([&](std::size_t i) __attribute__((always_inline)) {
                            sum[i] = plus_product(sum[i], dy, Units<W, Count>(at_p.numbers[line + i]));
                        });
                    }
                    each_index<Sums>([&](std::size_t i) __attribute__((always_inline)) {
                        store_units<Count>(sums[(line + i) * Gates], first, sum[i]);
                    });
                });
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

}  // namespace unroll::detail
