// Plain: the kernels of vectors of numbers or of packs, be the lanes examples or nets.
//
// One order of addition: a dot product starts at its bias (or at +0) and adds in the order of the index. W is a
// parameter's scalar, X an activation's; one of them may be a pack, and lanes never change the order.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// How many of N sums grow at once. Of many packs it is as many as the registers hold: they share each number that all
/// of them are multiplied with, and read whole lines of a cache.
template <class Sum, std::size_t N>
inline constexpr std::size_t sums_together = !is_pack<Sum> || N < thresholds::many_sums ? thresholds::sums_at_once
                                             : register_bytes == 64 ? thresholds::sums_of_32_registers
                                                                    : thresholds::sums_of_16_registers;

/// Asks for what lies `ahead` numbers behind `numbers`, which need not exist, before it is read.
template <class T>
[[gnu::always_inline]] constexpr void fetch(const T* numbers, std::size_t ahead) {
    if (__builtin_is_constant_evaluated()) return;
    __builtin_prefetch(reinterpret_cast<const void*>(reinterpret_cast<std::uintptr_t>(numbers) + ahead * sizeof(T)));
}

}  // namespace detail

namespace detail::plain {

/// Element i of a vector [N], or the number that stands for each of N.
template <std::size_t N, class T>
constexpr const T& element(const Vector<T, N>& x, std::size_t i) {
    return x.numbers[i];
}
template <std::size_t N, class T>
    requires(!requires(T x) { x.elements(); })
constexpr const T& element(const T& number, std::size_t) {
    return number;
}

/// The vector of f(x[i], …). The return type is written out, or clang would make the vector a second time.
template <class F, class T, std::size_t N, class... Others>
[[gnu::always_inline]] constexpr auto elementwise(F f, const Vector<T, N>& x, const Others&... others)
    -> Vector<decltype(f(x.numbers[0], element<N>(others, 0)...)), N> {
    Vector<decltype(f(x.numbers[0], element<N>(others, 0)...)), N> y{};
#pragma GCC unroll 16
    for (std::size_t i = 0; i < N; ++i) y.numbers[i] = f(x.numbers[i], element<N>(others, i)...);
    return y;
}

/// f(… f(x[0], x[1]) …, x[N - 1]).
template <class F, class T, std::size_t N>
[[gnu::always_inline]] constexpr T fold(F f, const Vector<T, N>& x) {
    T result = x.numbers[0];
#pragma GCC unroll 16
    for (std::size_t i = 1; i < N; ++i) result = f(result, x.numbers[i]);
    return result;
}

/// x[0] + x[1] + … + x[N - 1], in this order.
template <class T, std::size_t N>
[[gnu::always_inline]] constexpr T sum(const Vector<T, N>& x) {
    T result = x.numbers[0];
#pragma GCC unroll 16
    for (std::size_t i = 1; i < N; ++i) {
        if constexpr (target::says_it_reorders && std::is_floating_point_v<T>) {
            result = in_this_order(T(result + x.numbers[i]));
        } else {
            result += x.numbers[i];
        }
    }
    return result;
}

/// Adds Terms products to each of N sums, term by term: sums[s] += factor(s, t) * other(t). A few sums grow at once.
/// Where they are many, it calls fetch(s, t) before it adds term t to the sums from s on.
template <std::size_t N, std::size_t Terms, class Sum, class Factor, class Other, class Fetch>
[[gnu::always_inline]] constexpr void add_products(Sum* sums, Factor factor, Other other, Fetch fetch) {
    in_blocks_of<sums_together<Sum, N>, N>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        Sum sum[Count];
        each_index<Count>([&](std::size_t s) __attribute__((always_inline)) { sum[s] = sums[first + s]; });
        const auto add_term = [&](std::size_t t) __attribute__((always_inline)) {
            auto of_term = other(t);
            each_index<Count>([&](std::size_t s) __attribute__((always_inline)) {
                sum[s] = plus_product(sum[s], factor(first + s, t), of_term);
            });
        };
        if constexpr (Terms <= thresholds::unrolled_steps) {
#pragma GCC unroll 16
            for (std::size_t t = 0; t < Terms; ++t) add_term(t);
        } else {
            for (std::size_t t = 0; t < Terms; ++t) {
                if constexpr (Count > thresholds::sums_at_once) fetch(first, t);
                add_term(t);
            }
        }
        each_index<Count>([&](std::size_t s) __attribute__((always_inline)) { sums[first + s] = sum[s]; });
    });
}

/// start + weight x; weight [Out, In], x [In], start and the result [Out].
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
    for (std::size_t o = 0; o < Out; ++o) y.numbers[o] = loaded(start.numbers[o]);
    add_products<Out, In>(
        y.numbers,
        [&](std::size_t o, std::size_t i) __attribute__((always_inline)) { return weight.numbers[Weight::at(o, i)]; },
        [&](std::size_t i) __attribute__((always_inline)) { return x.numbers[i]; },
        [&](std::size_t o, std::size_t i) __attribute__((always_inline)) {
            detail::fetch(weight.numbers + Weight::at(o, i), thresholds::terms_ahead * Weight::col_step);
        });
    return y;
}

/// weightᵀ dy; weight [Out, In], dy [Out], the result [In].
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
    add_products<In, Out>(
        dx.numbers,
        [&](std::size_t i, std::size_t o) __attribute__((always_inline)) { return weight.numbers[Weight::at(o, i)]; },
        [&](std::size_t o) __attribute__((always_inline)) { return dy.numbers[o]; },
        [](std::size_t, std::size_t) {});  // columns run along memory, where a processor fetches by itself
    return dx;
}

}  // namespace detail::plain

}  // namespace unroll
