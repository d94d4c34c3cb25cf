// Interleaved<T, Count>: the scalar of a few examples that go through a net together, each kernel for all in turn.
//
// T is a pack, whose lanes are full: nets of an ensemble, or examples. A number takes a processor four cycles and more,
// but two can begin in every cycle. So each kernel does its work for all of Count examples before the next one begins:
// what waits for one example's numbers finds another's to work on. The order of every sum is that of one example after
// the other. The kernels themselves are those of T: kernels.hpp calls them once for each example.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

namespace detail {

/// Numbers T of Count examples. It has no values of its own, only vectors.
template <class T, std::size_t Count>
struct Interleaved {
    static constexpr std::size_t count = Count;
};

}  // namespace detail

template <class T, std::size_t Count>
inline constexpr std::size_t lanes<detail::Interleaved<T, Count>> = Count * lanes<T>;
namespace detail {

template <class T, std::size_t Count>
struct LaneOf<Interleaved<T, Count>> {
    using type = Lane<T>;
};

}  // namespace detail

template <class T, std::size_t Count, std::size_t N>
struct Vector<detail::Interleaved<T, Count>, N> {
    using Scalar = detail::Interleaved<T, Count>;

    Vector<T, N> of[Count];

    static constexpr std::size_t size() { return N; }
};

namespace detail {

/// The vectors f(0), f(1), … as one.
template <std::size_t Count, class F>
[[gnu::always_inline]] constexpr auto interleave(F f) {
    using Y = decltype(f(0));
    return each<Count, Vector<Interleaved<typename Y::Scalar, Count>, Y::size()>>(f);
}

/// f of each vector.
template <class T, std::size_t Count, std::size_t N, class F>
[[gnu::always_inline]] constexpr auto of_each(const Vector<Interleaved<T, Count>, N>& x, F f) {
    return each<Count, Each<T, Count>>([&](std::size_t i) __attribute__((always_inline)) { return f(x.of[i]); });
}

template <class X>
inline constexpr bool is_interleaved = false;
template <class T, std::size_t Count>
inline constexpr bool is_interleaved<Interleaved<T, Count>> = true;

/// Example i's part of something that each has, or that all share.
template <class X>
constexpr const auto& part_of(const X& x, std::size_t i) {
    if constexpr (requires { x.of[i]; }) return x.of[i];
    else return x;
}

}  // namespace detail

}  // namespace unroll
