// Units in the lanes: what a layer does with one example whose numbers, not examples, stand side by side in registers.
//
// A recurrent layer has one position at a time, so its units fill the lanes. Rows of a weight that belong to unit u of
// gate g are row g · Units + u. In constant expressions, and where a pack of nets fills the lanes, it is one unit at a time.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/tensor/examples.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/matvec.hpp>
#include <unroll/tensor/one_hot.hpp>
#include <utility>

namespace unroll {

/// Calls visit.operator()<Count>(first) for N units: a register's width of them at once, or one.
template <class A, std::size_t N, class Visit>
[[gnu::always_inline]] constexpr void in_units(Visit visit) {
    if constexpr (!is_pack<A> && native_lanes<A> > 1) {
        if (!std::is_constant_evaluated()) return in_blocks<A, N>(visit);
    }
#pragma GCC unroll 16
    for (std::size_t i = 0; i < N; ++i) visit.template operator()<1>(i);
}

/// Whether N units are one block, at run time.
template <class A, std::size_t N>
inline constexpr bool in_one_block = !is_pack<A> && native_lanes<A> > 1 && N <= native_lanes<A>;

/// Count units' numbers; one is the number itself.
template <class A, std::size_t Count>
struct UnitsOf {
    using type = Pack<A, Count>;
};
template <class A>
struct UnitsOf<A, 1> {
    using type = A;
};
template <class A, std::size_t Count>
using Units = typename UnitsOf<A, Count>::type;

/// Units first, first + 1, … of a vector.
template <std::size_t Count, class A, std::size_t N>
[[gnu::always_inline]] constexpr Units<A, Count> load_units(const Vector<A, N>& x, std::size_t first) {
    if constexpr (Count == 1) return x.numbers[first];
    else return Pack<A, Count>::load_registers(x.numbers + first);
}
template <std::size_t Count, class A, std::size_t N>
[[gnu::always_inline]] constexpr void store_units(Vector<A, N>& x, std::size_t first, const Units<A, Count>& numbers) {
    if constexpr (Count == 1) x.numbers[first] = numbers;
    else numbers.first(Count).store_registers(x.numbers + first);
}

/// A copy in the registers' own size: memory that was just written in smaller pieces is slow to read in larger ones.
template <class A, std::size_t N>
[[gnu::always_inline]] constexpr void copy_units(Vector<A, N>& to, const Vector<A, N>& from) {
    in_units<A, N>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        store_units<Count>(to, first, load_units<Count>(from, first));
    });
}

/// Count numbers at the end of memory: out of the register that ends with them.
template <std::size_t Count, class W>
[[gnu::always_inline]] inline Pack<W, Count> load_last_units(const W* numbers) {
    constexpr std::size_t width = Pack<W, Count>::width, before = width - Count;
    return pick<Count>([](std::size_t i) { return LaneOfPack{0, i + before}; }, {Pack<W, width>::load_registers(numbers - before)});
}

/// Numbers first, first + 1, … of a vector that has several gates' units.
template <std::size_t Count, class W, std::size_t N>
[[gnu::always_inline]] constexpr Units<W, Count> load_rows(const Vector<W, N>& x, std::size_t first) {
    if constexpr (Count == 1) {
        return x.numbers[first];
    } else {
        using P = Pack<W, Count>;
        constexpr bool reaches_no_further = N - Count + P::registers * P::width <= Vector<W, N>::Layout::capacity;
        if constexpr (reaches_no_further) return P::load_registers(x.numbers + first);
        else return first + Count < N ? P::load_registers(x.numbers + first) : load_last_units<Count>(x.numbers + first);
    }
}

