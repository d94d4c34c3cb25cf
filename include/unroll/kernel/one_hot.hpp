// A one-hot vector: all zeros but a one, where its token says. It is the token; a matrix times it is a column.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

namespace detail {

/// The scalar of one-hot vectors: AnyToken is a token that is known to be in range, or a pack of them.
template <class AnyToken>
struct OneHotOf {};

}  // namespace detail

template <class AnyToken>
inline constexpr std::size_t lanes<detail::OneHotOf<AnyToken>> = 1;
template <std::size_t Lanes>
inline constexpr std::size_t lanes<detail::OneHotOf<Pack<UncheckedToken, Lanes>>> = Lanes;

namespace detail {

template <class X>
inline constexpr bool is_one_hot = false;
template <class AnyToken>
inline constexpr bool is_one_hot<OneHotOf<AnyToken>> = true;

}  // namespace detail

/// [N], with a one at `token`.
template <class AnyToken, std::size_t N>
struct Vector<detail::OneHotOf<AnyToken>, N> {
    using Scalar = detail::OneHotOf<AnyToken>;

    AnyToken token;

    static constexpr std::size_t size() { return N; }
};

namespace detail::one_hot {

/// start + weight x, which is start and the column that x names.
template <class W, std::size_t Out, std::size_t In, Order order, class Start>
[[gnu::always_inline]] constexpr Vector<W, Out> matvec(const Matrix<W, Out, In, order>& weight,
                                                       const Vector<OneHotOf<UncheckedToken>, In>& x,
                                                       const Vector<Start, Out>& start) {
    Vector<W, Out> y{};
    for (std::size_t o = 0; o < Out; ++o) y.numbers[o] = start.numbers[o] + weight.numbers[weight.at(o, x.token.index)];
    return y;
}
template <class W, std::size_t Out, std::size_t In, Order order, std::size_t Lanes, class Start>
constexpr Vector<Pack<W, Lanes>, Out> matvec(const Matrix<W, Out, In, order>& weight,
                                             const Vector<OneHotOf<Pack<UncheckedToken, Lanes>>, In>& x,
                                             const Vector<Start, Out>& start) {
    Vector<Pack<W, Lanes>, Out> y{};
    for (std::size_t o = 0; o < Out; ++o) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            y.numbers[o].set(lane, start.numbers[o] + weight.numbers[weight.at(o, x.token[lane].index)]);
        }
    }
    return y;
}

/// Adds dy to the column that x names; of examples in lanes in their order.
template <class W, std::size_t Out, std::size_t In, Order order, class Y>
[[gnu::always_inline]] constexpr void add_outer(Matrix<W, Out, In, order>& gradient, const Vector<Y, Out>& dy,
                                                const Vector<OneHotOf<UncheckedToken>, In>& x) {
    for (std::size_t o = 0; o < Out; ++o) gradient.numbers[gradient.at(o, x.token.index)] += dy.numbers[o];
}
template <class W, std::size_t Out, std::size_t In, Order order, class Y, std::size_t Lanes>
constexpr void add_outer(Matrix<W, Out, In, order>& gradient, const Vector<Y, Out>& dy,
                         const Vector<OneHotOf<Pack<UncheckedToken, Lanes>>, In>& x) {
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t o = 0; o < Out; ++o) {
            gradient.numbers[gradient.at(o, x.token[lane].index)] += dy.numbers[o][lane];
        }
    }
}

}  // namespace detail::one_hot

}  // namespace unroll
