// The kernels: all that layers and losses do with vectors and matrices. Each function here chooses the loop by the form
// of its vector; no other place does. A layer or loss of your own may call any of them.
//
// | a Vector of                     | numbers        | packs              | Flat               | OneHotOf |
// | ------------------------------- | -------------- | ------------------ | ------------------ | -------- |
// | elementwise                     | one_vector     | plain              | flat               |          |
// | fold, sum                       | plain          | plain              | flat               |          |
// | matvec                          | units or plain | plain              | flat               | one_hot  |
// | matvec_transposed               | plain          | plain              | flat               |          |
// | add_outer, add                  | add_outer      | add_outer          | flat               | one_hot  |
// | gather_rows, scatter_add_rows   | rows           | rows               | flat               |          |
// | ... of ConsecutiveTokens        |                | consecutive_tokens | consecutive_tokens |          |
//
// An entry is a header of kernel/. A Vector of Interleaved has several vectors of numbers or of packs: the kernel calls
// itself once for each. Recurrent layers also call the kernels of gates.hpp.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/add_outer.hpp>
#include <unroll/kernel/consecutive_tokens.hpp>
#include <unroll/kernel/flat.hpp>
#include <unroll/kernel/interleaved.hpp>
#include <unroll/kernel/one_hot.hpp>
#include <unroll/kernel/one_vector.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/kernel/rows.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll {

// --- numbers of one vector ----------------------------------------------------------------------------------

/// The vector of f(x[i], …); besides x other vectors [N], and numbers that are the same for all i.
template <class F, class X, std::size_t N, class... Others>
[[gnu::always_inline]] constexpr auto elementwise(F f, const Vector<X, N>& x, const Others&... others) {
    if constexpr (detail::is_interleaved<X>) {
        return detail::interleave<X::count>([&](std::size_t i) __attribute__((always_inline)) {
            return elementwise(f, x.of[i], detail::part_of(others, i)...);
        });
    } else if constexpr (detail::is_flat<X>) {
        return detail::flat::elementwise(f, x, others...);
    } else if constexpr (detail::units::takes_packs<F, X, N, Others...>) {
        return detail::units::elementwise(f, x, others...);
    } else {
        return detail::plain::elementwise(f, x, others...);
    }
}

/// f(… f(x[0], x[1]) …, x[N - 1]), of each example.
template <class F, class X, std::size_t N>
[[gnu::always_inline]] constexpr auto fold(F f, const Vector<X, N>& x) {
    if constexpr (detail::is_interleaved<X>) {
        return detail::of_each(x, [&](const auto& part) __attribute__((always_inline)) { return fold(f, part); });
    } else if constexpr (detail::is_flat<X>) {
        return detail::flat::fold(f, x);
    } else {
        return detail::plain::fold(f, x);
    }
}

/// x[0] + x[1] + … + x[N - 1], in this order, of each example.
template <class X, std::size_t N>
[[gnu::always_inline]] constexpr auto sum(const Vector<X, N>& x) {
    if constexpr (detail::is_interleaved<X>) {
        return detail::of_each(x, [](const auto& part) __attribute__((always_inline)) { return sum(part); });
    } else if constexpr (detail::is_flat<X>) {
        return detail::flat::sum(x);
    } else {
        return detail::plain::sum(x);
    }
}

/// A number of each example, as elementwise takes it beside vectors like x: what `fold` and `sum` return is that
/// already, what one_of_each returns is not.
template <class X, std::size_t N, class Number>
[[gnu::always_inline]] constexpr decltype(auto) spread_over(const Vector<X, N>& x, const Number& number) {
    if constexpr (detail::is_flat<X>) return detail::flat::spread_over(x, number);
    else return (number);
}

/// The inverse of spread_over: from what `fold` or `sum` returned of x to one number of each example.
template <class X, std::size_t N, class Number>
[[gnu::always_inline]] constexpr decltype(auto) one_of_each(const Vector<X, N>& x, const Number& number) {
    if constexpr (detail::is_flat<X>) return detail::flat::one_of_each(x, number);
    else return (number);
}

// --- a matrix and a vector ----------------------------------------------------------------------------------

/// start + weight x; weight [Out, In], x [In], start (a bias, or a sum so far) and the result [Out].
/// PyTorch: functional.linear.
template <class W, std::size_t Out, std::size_t In, Order order, class X, class Start>
[[gnu::always_inline]] constexpr auto matvec(const Matrix<W, Out, In, order>& weight, const Vector<X, In>& x,
                                             const Vector<Start, Out>& start) {
    if constexpr (detail::is_interleaved<X>) {
        return detail::interleave<X::count>(
            [&](std::size_t i) __attribute__((always_inline)) { return matvec(weight, x.of[i], start); });
    } else if constexpr (detail::is_flat<X>) {
        return detail::flat::matvec(weight, x, start);
    } else if constexpr (detail::is_one_hot<X>) {
        return detail::one_hot::matvec(weight, x, start);
    } else if constexpr (detail::units::fill_lanes<Matrix<W, Out, In, order>, X>) {
        return detail::units::matvec(weight, x, start);
    } else {
        return detail::plain::matvec(weight, x, start);
    }
}

