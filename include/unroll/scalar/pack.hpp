// Pack<T, Lanes>: Lanes numbers that behave as one. The functions of packs and their output; the class itself, with its
// operators, is in pack_class.hpp.
//
// In hot code a local pack, or what holds packs, is `auto x = …`, not `const auto x = …`: g++ 12 keeps such a constant
// whole in memory, copies it in pieces of 16 bytes, and waits for them when it reads a register back.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <iosfwd>
#include <type_traits>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack_class.hpp>
#include <unroll/scalar/registers.hpp>

namespace unroll {

// The C library has these names too: as functions of the namespace, `unroll::exp(x)` takes a number or a pack.
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> exp(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::exp(v); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> log(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::log(v); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> tanh(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::tanh(v); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> sigmoid(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::sigmoid(v); }, a);
}
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes> sqrt(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return unroll::sqrt(v); }, a);
}

/// Prints the lanes: `[0.5, -1]`.
template <class Traits, class T, std::size_t Lanes>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Pack<T, Lanes>& a) {
    out << '[';
    for (std::size_t i = 0; i < Lanes; ++i) {
        if (i > 0) out << ", ";
        out << a[i];
    }
    return out << ']';
}

template <class T, std::size_t Lanes>
inline constexpr std::size_t lanes<Pack<T, Lanes>> = Lanes;

/// |a|: torch.abs. (Not a friend, because (abs)(a), which no macro named abs catches, does not find friends.)
template <class T, std::size_t Lanes>
constexpr Pack<T, Lanes>(abs)(const Pack<T, Lanes>& a) {
    return Pack<T, Lanes>::map([](auto v) { return (unroll::abs)(v); }, a);
}

/// Whether a scalar is a pack, even of one lane, rather than a plain number.
template <class T>
inline constexpr bool is_pack = !std::is_same_v<T, Lane<T>>;

namespace detail {

/// An ensemble: packs of nets, each net in a lane. It stands here for the folders that know no net.
template <class Nets>
concept AnEnsemble = requires { typename Nets::PackedNet; };

/// A copy of a number; of a pack in memory, register by register. (To g++ 12 a pack is pieces of 16 bytes.)
template <class T>
[[gnu::always_inline]] constexpr T loaded(const T& number) {
    if constexpr (requires { number.reg; }) return T::map([](auto v) { return v; }, number);
    else return number;
}

/// The type of a parameter times an activation: a pack if one of them is.
template <class A, class B>
using Product = decltype(A{} * B{});

/// sum + a * b of numbers, as that of packs.
template <class T>
    requires std::is_floating_point_v<T>
[[gnu::always_inline]] constexpr T plus_product(T sum, T a, T b) {
    return sum + a * b;
}

/// Adds a term to a sum over examples. Examples in lanes are added lane by lane, in the order of plain numbers.
template <class T, class Term>
constexpr void accumulate(T& sum, const Term& term) {
    if constexpr (is_pack<Term> && !is_pack<T>) {
#pragma GCC unroll 16
        for (std::size_t i = 0; i < lanes<Term>; ++i) sum += term[i];
    } else {
        sum += term;
    }
}

}  // namespace detail

}  // namespace unroll
