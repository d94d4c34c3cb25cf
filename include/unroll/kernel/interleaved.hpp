// SideBySide<T, Count>: the scalar of a few examples that go through a net together, one kernel after the other.
//
// T is a pack, whose lanes are full: nets of an ensemble, or examples. A number takes a processor four cycles and more,
// but two can begin in every cycle. So each kernel does its work for all of Count examples before the next one begins:
// what waits for one example's numbers finds another's beside it. The order of every sum is the one of one example
// after the other.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/add_outer.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/rows.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll {

/// Numbers T of Count examples. It has no values of its own, only vectors.
template <class T, std::size_t Count>
struct SideBySide {};

template <class T, std::size_t Count>
inline constexpr std::size_t lanes<SideBySide<T, Count>> = Count * lanes<T>;
template <class T, std::size_t Count>
struct LaneOf<SideBySide<T, Count>> {
    using type = Lane<T>;
};

template <class T, std::size_t Count, std::size_t N>
struct Vector<SideBySide<T, Count>, N> {
    using Scalar = SideBySide<T, Count>;

    Vector<T, N> of[Count];

    static constexpr std::size_t size() { return N; }
};

/// The vectors f(0), f(1), …
template <std::size_t Count, class F>
[[gnu::always_inline]] constexpr auto vectors(F f) {
    using Y = decltype(f(0));
    return each<Count, Vector<SideBySide<typename Y::Scalar, Count>, Y::size()>>(f);
}

/// Example i's part of something that each has, or that all share.
template <class T, std::size_t Count, std::size_t N>
constexpr const Vector<T, N>& part_of(const Vector<SideBySide<T, Count>, N>& x, std::size_t i) {
    return x.of[i];
}
template <class T, std::size_t Count>
constexpr const T& part_of(const Each<T, Count>& x, std::size_t i) {
    return x.of[i];
}
template <class T>
constexpr const T& part_of(const T& x, std::size_t) {
    return x;
}

/// A number of each example is one for all of its N, and the other way round.
template <class T, std::size_t Count, std::size_t N>
constexpr const Each<T, Count>& spread_over(const Vector<SideBySide<T, Count>, N>&, const Each<T, Count>& x) {
    return x;
}
template <class T, std::size_t Count, std::size_t N>
constexpr const Each<T, Count>& one_of_each(const Vector<SideBySide<T, Count>, N>&, const Each<T, Count>& x) {
    return x;
}

/// The vectors of f(x[i], …).
template <class F, class T, std::size_t Count, std::size_t N, class... Others>
[[gnu::always_inline]] constexpr auto elementwise(F f, const Vector<SideBySide<T, Count>, N>& x,
                                                  const Others&... others) {
    return vectors<Count>(
        [&](std::size_t i) __attribute__((always_inline)) { return elementwise(f, x.of[i], part_of(others, i)...); });
}

/// f(… f(x[0], x[1]) …, x[N - 1]) of each example.
template <class F, class T, std::size_t Count, std::size_t N>
[[gnu::always_inline]] constexpr Each<T, Count> fold(F f, const Vector<SideBySide<T, Count>, N>& x) {
    return each<Count, Each<T, Count>>([&](std::size_t i) __attribute__((always_inline)) { return fold(f, x.of[i]); });
}

/// x[0] + x[1] … of each example.
template <class T, std::size_t Count, std::size_t N>
[[gnu::always_inline]] constexpr Each<T, Count> sum(const Vector<SideBySide<T, Count>, N>& x) {
    return each<Count, Each<T, Count>>([&](std::size_t i) __attribute__((always_inline)) { return sum(x.of[i]); });
}

/// start + weight x, of each example.
template <class W, std::size_t Out, std::size_t In, Order order, class T, std::size_t Count, class Start>
[[gnu::always_inline]] constexpr auto matvec(const Matrix<W, Out, In, order>& weight,
                                             const Vector<SideBySide<T, Count>, In>& x,
                                             const Vector<Start, Out>& start) {
    return vectors<Count>([&](std::size_t i) __attribute__((always_inline)) { return matvec(weight, x.of[i], start); });
}

/// weightᵀ dy, of each example.
template <class W, std::size_t Out, std::size_t In, Order order, class T, std::size_t Count>
[[gnu::always_inline]] constexpr auto matvec_transposed(const Matrix<W, Out, In, order>& weight,
                                                        const Vector<SideBySide<T, Count>, Out>& dy) {
    return vectors<Count>([&](std::size_t i)
                              __attribute__((always_inline)) { return matvec_transposed(weight, dy.of[i]); });
}

/// Adds dy xᵀ, summed over the examples.
template <class W, std::size_t Out, std::size_t In, Order order, class T, std::size_t Count>
[[gnu::always_inline]] constexpr void add_outer(Matrix<W, Out, In, order>& gradient,
                                                const Vector<SideBySide<T, Count>, Out>& dy,
                                                const Vector<SideBySide<T, Count>, In>& x) {
    one_by_one<Count>([&](std::size_t i) __attribute__((always_inline)) { add_outer(gradient, dy.of[i], x.of[i]); });
}

/// Adds dy, summed over the examples.
template <class W, std::size_t N, class T, std::size_t Count>
[[gnu::always_inline]] constexpr void add(Vector<W, N>& gradient, const Vector<SideBySide<T, Count>, N>& dy) {
    one_by_one<Count>([&](std::size_t i) __attribute__((always_inline)) { add(gradient, dy.of[i]); });
}

/// The rows of a table that each example's tokens name. Error: token_out_of_range.
template <class W, std::size_t Vocab, std::size_t Features, Order order, class Tokens, std::size_t Count>
[[gnu::always_inline]] constexpr auto gather_rows(const Matrix<W, Vocab, Features, order>& table,
                                                  const Each<Tokens, Count>& tokens) {
    return vectors<Count>([&](std::size_t i)
                              __attribute__((always_inline)) { return gather_rows(table, as_window(tokens.of[i])); });
}

/// Adds dy to the rows that each example's tokens name.
template <class W, std::size_t Vocab, std::size_t Features, Order order, class Tokens, class T, std::size_t Count,
          std::size_t N>
[[gnu::always_inline]] constexpr void scatter_add_rows(Matrix<W, Vocab, Features, order>& gradient,
                                                       const Each<Tokens, Count>& tokens,
                                                       const Vector<SideBySide<T, Count>, N>& dy) {
    one_by_one<Count>([&](std::size_t i) __attribute__((always_inline)) {
        scatter_add_rows(gradient, as_window(tokens.of[i]), dy.of[i]);
    });
}

}  // namespace unroll
