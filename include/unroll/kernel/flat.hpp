// Flat<T, Examples>: the scalar of a batch so small that a vector of it is a pack, one example after the other.
//
// Where a register has more lanes than there are examples, examples in the lanes would leave most of it empty. Flat
// vectors fill it with the numbers of one example after the other, in the order of PyTorch's [Examples, N]. The
// compiler knows which number goes where, and the order of every sum is that of plain numbers. Padding copies the first
// number, so that it raises no floating-point exception that numbers do not.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/add_outer.hpp>  // add_outer_in_registers, add_in_registers
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/pick.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

namespace detail {

/// Numbers T of Examples examples. It has no values of its own, only vectors.
template <class T, std::size_t Examples>
struct Flat {};

template <class T, std::size_t Examples>
struct LaneOf<Flat<T, Examples>> {
    using type = T;
};

}  // namespace detail

template <class T, std::size_t Examples>
inline constexpr std::size_t lanes<detail::Flat<T, Examples>> = Examples;

/// Number n of example e is lane e * N + n.
template <class T, std::size_t Examples, std::size_t N>
struct Vector<detail::Flat<T, Examples>, N> {
    using Scalar = detail::Flat<T, Examples>;

    Pack<T, Examples * N> numbers;

    static constexpr std::size_t size() { return N; }
};

