// A matrix times a vector, and its transpose times a vector.
//
// One order of addition: a dot product starts at its bias (or at +0) and adds in the order of the index. W is a
// parameter's scalar, X an activation's; one of them may be a pack, and lanes never change the order.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <utility>

namespace unroll {

/// Sums that grow side by side, each in a register of its own: enough to keep two multiply-adds a cycle busy that
/// take four each, and few enough for 16 registers.
inline constexpr std::size_t sums_side_by_side = 8;

/// Loops of at most so many steps are unrolled completely, longer ones are loops around unrolled blocks.
inline constexpr std::size_t unroll_limit = 16;

/// Adds Terms products to each of Count sums, term by term: sum[s] += factor(s, t) * other(t).
template <std::size_t Count, std::size_t Terms, class Sum, class Factor, class Other>
[[gnu::always_inline]] constexpr void add_products(Sum* sums, Factor factor, Other other) {
    [&]<std::size_t... S>(std::index_sequence<S...>) __attribute__((always_inline)) {
        Sum sum[Count] = {sums[S]...};
        const auto add_term = [&](std::size_t t) __attribute__((always_inline)) {
            const auto x = other(t);
            ((sum[S] = sum[S] + factor(S, t) * x), ...);
        };
        if constexpr (Terms <= unroll_limit) {
#pragma GCC unroll 16
            for (std::size_t t = 0; t < Terms; ++t) add_term(t);
        } else {
            for (std::size_t t = 0; t < Terms; ++t) add_term(t);
        }
        ((sums[S] = sum[S]), ...);
    }(std::make_index_sequence<Count>{});
}

/// The same for any number of sums, in blocks.
template <std::size_t Count, std::size_t Terms, class Sum, class Factor, class Other>
[[gnu::always_inline]] constexpr void add_products_in_blocks(Sum* sums, Factor factor, Other other) {
    constexpr std::size_t block = sums_side_by_side, rest = Count % block;
    const auto factor_from = [&](std::size_t first) __attribute__((always_inline)) {
        return [&factor, first](std::size_t s, std::size_t t)
                   __attribute__((always_inline)) { return factor(first + s, t); };
    };
    for (std::size_t first = 0; first + block <= Count; first += block) {
        add_products<block, Terms>(sums + first, factor_from(first), other);
    }
    if constexpr (rest > 0) {
        constexpr std::size_t first = Count - rest;
        add_products<rest, Terms>(sums + first, factor_from(first), other);
    }
}

/// start + weight x; weight [Out, In], x [In], start (a bias, or a sum so far) and the result [Out].
/// PyTorch: functional.linear.
template <class W, std::size_t Out, std::size_t In, Order order, class X, class Start>
[[gnu::always_inline]] constexpr Vector<Product<W, X>, Out> matvec(const Matrix<W, Out, In, order>& weight,
                                                                   const Vector<X, In>& x,
                                                                   const Vector<Start, Out>& start) {
    using Weight = Matrix<W, Out, In, order>;
    Vector<Product<W, X>, Out> y{};
    if (__builtin_is_constant_evaluated()) {  // the same sums in plain loops, which the compiler evaluates fastest
        for (std::size_t o = 0; o < Out; ++o) {
            Product<W, X> sum = start.numbers[o];
            for (std::size_t i = 0; i < In; ++i) {
                sum += weight.numbers[o * Weight::row_step + i * Weight::col_step] * x.numbers[i];
            }
            y.numbers[o] = sum;
        }
        return y;
    }
#pragma GCC unroll 16
    for (std::size_t o = 0; o < Out; ++o) y.numbers[o] = start.numbers[o];
    add_products_in_blocks<Out, In>(
        y.numbers,
        [&](std::size_t o, std::size_t i) __attribute__((always_inline)) { return weight.numbers[Weight::at(o, i)]; },
        [&](std::size_t i) __attribute__((always_inline)) { return x.numbers[i]; });
    return y;
}

/// weightᵀ dy, what reaches x; weight [Out, In], dy [Out], the result [In].
template <class W, std::size_t Out, std::size_t In, Order order, class X>
[[gnu::always_inline]] constexpr Vector<Product<W, X>, In> matvec_transposed(const Matrix<W, Out, In, order>& weight,
                                                                             const Vector<X, Out>& dy) {
    using Weight = Matrix<W, Out, In, order>;
    Vector<Product<W, X>, In> dx{};
    if (__builtin_is_constant_evaluated()) {
        for (std::size_t i = 0; i < In; ++i) {
            Product<W, X> sum{};
            for (std::size_t o = 0; o < Out; ++o) {
                sum += weight.numbers[o * Weight::row_step + i * Weight::col_step] * dy.numbers[o];
            }
            dx.numbers[i] = sum;
        }
        return dx;
    }
    add_products_in_blocks<In, Out>(
        dx.numbers,
        [&](std::size_t i, std::size_t o) __attribute__((always_inline)) { return weight.numbers[Weight::at(o, i)]; },
        [&](std::size_t o) __attribute__((always_inline)) { return dy.numbers[o]; });
    return dx;
}

}  // namespace unroll
