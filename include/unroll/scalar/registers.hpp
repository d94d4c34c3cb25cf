// Registers: how many bytes and lanes the target's have, and one vocabulary for a number and a register.
//
// A register is a native vector of g++ and clang; on a target without SIMD it is the number itself. Everything below
// works on both, lane by lane, so that code written once for V runs in either with the same bits.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace unroll {

namespace detail {

/// Bytes of the target's widest vector register; 0 on a target that has none.
#if defined(__AVX512F__)
inline constexpr std::size_t widest_register = 64;
#elif defined(__AVX__)
inline constexpr std::size_t widest_register = 32;
#elif defined(__SSE2__) || defined(__ARM_NEON)
inline constexpr std::size_t widest_register = 16;
#else
inline constexpr std::size_t widest_register = 0;
#endif

/// Bytes of the registers that are used: the widest, unless a whole program defines UNROLL_REGISTER_BYTES. 0 means
/// plain numbers. Where it is more than the target has, the compiler makes several registers of one.
#if defined(UNROLL_REGISTER_BYTES)
inline constexpr std::size_t register_bytes = UNROLL_REGISTER_BYTES;
static_assert(register_bytes == 0 || register_bytes == 16 || register_bytes == 32 || register_bytes == 64,
              "UNROLL_REGISTER_BYTES is 0, 16, 32 or 64");
#else
inline constexpr std::size_t register_bytes = widest_register;
#endif

}  // namespace detail

/// Lanes of T in one register; 1 on a target without SIMD for T.
#if defined(__ARM_NEON) && !defined(__aarch64__)
template <class T>
inline constexpr std::size_t native_lanes = sizeof(T) > 4 || detail::register_bytes == 0
                                                ? 1
                                                : detail::register_bytes / sizeof(T);
#else
template <class T>
inline constexpr std::size_t native_lanes = detail::register_bytes < sizeof(T) ? 1 : detail::register_bytes / sizeof(T);
#endif

namespace detail {

/// The alignment of arrays of numbers, whatever registers are used: a cache line where there are caches and an
/// operating system, else that of the target's registers.
inline constexpr std::size_t storage_alignment = __STDC_HOSTED__ && widest_register > 0 ? 64
                                                 : widest_register > alignof(double)    ? widest_register
                                                                                        : alignof(double);

/// Whether objects too big for a stack go to the heap. Without an operating system none do.
inline constexpr bool has_heap = __STDC_HOSTED__ && widest_register > 0;

template <class T, std::size_t Lanes>
struct NativeVector {
    typedef T type __attribute__((vector_size(Lanes * sizeof(T))));
};
template <class T>
struct NativeVector<T, 1> {
    using type = T;
};

/// A native vector of Lanes numbers T, a power of two; one lane is T itself.
template <class T, std::size_t Lanes = native_lanes<T>>
using Native = typename NativeVector<T, Lanes>::type;

/// A register's lanes in memory, at the address of any number. (To g++ a memcpy of one is several moves: what was just
/// written is then slow to read.)
template <class T, std::size_t Lanes>
struct InMemory {
    typedef T type __attribute__((vector_size(Lanes * sizeof(T)), aligned(alignof(T)), may_alias));
};
template <class T>
struct InMemory<T, 1> {
    using type = T;
};

template <class V>
struct LaneOf {
    using type = std::remove_cvref_t<decltype(std::declval<V&>()[0])>;
};
template <class V>
    requires std::is_arithmetic_v<V>
struct LaneOf<V> {
    using type = V;
};

}  // namespace detail

/// The type of one lane of V: for a scalar, V itself.
template <class V>
using Lane = typename detail::LaneOf<V>::type;

/// Lanes of V: 1 for a scalar.
template <class V>
inline constexpr std::size_t lanes = sizeof(V) / sizeof(Lane<V>);

namespace detail {

/// A floating-point number or a native vector of them: what the elementary functions take.
template <class V>
concept Real = std::is_floating_point_v<V> || (!std::is_class_v<V> && !std::is_pointer_v<V> && requires(V v) {
                   requires std::is_floating_point_v<std::remove_cvref_t<decltype(v[0])>>;
               });

/// The unsigned integer as wide as T.
template <class T>
using Word = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

/// Unsigned integers of V's shape, for std::bit_cast.
template <class V>
using Bits = Native<Word<Lane<V>>, lanes<V>>;

/// V with x in every lane.
template <class V>
[[gnu::always_inline]] constexpr V broadcast(Lane<V> x) {
    if constexpr (lanes<V> == 1) return x;
    else return x - V{};
}

}  // namespace detail

/// a where the mask is true, else b, lane by lane.
template <class Mask, class V>
[[gnu::always_inline]] constexpr V select(Mask mask, V a, V b) {
    return mask ? a : b;
}

}  // namespace unroll