/// Numbers first, first + 1, … of one line of a matrix: of a column, or of a row, whichever runs along memory.
template <std::size_t Count, bool last, class W, std::size_t Rows, std::size_t Cols, Order order>
[[gnu::always_inline]] constexpr Units<W, Count> load_line(const Matrix<W, Rows, Cols, order>& m, std::size_t line, std::size_t first) {
    using Layout = typename Matrix<W, Rows, Cols, order>::Layout;
    constexpr bool by_row = order == Order::row_major;
    const W* const numbers = m.numbers + line * Layout::stride + first;
    if constexpr (Count == 1) {
        return *numbers;
    } else {
        // A whole register reaches past the units, over the next line, but not past the end of the memory.
        using P = Pack<W, Count>;
        constexpr std::size_t lines = by_row ? Rows : Cols, length = by_row ? Cols : Rows;
        constexpr std::size_t reach = (lines - 1) * Layout::stride + length - Count + P::registers * P::width;
        if constexpr (last && reach > Layout::capacity) {
            if (first + Count == length) return load_last_units<Count>(numbers);
        }
        return P::load_registers(numbers);
    }
}

/// Sums of so many products and more are made of two, of every other product, so that fewer wait for each other.
inline constexpr std::size_t two_strands = 8;

/// Calls f(i, strand, last) for the products i = 0, 1, … N - 1 of a sum: strand is 0 or 1, and last says whether i may be
/// N - 1. A small i is a constant.
template <std::size_t N, class F>
[[gnu::always_inline]] constexpr void for_products(F f) {
    constexpr std::size_t strands = N < two_strands ? 1 : 2;
    using First = std::integral_constant<std::size_t, 0>;
    using Second = std::integral_constant<std::size_t, strands - 1>;
    if constexpr (N <= 2 * unroll_limit) {
        [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
            (f(std::integral_constant<std::size_t, I>{}, std::integral_constant<std::size_t, I % strands>{},
               std::bool_constant<I + 1 == N>{}), ...);
        }(std::make_index_sequence<N>{});
    } else {
        std::size_t i = 0;
        for (; i + 2 < N; i += 2) {
            f(i, First{}, std::false_type{});
            f(i + 1, Second{}, std::false_type{});
        }
        if (i + 1 < N) f(i++, First{}, std::false_type{});
        if constexpr (N % 2 == 0) f(i, Second{}, std::true_type{});
        else f(i, First{}, std::true_type{});
    }
}

/// The numbers of a vector, one at a time for Count units: of one that fills a register or two, or less than one, out of
/// these. (A register that was just written in two pieces is slow to read.)
template <std::size_t Count, class A, std::size_t N>
struct OneForAll {
    static constexpr bool in_register = Count > 1 && N > 1 && N <= 2 * unroll_limit &&
                                        (N <= native_lanes<A> || N == 2 * native_lanes<A>);
    struct Nothing {};

    const Vector<A, N>& numbers;
    [[no_unique_address]] std::conditional_t<in_register, Pack<A, N>, Nothing> in_lanes;

    [[gnu::always_inline]] explicit constexpr OneForAll(const Vector<A, N>& x) : numbers(x), in_lanes{} {
        if constexpr (in_register) in_lanes = load_units<N>(x, 0);
    }

    [[gnu::always_inline]] constexpr Units<A, Count> operator[](auto i) const {
        if constexpr (in_register) return pick<Count>([](std::size_t) { return LaneOfPack{0, decltype(i)::value}; }, {in_lanes});
        else return numbers.numbers[i];
    }
};

/// The same of the column that a token names, or each lane's token.
template <class A, std::size_t Count, class W, std::size_t Rows, std::size_t Cols>
[[gnu::always_inline]] constexpr Units<A, Count> load_column(const Matrix<W, Rows, Cols, Order::column_major>& m,
                                                             UncheckedToken token, std::size_t first) {
    return token.index + 1 < Cols ? load_line<Count, false>(m, token.index, first) : load_line<Count, true>(m, token.index, first);
}
template <class A, std::size_t Count, class W, std::size_t Rows, std::size_t Cols, std::size_t Lanes>
constexpr A load_column(const Matrix<W, Rows, Cols, Order::column_major>& m, const Pack<UncheckedToken, Lanes>& tokens,
                        std::size_t first) {
    A column;
    for (std::size_t lane = 0; lane < Lanes; ++lane) column.set(lane, load_line<1, true>(m, tokens[lane].index, first));
    return column;
}