namespace detail {

/// One token, as the input of a net whose vectors are flat ones of one example.
template <class T, class AnyToken>
struct FlatToken {
    AnyToken token;
};

/// A vector of one example in memory.
template <class T, std::size_t N>
[[gnu::always_inline]] inline Vector<T, N> in_memory(const Vector<Flat<T, 1>, N>& x) {
    Vector<T, N> y{};
    x.numbers.first(N).store_registers(y.numbers);
    return y;
}

template <class X>
inline constexpr bool is_flat = false;
template <class T, std::size_t Examples>
inline constexpr bool is_flat<Flat<T, Examples>> = true;

template <class Input>
inline constexpr bool is_flat_token = false;
template <class T, class AnyToken>
inline constexpr bool is_flat_token<FlatToken<T, AnyToken>> = true;

namespace flat {

/// The numbers of a tensor's memory as a pack.
template <class Tensor>
[[gnu::always_inline]] inline auto memory_of(const Tensor& tensor) {
    return Pack<typename Tensor::Scalar, Tensor::Layout::capacity>::load_registers(tensor.numbers);
}

/// Repeats a vector that all examples share; returns a flat vector or a pack unchanged.
template <std::size_t Examples, class T, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> repeated(const Vector<T, N>& x) {
    return pick<Examples * N, Padding::first_lane>([](std::size_t i) { return LaneOfPack{0, i % N}; }, {memory_of(x)});
}
template <std::size_t Examples, class T, std::size_t N>
[[gnu::always_inline]] inline const Pack<T, Examples * N>& repeated(const Vector<Flat<T, Examples>, N>& x) {
    return x.numbers;
}
template <std::size_t Examples, class T, std::size_t Numbers>
[[gnu::always_inline]] inline const Pack<T, Numbers>& repeated(const Pack<T, Numbers>& of_each) {
    return of_each;
}

/// A number of each example, for all of its N.
template <class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> spread_over(const Vector<Flat<T, Examples>, N>&,
                                                                const Pack<T, Examples>& x) {
    return pick<Examples * N, Padding::first_lane>([](std::size_t i) { return LaneOfPack{0, i / N}; }, {x});
}

/// The first of N numbers of each example.
template <class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples> one_of_each(const Vector<Flat<T, Examples>, N>&,
                                                            const Pack<T, Examples * N>& x) {
    return pick<Examples, Padding::first_lane>([](std::size_t e) { return LaneOfPack{0, e * N}; }, {x});
}

/// Number n of each example, for all of its N.
template <std::size_t n, class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> number_of_each(const Vector<Flat<T, Examples>, N>& x) {
    return pick<Examples * N, Padding::first_lane>([](std::size_t i) { return LaneOfPack{0, i / N * N + n}; },
                                                   {x.numbers});
}

/// The vector of f(x[i], …).
template <class F, class T, std::size_t Examples, std::size_t N, class... Others>
[[gnu::always_inline]] inline Vector<Flat<T, Examples>, N> elementwise(F f, const Vector<Flat<T, Examples>, N>& x,
                                                                       const Others&... others) {
    return {f(x.numbers, repeated<Examples>(others)...)};
}

/// f(… f(x[0], x[1]) …, x[N - 1]) of each example, for all of its N.
template <class F, class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> fold(F f, const Vector<Flat<T, Examples>, N>& x) {
    Pack<T, Examples * N> result = number_of_each<0>(x);
    each_index<N - 1>([&](auto i) __attribute__((always_inline)) { result = f(result, number_of_each<i + 1>(x)); });
    return result;
}

/// x[0] + x[1] + … of each example, for all of its N.
template <class T, std::size_t Examples, std::size_t N>
[[gnu::always_inline]] inline Pack<T, Examples * N> sum(const Vector<Flat<T, Examples>, N>& x) {
    return flat::fold([](const auto& a, const auto& b) __attribute__((always_inline)) { return a + b; }, x);
}

/// start + weight x, of each example.
template <class T, std::size_t Out, std::size_t In, Order order, std::size_t Examples>
[[gnu::always_inline]] inline Vector<Flat<T, Examples>, Out> matvec(const Matrix<T, Out, In, order>& weight,
                                                                    const Vector<Flat<T, Examples>, In>& x,
                                                                    const Vector<T, Out>& start) {
    using Weight = Matrix<T, Out, In, order>;
    auto weights = memory_of(weight);
    Vector<Flat<T, Examples>, Out> y{repeated<Examples>(start)};
    each_index<In>([&](auto input) __attribute__((always_inline)) {
        constexpr std::size_t i = input;
        const auto weight_of = [](std::size_t n) { return LaneOfPack{0, Weight::at(n % Out, i)}; };
        const auto x_of = [](std::size_t n) { return LaneOfPack{0, n / Out * In + i}; };
        y.numbers = plus_product(y.numbers, pick<Examples * Out, Padding::first_lane>(weight_of, {weights}),
                                 pick<Examples * Out, Padding::first_lane>(x_of, {x.numbers}));
    });
    return y;
}

/// weightᵀ dy, of each example.
template <class T, std::size_t Out, std::size_t In, Order order, std::size_t Examples>
[[gnu::always_inline]] inline Vector<Flat<T, Examples>, In> matvec_transposed(
    const Matrix<T, Out, In, order>& weight, const Vector<Flat<T, Examples>, Out>& dy) {
    using Weight = Matrix<T, Out, In, order>;
    auto weights = memory_of(weight);
    Vector<Flat<T, Examples>, In> dx{};
    each_index<Out>([&](auto output) __attribute__((always_inline)) {
        constexpr std::size_t o = output;
        const auto weight_of = [](std::size_t n) { return LaneOfPack{0, Weight::at(o, n % In)}; };
        const auto dy_of = [](std::size_t n) { return LaneOfPack{0, n / In * Out + o}; };
        dx.numbers = plus_product(dx.numbers, pick<Examples * In, Padding::first_lane>(weight_of, {weights}),
                                  pick<Examples * In, Padding::first_lane>(dy_of, {dy.numbers}));
    });
    return dx;
}

/// Adds dy xᵀ, summed over the examples.
template <class T, std::size_t Out, std::size_t In, Order order, std::size_t Examples>
[[gnu::always_inline]] inline void add_outer(Matrix<T, Out, In, order>& gradient,
                                             const Vector<Flat<T, Examples>, Out>& dy,
                                             const Vector<Flat<T, Examples>, In>& x) {
    add_outer_in_registers<Examples>(gradient, dy.numbers, x.numbers);
}

/// Adds dy, summed over the examples.
template <class T, std::size_t N, std::size_t Examples>
[[gnu::always_inline]] inline void add(Vector<T, N>& gradient, const Vector<Flat<T, Examples>, N>& dy) {
    add_in_registers<Examples>(gradient, dy.numbers);
}

/// The row of one token.
template <class T, std::size_t Vocab, std::size_t Features, class AnyToken>
[[gnu::always_inline]] inline Vector<Flat<T, 1>, Features> gather_row(const Matrix<T, Vocab, Features>& table,
                                                                      const FlatToken<T, AnyToken>& token) {
    using Row = Pack<T, Features>;
    using Layout = typename Matrix<T, Vocab, Features>::Layout;
    const T* const row = table.numbers + index_in<Vocab>(token.token) * Layout::stride;
    constexpr bool last_row_reaches_no_further = (Vocab - 1) * Layout::stride + Row::registers * Row::width <=
                                                 Layout::capacity;
    if constexpr (last_row_reaches_no_further) return {Row::load_registers(row)};
    else return {Row::load(row)};
}

}  // namespace flat

}  // namespace detail

}  // namespace unroll
