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

/// The same from memory that goes on after the last unit with something else, or ends there.
template <std::size_t Count, class W>
[[gnu::always_inline]] constexpr Units<W, Count> load_part(const W* numbers) {
    if constexpr (Count == 1) {
        return *numbers;
    } else {
        Pack<W, Count> units;
        __builtin_memcpy(&units.reg, numbers, Count * sizeof(W));
        return units;
    }
}
template <std::size_t Count, class W>
[[gnu::always_inline]] constexpr void store_part(W* numbers, const Units<W, Count>& units) {
    if constexpr (Count == 1) *numbers = units;
    else __builtin_memcpy(numbers, &units.reg, Count * sizeof(W));
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
        else return load_part<Count>(x.numbers + first);
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
        if constexpr (last && reach > Layout::capacity) return load_part<Count>(numbers);
        else return P::load_registers(numbers);
    }
}

/// Calls f(i, last) for i = 0, 1, … N - 1, where last says whether i may be N - 1; a small i is a constant.
template <std::size_t N, class F>
[[gnu::always_inline]] constexpr void for_lines(F f) {
    if constexpr (N <= unroll_limit) {
        [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
            (f(std::integral_constant<std::size_t, I>{}, std::bool_constant<I + 1 == N>{}), ...);
        }(std::make_index_sequence<N>{});
    } else {
        for (std::size_t i = 0; i + 1 < N; ++i) f(i, std::false_type{});
        f(N - 1, std::true_type{});
    }
}

/// The numbers of a vector, one at a time for Count units: of a short one that stands in a register out of that register.
template <std::size_t Count, class A, std::size_t N>
struct OneForAll {
    static constexpr bool in_register = Count > 1 && N > 1 && N <= native_lanes<A>;
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
    return load_line<Count, true>(m, token.index, first);
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
    constexpr std::size_t size = Out / Gates;
    if constexpr (is_one_hot<X>) {
#pragma GCC unroll 4
        for (std::size_t g = 0; g < Gates; ++g) sums[g] = sums[g] + load_column<A, Count>(weight, x.token, g * size + first);
    } else {
        const OneForAll<Count, X, In> numbers(x);
        for_lines<In>([&](auto i, auto last) __attribute__((always_inline)) {
            const Units<A, Count> number = numbers[i];
#pragma GCC unroll 4
            for (std::size_t g = 0; g < Gates; ++g) {
                sums[g] = sums[g] + load_line<Count, decltype(last)::value>(weight, i, g * size + first) * number;
            }
        });
    }
}

/// sum += weightᵀ dy, the products of each gate by themselves and then one gate's after the other; weight [Gates Size, In],
/// dy [Size] of each gate, sum [In]. In registers if the weight is given by rows.
template <std::size_t Gates, class A, class W, std::size_t Out, std::size_t In, Order order>
[[gnu::always_inline]] constexpr void add_matvec_transposed(Vector<A, In>& sum, const Matrix<W, Out, In, order>& weight,
                                                            const Vector<A, Out / Gates> (&dy)[Gates]) {
    using Weight = Matrix<W, Out, In, order>;
    constexpr std::size_t size = Out / Gates;
    const auto block = [&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        Units<A, Count> gate[Gates]{};
        if constexpr (order == Order::row_major) {
            const auto numbers = [&]<std::size_t... G>(std::index_sequence<G...>) __attribute__((always_inline)) {
                return std::array{OneForAll<Count, A, size>(dy[G])...};
            }(std::make_index_sequence<Gates>{});
            for_lines<size>([&](auto u, auto last) __attribute__((always_inline)) {
#pragma GCC unroll 4
                for (std::size_t g = 0; g < Gates; ++g) {
                    gate[g] = gate[g] + load_line<Count, decltype(last)::value>(weight, g * size + u, first) * numbers[g][u];
                }
            });
        } else {
            for (std::size_t u = 0; u < size; ++u) {
                for (std::size_t g = 0; g < Gates; ++g) {
                    gate[g] += weight.numbers[Weight::at(g * size + u, first)] * dy[g].numbers[u];
                }
            }
        }
        Units<A, Count> total = load_units<Count>(sum, first);
#pragma GCC unroll 4
        for (std::size_t g = 0; g < Gates; ++g) total = total + gate[g];
        store_units<Count>(sum, first, total);
    };
    if constexpr (order == Order::row_major) {
        in_units<A, In>(block);
    } else {
#pragma GCC unroll 16
        for (std::size_t i = 0; i < In; ++i) block.template operator()<1>(i);
    }
}

/// Adds dy(p) x(p)ᵀ to the rows of one gate, for positions p = 0, 1, … count - 1 in this order; gradient [Out, In], dy
/// [Size], x [In].
template <class W, std::size_t Out, std::size_t In, class DyOf, class XOf>
[[gnu::always_inline]] constexpr void add_outers(Matrix<W, Out, In, Order::column_major>& gradient, std::size_t first_row,
                                                 std::size_t count, DyOf dy_of, XOf x_of) {
    using Dy = std::remove_cvref_t<decltype(dy_of(0))>;
    using X = typename std::remove_cvref_t<decltype(x_of(0))>::Scalar;
    using A = typename Dy::Scalar;
    constexpr std::size_t stride = Matrix<W, Out, In, Order::column_major>::Layout::stride;
    in_units<A, Dy::size()>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        W* const rows = gradient.numbers + first_row + first;
        if constexpr (is_one_hot<X>) {
            for (std::size_t p = 0; p < count; ++p) {
                const auto add_to_column = [&](std::size_t token, const auto& term) __attribute__((always_inline)) {
                    W* const column = rows + token * stride;
                    auto sum = load_part<Count>(column);
                    sum += term;
                    store_part<Count>(column, sum);
                };
                const auto dy = load_units<Count>(dy_of(p), first);
                const auto& token = x_of(p).token;
                if constexpr (requires { token.index; }) add_to_column(token.index, dy);
                else for (std::size_t lane = 0; lane < token.size(); ++lane) add_to_column(token[lane].index, dy[lane]);
            }
        } else {
            const auto add_columns = [&]<std::size_t... C>(std::index_sequence<C...>, std::size_t column) __attribute__((always_inline)) {
                Units<W, Count> sum[] = {load_part<Count>(rows + (column + C) * stride)...};
                for (std::size_t p = 0; p < count; ++p) {
                    const auto dy = load_units<Count>(dy_of(p), first);
                    const auto& x = x_of(p);
                    (accumulate(sum[C], dy * decltype(dy)(x.numbers[column + C])), ...);
                }
                (store_part<Count>(rows + (column + C) * stride, sum[C]), ...);
            };
            constexpr std::size_t block = sums_side_by_side, rest = In % block;
            for (std::size_t c = 0; c + block <= In; c += block) add_columns(std::make_index_sequence<block>{}, c);
            if constexpr (rest > 0) add_columns(std::make_index_sequence<rest>{}, In - rest);
        }
    });
}

/// The same for a bias: adds dy(p).
template <class W, std::size_t Out, class DyOf>
[[gnu::always_inline]] constexpr void add_all(Vector<W, Out>& gradient, std::size_t first_row, std::size_t count, DyOf dy_of) {
    using Dy = std::remove_cvref_t<decltype(dy_of(0))>;
    in_units<typename Dy::Scalar, Dy::size()>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        W* const numbers = gradient.numbers + first_row + first;
        auto sum = load_part<Count>(numbers);
        for (std::size_t p = 0; p < count; ++p) accumulate(sum, load_units<Count>(dy_of(p), first));
        store_part<Count>(numbers, sum);
    });
}

}  // namespace unroll
