// Plain add_outer and add: the gradients of a matrix and of a bias, summed over the examples in the lanes.
//
// One order of addition: the examples are added in their order. A batch in the lanes becomes one example after the
// other first, so that registers of neighbouring weights are added and not single lanes.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/kernel/transpose_batch.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

/// Whether a tensor and so many examples are few enough to stand in registers while they are added.
template <class Tensor, std::size_t Lanes>
inline constexpr bool in_registers = Tensor::Layout::dense &&
                                     Tensor::Layout::capacity <= thresholds::gradient_in_registers &&
                                     Lanes <= thresholds::examples_in_registers &&
                                     native_lanes<typename Tensor::Scalar> > 1;

/// The sum of outer products where both sides are shorter than a line of memory, so that all weights stand in
/// registers; dy and x have one example after the other.
template <std::size_t Examples, class T, std::size_t Out, std::size_t In, Order order>
[[gnu::always_inline]] inline void add_outer_in_registers(Matrix<T, Out, In, order>& gradient,
                                                          const Pack<T, Examples * Out>& dy,
                                                          const Pack<T, Examples * In>& x) {
    using Gradient = Matrix<T, Out, In, order>;
    constexpr std::size_t capacity = Gradient::Layout::capacity;
    add_examples<Examples>(gradient, [&](auto example) __attribute__((always_inline)) {
        constexpr std::size_t e = example;
        const auto dy_of = [](std::size_t i) {
            return i < Out * In ? LaneOfPack{0, e * Out + Gradient::row_of(i)} : any_lane;
        };
        const auto x_of = [](std::size_t i) {
            return i < Out * In ? LaneOfPack{0, e * In + Gradient::col_of(i)} : any_lane;
        };
        return pick<capacity>(dy_of, {dy}) * pick<capacity>(x_of, {x});
    });
}

/// The sum of vectors that have one example after the other.
template <std::size_t Examples, class T, std::size_t N>
[[gnu::always_inline]] inline void add_in_registers(Vector<T, N>& gradient, const Pack<T, Examples * N>& dy) {
    add_examples<Examples>(gradient, [&](auto example) __attribute__((always_inline)) {
        constexpr std::size_t e = example;
        const auto dy_of = [](std::size_t i) { return i < N ? LaneOfPack{0, e * N + i} : any_lane; };
        return pick<Vector<T, N>::Layout::capacity>(dy_of, {dy});
    });
}

/// The sum where lines are long: `along` runs along a line of memory, `across` over the lines. A tile of a few lines,
/// two registers of each, grows at once: its loads are fewer than its products, and it fills a cache's line.
template <class Tensor, class T, std::size_t Lanes, std::size_t Length, std::size_t Lines>
inline void add_outer_in_lines(Tensor& gradient, const Vector<Pack<T, Lanes>, Length>& along,
                               const Vector<Pack<T, Lanes>, Lines>& across) {
    constexpr std::size_t stride = Tensor::Layout::stride;
    using Block = TransposedBlock<T>;
    using Row = typename Block::Row;
    in_blocks_of<2 * native_lanes<T>, Length>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
        constexpr std::size_t registers = Pack<T, Count>::registers;
        const auto each_register = [](auto f) __attribute__((always_inline)) { each_index<registers>(f); };
        constexpr auto count_in = [](std::size_t r) {
            return r + 1 < registers ? Row::size() : Count - r * Row::size();
        };
        Block examples[registers];
        each_register([&](auto r) __attribute__((always_inline)) {
            examples[r] = Block::template of_lanes<count_in(r)>(along.numbers + first + r * Row::size());
        });
        in_blocks_of<thresholds::sums_at_once / registers, Lines>(
            [&]<std::size_t Sums>(std::size_t line) __attribute__((always_inline)) {
                T* const numbers = gradient.numbers + line * stride + first;
                Row sum[Sums][registers];
                each_index<Sums>([&](std::size_t l) __attribute__((always_inline)) {
                    each_register([&](std::size_t r) __attribute__((always_inline)) {
                        sum[l][r] = Row::load_registers(numbers + l * stride + r * Row::size());
                    });
                });
                each_index<Lanes>([&](std::size_t e) __attribute__((always_inline)) {
                    each_index<Sums>([&](std::size_t l) __attribute__((always_inline)) {
                        const Row number(across.numbers[line + l][e]);
                        each_register([&](std::size_t r) __attribute__((always_inline)) {
                            sum[l][r] = plus_product(sum[l][r], examples[r].rows[e], number);
                        });
                    });
                });
                each_index<Sums>([&](std::size_t l) __attribute__((always_inline)) {
                    each_register([&](auto r) __attribute__((always_inline)) {
                        sum[l][r].first(count_in(r)).store_registers(numbers + l * stride + r * Row::size());
                    });
                });
            });
    });
}