/// weightᵀ dy, what reaches x; weight [Out, In], dy [Out], the result [In].
template <class W, std::size_t Out, std::size_t In, Order order, class Y>
[[gnu::always_inline]] constexpr auto matvec_transposed(const Matrix<W, Out, In, order>& weight,
                                                        const Vector<Y, Out>& dy) {
    if constexpr (detail::is_interleaved<Y>) {
        return detail::interleave<Y::count>(
            [&](std::size_t i) __attribute__((always_inline)) { return matvec_transposed(weight, dy.of[i]); });
    } else if constexpr (detail::is_flat<Y>) {
        return detail::flat::matvec_transposed(weight, dy);
    } else {
        return detail::plain::matvec_transposed(weight, dy);
    }
}

/// Adds dy xᵀ, summed over the examples; gradient [Out, In], dy [Out], x [In].
template <class W, std::size_t Out, std::size_t In, Order order, class Y, class X>
[[gnu::always_inline]] constexpr void add_outer(Matrix<W, Out, In, order>& gradient, const Vector<Y, Out>& dy,
                                                const Vector<X, In>& x) {
    if constexpr (detail::is_interleaved<X>) {
        detail::each_index<X::count>([&](std::size_t i)
                                         __attribute__((always_inline)) { add_outer(gradient, dy.of[i], x.of[i]); });
    } else if constexpr (detail::is_flat<X>) {
        detail::flat::add_outer(gradient, dy, x);
    } else if constexpr (detail::is_one_hot<X>) {
        detail::one_hot::add_outer(gradient, dy, x);
    } else {
        detail::plain::add_outer(gradient, dy, x);
    }
}

/// Adds dy, summed over the examples; both [N].
template <class W, std::size_t N, class Y>
[[gnu::always_inline]] constexpr void add(Vector<W, N>& gradient, const Vector<Y, N>& dy) {
    if constexpr (detail::is_interleaved<Y>) {
        detail::each_index<Y::count>([&](std::size_t i) __attribute__((always_inline)) { add(gradient, dy.of[i]); });
    } else if constexpr (detail::is_flat<Y>) {
        detail::flat::add(gradient, dy);
    } else {
        detail::plain::add(gradient, dy);
    }
}

// --- rows of a table ----------------------------------------------------------------------------------------

/// The rows of a table [Vocab, Features] that tokens name: of a token [Features], of a window [Size Features], one
/// after the other. One-hot vectors times the table. Error: token_out_of_range.
template <class W, std::size_t Vocab, std::size_t Features, Order order, class AnyTokens>
[[gnu::always_inline]] constexpr auto gather_rows(const Matrix<W, Vocab, Features, order>& table,
                                                  const AnyTokens& tokens) {
    if constexpr (detail::is_each<AnyTokens>) {
        return detail::interleave<AnyTokens::count>(
            [&](std::size_t i) __attribute__((always_inline)) { return gather_rows(table, tokens.of[i]); });
    } else if constexpr (detail::are_consecutive<AnyTokens>) {
        return detail::consecutive::gather_rows(table, tokens);
    } else if constexpr (detail::is_flat_token<AnyTokens>) {
        return detail::flat::gather_row(table, tokens);
    } else if constexpr (detail::are_in_lanes<AnyTokens>) {
        return detail::rows::gather_in_lanes(table, detail::as_window(tokens));
    } else {
        return detail::rows::gather(table, detail::as_window(tokens));
    }
}

/// Adds dy to the rows of gradient [Vocab, Features] that tokens name, example by example; dy as gather_rows returns
/// it.
template <class W, std::size_t Vocab, std::size_t Features, Order order, class AnyTokens, class Y, std::size_t N>
[[gnu::always_inline]] constexpr void scatter_add_rows(Matrix<W, Vocab, Features, order>& gradient,
                                                       const AnyTokens& tokens, const Vector<Y, N>& dy) {
    if constexpr (detail::is_each<AnyTokens>) {
        detail::each_index<AnyTokens::count>(
            [&](std::size_t i) __attribute__((always_inline)) { scatter_add_rows(gradient, tokens.of[i], dy.of[i]); });
    } else if constexpr (detail::are_consecutive<AnyTokens>) {
        detail::consecutive::scatter_add_rows(gradient, tokens, dy);
    } else if constexpr (detail::are_in_lanes<AnyTokens>) {
        detail::rows::scatter_add_in_lanes(gradient, detail::as_window(tokens), dy);
    } else {
        detail::rows::scatter_add(gradient, detail::as_window(tokens), dy);
    }
}

}  // namespace unroll