/// sums[g] += weight[g · Size + first …, :] x for the gates g; weight [Gates Size, In], x [In].
template <std::size_t Count, std::size_t Gates, class A, class W, std::size_t Out, std::size_t In, class X>
[[gnu::always_inline]] constexpr void add_matvec(Units<A, Count>* sums, const Matrix<W, Out, In, Order::column_major>& weight,
                                                 std::size_t first, const Vector<X, In>& x) {
    constexpr std::size_t size = Out / Gates, strands = In < two_strands ? 1 : 2;
    if constexpr (is_one_hot<X>) {
#pragma GCC unroll 4
        for (std::size_t g = 0; g < Gates; ++g) sums[g] = sums[g] + load_column<A, Count>(weight, x.token, g * size + first);
    } else {
        const OneForAll<Count, X, In> numbers(x);
        Units<A, Count> second[Gates]{};
        for_products<In>([&](auto i, auto strand, auto last) __attribute__((always_inline)) {
            const Units<A, Count> number = numbers[i];
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) {
                auto& sum = strand == 0 ? sums[g] : second[g];
                sum = sum + load_line<Count, decltype(last)::value>(weight, i, g * size + first) * number;
            }
        });
        if constexpr (strands == 2) {
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) sums[g] = sums[g] + second[g];
        }
    }
}

/// sum += weightᵀ dy, the products of each gate by themselves and then one gate's after the other; rows(r) is row r of a
/// weight [Gates Size, In], dy [Size] of each gate, sum [In].
template <std::size_t Gates, class A, std::size_t In, std::size_t Size, class Rows>
[[gnu::always_inline]] constexpr void add_matvec_transposed(Vector<A, In>& sum, Rows rows, const Vector<A, Size> (&dy)[Gates]) {
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
                gate[g][strand] = gate[g][strand] + rows.template operator()<Count>(g * Size + u, first) * numbers[g][u];
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

/// sums[i · Gates] += dy(p) x(p)[i] for each i, at positions p = 0, 1, … count - 1 in this order; sums and dy [Size], x [In].
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
            const auto add_lines = [&]<std::size_t... I>(std::index_sequence<I...>, std::size_t line) __attribute__((always_inline)) {
                Units<W, Count> sum[] = {load_units<Count>(sums[(line + I) * Gates], first)...};
                for (std::size_t p = 0; p < count; ++p) {
                    const auto dy = load_units<Count>(dy_of(p), first);
                    const auto& x = x_of(p);
                    ((sum[I] = sum[I] + dy * Units<W, Count>(x.numbers[line + I])), ...);
                }
                (store_units<Count>(sums[(line + I) * Gates], first, sum[I]), ...);
            };
            constexpr std::size_t block = sums_side_by_side, rest = X::size() % block;
            for (std::size_t line = 0; line + block <= X::size(); line += block) add_lines(std::make_index_sequence<block>{}, line);
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

/// start + weight x of one example, with its outputs in the lanes; weight [Out, In], x [In], start and the result [Out].
/// Other than the sums of gates it is one strand: a matvec like all others.
template <class T, std::size_t Out, std::size_t In>
    requires(std::is_floating_point_v<T> && native_lanes<T> > 1)
[[gnu::always_inline]] constexpr Vector<T, Out> matvec(const Matrix<T, Out, In, Order::column_major>& weight,
                                                       const Vector<T, In>& x, const Vector<T, Out>& start) {
    Vector<T, Out> y{};
    in_units<T, Out>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        const OneForAll<Count, T, In> numbers(x);
        Units<T, Count> sum = load_units<Count>(start, first);
        for_products<In>([&](auto i, auto, auto last) __attribute__((always_inline)) {
            sum = sum + load_line<Count, decltype(last)::value>(weight, i, first) * numbers[i];
        });
        store_units<Count>(y, first, sum);
    });
    return y;
}

}  // namespace unroll
