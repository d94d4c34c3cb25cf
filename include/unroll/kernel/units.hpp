// Units in the lanes: kernels of one example, whose numbers fill the registers.
//
// A recurrent layer has one position at a time, so its units fill the lanes. In constant expressions, and where a pack
// of nets fills the lanes, it is one unit at a time.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/scalar/transpose.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

/// Calls `visit.operator()<Count>(first)` for N units: as many of them at once as fill some registers, or one.
template <class A, std::size_t N, std::size_t registers = 1, class Visit>
[[gnu::always_inline]] constexpr void in_units(Visit visit) {
    if constexpr (!is_pack<A> && native_lanes<A> > 1) {
        if (!__builtin_is_constant_evaluated()) return in_blocks_of<registers * native_lanes<A>, N>(visit);
    }
#pragma GCC unroll 16
    for (std::size_t i = 0; i < N; ++i) visit.template operator()<1>(i);
}

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

/// Loads Count numbers at the end of a tensor's memory, from the register that ends with them.
template <std::size_t Count, class W>
[[gnu::always_inline]] inline Pack<W, Count> load_last_units(const W* numbers) {
    constexpr std::size_t width = Pack<W, Count>::width, before = width - Count;
    return pick<Count>([](std::size_t i) { return LaneOfPack{0, i + before}; },
                       {Pack<W, width>::load_registers(numbers - before)});
}

/// Units first, first + 1, … of a vector.
template <std::size_t Count, class A, std::size_t N>
[[gnu::always_inline]] constexpr Units<A, Count> load_units(const Vector<A, N>& x, std::size_t first) {
    if constexpr (Count == 1) {
        return loaded(x.numbers[first]);
    } else {
        using P = Pack<A, Count>;
        constexpr bool reaches_no_further = N - Count + P::registers * P::width <= Vector<A, N>::Layout::capacity;
        if constexpr (reaches_no_further) return P::load_registers(x.numbers + first);
        else
            return first + Count < N ? P::load_registers(x.numbers + first) : load_last_units<Count>(x.numbers + first);
    }
}
template <std::size_t Count, class A, std::size_t N>
[[gnu::always_inline]] constexpr void store_units(Vector<A, N>& x, std::size_t first, const Units<A, Count>& numbers) {
    if constexpr (Count == 1) x.numbers[first] = numbers;
    else numbers.first(Count).store_registers(x.numbers + first);
}

/// Copies whole registers: memory that was just written in smaller pieces is slow to read in larger ones.
template <class A, std::size_t N>
[[gnu::always_inline]] constexpr void copy_units(Vector<A, N>& to, const Vector<A, N>& from) {
    in_units<A, N>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        store_units<Count>(to, first, load_units<Count>(from, first));
    });
}

/// Rows first, first + 1, … of a column; `last` says whether it may be the last one.
template <std::size_t Count, bool last, class W, std::size_t Rows, std::size_t Cols>
[[gnu::always_inline]] constexpr Units<W, Count> load_column(const Matrix<W, Rows, Cols, Order::column_major>& m,
                                                             std::size_t column, std::size_t first) {
    using Layout = typename Matrix<W, Rows, Cols, Order::column_major>::Layout;
    const W* const numbers = m.numbers + column * Layout::stride + first;
    if constexpr (Count == 1) {
        return loaded(*numbers);
    } else {
        // A whole register reaches past the units, over the next column, but not past the end of the memory.
        using P = Pack<W, Count>;
        constexpr std::size_t reach = (Cols - 1) * Layout::stride + Rows - Count + P::registers * P::width;
        if constexpr (last && reach > Layout::capacity) {
            if (first + Count == Rows) return load_last_units<Count>(numbers);
        }
        return P::load_registers(numbers);
    }
}

/// A sum of many products is made of two, of every other product, so that fewer additions wait for each other.
template <std::size_t products>
inline constexpr std::size_t strands_of = products < thresholds::products_of_two_strands ? 1 : 2;