namespace plain {

/// Adds dy xᵀ, summed over the examples in the lanes; gradient [Out, In], dy [Out], x [In].
template <class W, std::size_t Out, std::size_t In, Order order, class Y, class X>
[[gnu::always_inline]] constexpr void add_outer(Matrix<W, Out, In, order>& gradient, const Vector<Y, Out>& dy,
                                                const Vector<X, In>& x) {
    using Gradient = Matrix<W, Out, In, order>;
    constexpr bool sums_lanes = !is_pack<W> && is_pack<Y> && std::is_same_v<X, Y>;
    if (!__builtin_is_constant_evaluated()) {
        if constexpr (sums_lanes && in_registers<Gradient, lanes<Y>>) {
            return add_outer_in_registers<lanes<Y>>(gradient, one_after_the_other(dy), one_after_the_other(x));
        } else if constexpr (sums_lanes && !Gradient::Layout::dense && transposes_in_registers<W, lanes<Y>>) {
            if constexpr (Gradient::by_row) return add_outer_in_lines(gradient, x, dy);
            else return add_outer_in_lines(gradient, dy, x);
        }
    }
#pragma GCC unroll 16
    for (std::size_t i = 0; i < In; ++i) {
#pragma GCC unroll 16
        for (std::size_t o = 0; o < Out; ++o) {
            const std::size_t at = o * Gradient::row_step + i * Gradient::col_step;
            if constexpr (is_pack<W> || !is_pack<Product<Y, X>>) gradient.numbers[at] += dy.numbers[o] * x.numbers[i];
            else accumulate(gradient.numbers[at], dy.numbers[o] * x.numbers[i]);
        }
    }
}

/// Adds dy, summed over the examples in the lanes; both [N].
template <class W, std::size_t N, class Y>
[[gnu::always_inline]] constexpr void add(Vector<W, N>& gradient, const Vector<Y, N>& dy) {
    constexpr bool sums_lanes = !is_pack<W> && is_pack<Y>;
    if (!__builtin_is_constant_evaluated()) {
        if constexpr (sums_lanes && in_registers<Vector<W, N>, lanes<Y>>) {
            return add_in_registers<lanes<Y>>(gradient, one_after_the_other(dy));
        } else if constexpr (sums_lanes && transposes_in_registers<W, lanes<Y>>) {
            return in_blocks<W, N>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                using Row = typename TransposedBlock<W>::Row;
                auto examples = TransposedBlock<W>::template of_lanes<Count>(dy.numbers + first);
                Row sum = Row::load_registers(gradient.numbers + first);
#pragma GCC unroll 16
                for (std::size_t e = 0; e < lanes<Y>; ++e) sum = sum + examples.rows[e];
                sum.first(Count).store_registers(gradient.numbers + first);
            });
        }
    }
#pragma GCC unroll 16
    for (std::size_t i = 0; i < N; ++i) {
        if constexpr (sums_lanes) accumulate(gradient.numbers[i], dy.numbers[i]);
        else gradient.numbers[i] += dy.numbers[i];
    }
}

}  // namespace plain

}  // namespace unroll::detail