/// Calls f(i, strand, last) for the products i = 0, 1, … N - 1 of a sum: strand is 0 or 1, and last says whether i may
/// be N - 1. A small i is a constant.
template <std::size_t N, class F>
[[gnu::always_inline]] constexpr void for_products(F f) {
    constexpr std::size_t strands = strands_of<N>;
    using First = std::integral_constant<std::size_t, 0>;
    using Second = std::integral_constant<std::size_t, strands - 1>;
    if constexpr (N <= 2 * thresholds::unrolled_steps) {
        each_index<N>([&](auto i) __attribute__((always_inline)) {
            constexpr std::size_t index = i;
            f(i, std::integral_constant<std::size_t, index % strands>{}, std::bool_constant < index + 1 == N > {});
        });
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

/// One number of a vector at a time, for Count units. A vector of up to one register, or of exactly two, is loaded
/// once: a register that was just written in two pieces is slow to read.
template <std::size_t Count, class A, std::size_t N>
struct OneForAll {
    static constexpr bool in_register = Count > 1 && N > 1 && N <= 2 * thresholds::unrolled_steps &&
                                        (N <= native_lanes<A> || N == 2 * native_lanes<A>);
    struct Nothing {};

    const Vector<A, N>& numbers;
    [[no_unique_address]] std::conditional_t<in_register, Pack<A, N>, Nothing> in_lanes;

    [[gnu::always_inline]] explicit constexpr OneForAll(const Vector<A, N>& all) : numbers(all), in_lanes{} {
        if constexpr (in_register) in_lanes = load_units<N>(all, 0);
    }

    [[gnu::always_inline]] constexpr Units<A, Count> operator[](auto i) const {
        if constexpr (in_register)
            return pick<Count>([](std::size_t) { return LaneOfPack{0, decltype(i)::value}; }, {in_lanes});
        else return loaded(numbers.numbers[i]);
    }
};

namespace units {

/// Whether the outputs of one example stand in the lanes: of columns, or of rows that are a square at a time.
template <class Weight, class X>
inline constexpr bool fill_lanes = false;
template <class T, std::size_t Out, std::size_t In>
inline constexpr bool fill_lanes<Matrix<T, Out, In, Order::column_major>, T> = std::is_floating_point_v<T> &&
                                                                               native_lanes<T> > 1;
template <class T, std::size_t Out, std::size_t In>
    requires std::is_floating_point_v<T>
inline constexpr bool fill_lanes<Matrix<T, Out, In, Order::row_major>, T> = (Out > 1 && Pack<T, Out>::registers == 1 &&
                                                                             In % Pack<T, Out>::width == 0);

/// start + weight x of one example, with its outputs in the lanes. Other than the sums of gates it is one strand: the
/// order of addition is that of plain::matvec.
template <class T, std::size_t Out, std::size_t In>
[[gnu::always_inline]] constexpr Vector<T, Out> matvec(const Matrix<T, Out, In, Order::column_major>& weight,
                                                       const Vector<T, In>& x, const Vector<T, Out>& start) {
    // Lines that end with a register's padding go a few registers at a time: they share each number of x.
    constexpr std::size_t registers = Matrix<T, Out, In, Order::column_major>::Layout::dense ? 1
                                                                                             : thresholds::sums_at_once;
    Vector<T, Out> y{};
    in_units<T, Out, registers>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        const OneForAll<Count, T, In> numbers(x);
        Units<T, Count> sum = load_units<Count>(start, first);
        for_products<In>([&](auto i, auto, auto last) __attribute__((always_inline)) {
            sum = plus_product(sum, load_column<Count, decltype(last)::value>(weight, i, first), numbers[i]);
        });
        store_units<Count>(y, first, sum);
    });
    return y;
}

/// As above, where rows run along memory: a square of them at a time becomes columns.
template <class T, std::size_t Out, std::size_t In>
[[gnu::always_inline]] constexpr Vector<T, Out> matvec(const Matrix<T, Out, In, Order::row_major>& weight,
                                                       const Vector<T, In>& x, const Vector<T, Out>& start) {
    constexpr std::size_t width = Pack<T, Out>::width;
    using Row = Pack<T, width>;
    Vector<T, Out> y = start;
    if (__builtin_is_constant_evaluated()) {
        for (std::size_t o = 0; o < Out; ++o) {
            for (std::size_t i = 0; i < In; ++i) y.numbers[o] += weight.numbers[weight.at(o, i)] * x.numbers[i];
        }
        return y;
    }
    Row sum = Row::load_registers(start.numbers);
    for (std::size_t first = 0; first < In; first += width) {
        Row columns[width];
#pragma GCC unroll 16
        for (std::size_t o = 0; o < Out; ++o) columns[o] = Row::load_registers(weight.numbers + weight.at(o, first));
        transpose(columns);
#pragma GCC unroll 16
        for (std::size_t i = 0; i < width; ++i) sum = plus_product(sum, columns[i], Row(x.numbers[first + i]));
    }
    sum.first(Out).store_registers(y.numbers);
    return y;
}

}  // namespace units

}  // namespace unroll::detail
