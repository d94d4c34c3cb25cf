// What the compiler's target offers: vector registers and what only an instruction does; one vocabulary for both, a
// scalar and a register.
//
// A register is a native vector of g++ and clang; on a target without SIMD it is the scalar itself. Everything
// below works on both, lane by lane, so that code written once for V runs in either with the same bits.
//
// Whether an expression is a constant one is asked of the compiler itself, __builtin_is_constant_evaluated(): behind
// std::is_constant_evaluated() g++ would optimize what runs in the compiler only, before it finds out and drops it.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace unroll {

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

/// Bytes of the registers that are used: the widest, or what a whole program defines. 0 is plain numbers, and of more
/// than the target has the compiler makes several.
#if defined(UNROLL_REGISTER_BYTES)
inline constexpr std::size_t register_bytes = UNROLL_REGISTER_BYTES;
static_assert(register_bytes == 0 || register_bytes == 16 || register_bytes == 32 || register_bytes == 64,
              "UNROLL_REGISTER_BYTES is 0, 16, 32 or 64");
#else
inline constexpr std::size_t register_bytes = widest_register;
#endif

/// Lanes of T in one register; 1 on a target without SIMD for T.
#if defined(__ARM_NEON) && !defined(__aarch64__)
template <class T>
inline constexpr std::size_t native_lanes = sizeof(T) > 4 || register_bytes == 0 ? 1 : register_bytes / sizeof(T);
#else
template <class T>
inline constexpr std::size_t native_lanes = register_bytes < sizeof(T) ? 1 : register_bytes / sizeof(T);
#endif

/// Bytes on which arrays of numbers begin, whatever registers are used: a cache line where there are caches and an
/// operating system, else what the target's registers ask for.
inline constexpr std::size_t storage_alignment = __STDC_HOSTED__ && widest_register > 0 ? 64
                                                 : widest_register > alignof(double)    ? widest_register
                                                                                        : alignof(double);

/// Whether what is too big for a stack goes to the heap. Without an operating system nothing ever does.
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

template <class V>
struct LaneOf {
    using type = std::remove_cvref_t<decltype(std::declval<V&>()[0])>;
};
template <class V>
    requires std::is_arithmetic_v<V>
struct LaneOf<V> {
    using type = V;
};

/// The number that each lane of V holds; of a scalar, itself.
template <class V>
using Lane = typename LaneOf<V>::type;

/// Lanes of V; 1 of a scalar.
template <class V>
inline constexpr std::size_t lanes = sizeof(V) / sizeof(Lane<V>);

/// A floating-point number or a native vector of them: what the elementary functions take.
template <class V>
concept Real = std::is_floating_point_v<V> || (!std::is_class_v<V> && !std::is_pointer_v<V> && requires(V v) {
                   requires std::is_floating_point_v<std::remove_cvref_t<decltype(v[0])>>;
               });

/// The unsigned integer as wide as T.
template <class T>
using Word = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

/// Unsigned integers of V's shape: what std::bit_cast makes of it.
template <class V>
using Bits = Native<Word<Lane<V>>, lanes<V>>;

/// V with x in every lane.
template <class V>
[[gnu::always_inline]] constexpr V broadcast(Lane<V> x) {
    if constexpr (lanes<V> == 1) return x;
    else return x - V{};
}

/// a where the mask is true, else b, lane by lane.
template <class Mask, class V>
[[gnu::always_inline]] constexpr V select(Mask mask, V a, V b) {
    return mask ? a : b;
}

namespace target {

/// Whether flags such as -ffast-math let the compiler take every number for finite: no infinity is compared then.
inline constexpr bool only_finite = __FINITE_MATH_ONLY__ != 0;

/// Whether the program may run where numbers below all normal ones are 0: g++ and clang link that with -ffast-math and
/// with -funsafe-math-optimizations, of which g++ tells by these two.
#if defined(__FAST_MATH__) || (defined(__ASSOCIATIVE_MATH__) && defined(__RECIPROCAL_MATH__))
inline constexpr bool may_flush_denormals = true;
#else
inline constexpr bool may_flush_denormals = false;
#endif

/// Whether the compiler says that it takes addition for associative: sums keep their order then by in_this_order.
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__)
inline constexpr bool says_it_reorders = true;
#else
inline constexpr bool says_it_reorders = false;
#endif

/// x, whose operations stay apart from those around it: -ffast-math, or any flag that takes addition for associative,
/// would make x of (x + large) - large. Where no such flag is on it is nothing. clang tells of -ffast-math only, but
/// has a fence that is nothing by itself; g++'s __builtin_assoc_barrier does not hold where it makes instructions.
template <Real V>
[[gnu::always_inline]] constexpr V in_this_order(V x) {
#if defined(__clang__) && (defined(__x86_64__) || defined(__i386__) || __clang_major__ >= 19)
    if (!__builtin_is_constant_evaluated()) return __arithmetic_fence(x);
#elif defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__)
    if (!__builtin_is_constant_evaluated()) {
#if defined(__SSE2__) && defined(__x86_64__)
        if constexpr (sizeof(V) <= widest_register) asm("" : "+v"(x));
        else
#elif defined(__aarch64__)
        if constexpr (sizeof(V) <= widest_register) asm("" : "+w"(x));
        else
#endif
            asm("" : "+m"(x));
    }
#endif
    return x;
}

/// a / b, rounded exactly: for registers of float -ffast-math estimates 1 / b on x86, and 1 / 1 is not 1 then.
template <class V>
[[gnu::always_inline]] constexpr V quotient(V a, V b) {
#if defined(__FAST_MATH__) && defined(__SSE2__)
    if constexpr (std::is_same_v<Lane<V>, float> && lanes<V> > 1 && sizeof(V) <= widest_register) {
        if (!__builtin_is_constant_evaluated()) {
#if defined(__AVX__)
            asm("{vdivps %1, %0, %0|vdivps %0, %0, %1}" : "+v"(a) : "v"(b));
#else
            asm("{divps %1, %0|divps %0, %1}" : "+x"(a) : "x"(b));
#endif
            return a;
        }
    }
#endif
    return a / b;
}

/// Whether the compiler knows the square root of a constant, exactly rounded.
#if defined(__clang__)
inline constexpr bool folds_sqrt = false;
#else
inline constexpr bool folds_sqrt = true;
#endif

/// Whether the target has an instruction for the square root of V.
template <class V>
inline constexpr bool has_sqrt =
#if defined(__arm__) && defined(__ARM_FP)
    sizeof(Lane<V>) == 4 ? (__ARM_FP & 4) != 0 : (__ARM_FP & 8) != 0;
#elif defined(__arm__)
    false;
#else
    true;
#endif

/// The square root as the target's own instruction rounds it: exactly; it sets no errno. Not for constant expressions.
template <class V>
[[gnu::always_inline]] inline V sqrt(V x) {
#if __has_builtin(__builtin_elementwise_sqrt)
    return __builtin_elementwise_sqrt(x);
#else
#if defined(__SSE2__)
    if constexpr (lanes<V> == 1) return target::sqrt(broadcast<Native<V, 16 / sizeof(V)>>(x))[0];
    if constexpr (std::is_same_v<V, Native<float, 4>>) return __builtin_ia32_sqrtps(x);
    if constexpr (std::is_same_v<V, Native<double, 2>>) return __builtin_ia32_sqrtpd(x);
#endif
#if defined(__AVX__)
    if constexpr (std::is_same_v<V, Native<float, 8>>) return __builtin_ia32_sqrtps256(x);
    if constexpr (std::is_same_v<V, Native<double, 4>>) return __builtin_ia32_sqrtpd256(x);
#endif
#if defined(__AVX512F__) && defined(__clang__)
    if constexpr (std::is_same_v<V, Native<float, 16>>) return __builtin_ia32_sqrtps512(x, 4);  // 4: rounded as usual
    if constexpr (std::is_same_v<V, Native<double, 8>>) return __builtin_ia32_sqrtpd512(x, 4);
#elif defined(__AVX512F__)
    if constexpr (std::is_same_v<V, Native<float, 16>>) return __builtin_ia32_sqrtps512(x);
    if constexpr (std::is_same_v<V, Native<double, 8>>) return __builtin_ia32_sqrtpd512(x);
#endif
#if defined(__arm__) && defined(__ARM_FP)
    if constexpr (std::is_same_v<V, float>) {  // g++ would ask for an errno
        asm("vsqrt.f32 %0, %1" : "=t"(x) : "t"(x));
        return x;
    } else if constexpr (std::is_same_v<V, double> && has_sqrt<V>) {
        asm("vsqrt.f64 %P0, %P1" : "=w"(x) : "w"(x));
        return x;
    }
#endif
    if constexpr (std::is_same_v<V, float>) {
        return __builtin_sqrtf(x);
    } else if constexpr (std::is_same_v<V, double>) {
        return __builtin_sqrt(x);
    } else {
        for (std::size_t i = 0; i < lanes<V>; ++i) x[i] = target::sqrt(x[i]);
        return x;
    }
#endif
}

/// a < b ? a : b, lane by lane, so b if either is NaN. Not for constant expressions.
template <class V>
[[gnu::always_inline]] inline V minimum(V a, V b) {
#if !defined(__clang__)  // g++ would make a comparison and a blend of it
#if defined(__SSE2__)
    if constexpr (std::is_same_v<V, Native<float, 4>>) return __builtin_ia32_minps(a, b);
    if constexpr (std::is_same_v<V, Native<double, 2>>) return __builtin_ia32_minpd(a, b);
#endif
#if defined(__AVX__)
    if constexpr (std::is_same_v<V, Native<float, 8>>) return __builtin_ia32_minps256(a, b);
    if constexpr (std::is_same_v<V, Native<double, 4>>) return __builtin_ia32_minpd256(a, b);
#endif
#if defined(__AVX512F__)
    if constexpr (std::is_same_v<V, Native<float, 16>>) return __builtin_ia32_minps512_mask(a, b, a, -1, 4);
    if constexpr (std::is_same_v<V, Native<double, 8>>) return __builtin_ia32_minpd512_mask(a, b, a, -1, 4);
#endif
#endif
    return a < b ? a : b;
}

/// a > b ? a : b, lane by lane, so b if either is NaN. Not for constant expressions.
template <class V>
[[gnu::always_inline]] inline V maximum(V a, V b) {
#if !defined(__clang__)  // g++ would make a comparison and a blend of it
#if defined(__SSE2__)
    if constexpr (std::is_same_v<V, Native<float, 4>>) return __builtin_ia32_maxps(a, b);
    if constexpr (std::is_same_v<V, Native<double, 2>>) return __builtin_ia32_maxpd(a, b);
#endif
#if defined(__AVX__)
    if constexpr (std::is_same_v<V, Native<float, 8>>) return __builtin_ia32_maxps256(a, b);
    if constexpr (std::is_same_v<V, Native<double, 4>>) return __builtin_ia32_maxpd256(a, b);
#endif
#if defined(__AVX512F__)
    if constexpr (std::is_same_v<V, Native<float, 16>>) return __builtin_ia32_maxps512_mask(a, b, a, -1, 4);
    if constexpr (std::is_same_v<V, Native<double, 8>>) return __builtin_ia32_maxpd512_mask(a, b, a, -1, 4);
#endif
#endif
    return a > b ? a : b;
}

/// x, about which the compiler knows nothing any more: of what is made of it every lane is computed as it is written,
/// also those that are not used. Not for constant expressions.
template <class V>
[[gnu::always_inline]] inline V opaque(V x) {
#if defined(__SSE2__)
    if constexpr (sizeof(V) <= widest_register) {
        asm("" : "+x"(x));
        return x;
    }
#elif defined(__ARM_NEON)
    if constexpr (sizeof(V) <= widest_register) {
        asm("" : "+w"(x));
        return x;
    }
#endif
    asm("" : "+m"(x));
    return x;
}

/// Bit i says whether lane i of a comparison is true. Not for constant expressions.
template <class Mask>
[[gnu::always_inline]] inline std::uint32_t true_lanes(Mask mask) {
    constexpr std::size_t count = lanes<Mask>;
    [[maybe_unused]] constexpr std::size_t bytes = sizeof(mask);
#if defined(__SSE2__)
    if constexpr (bytes == 16 && count == 4)
        return static_cast<std::uint32_t>(__builtin_ia32_movmskps(std::bit_cast<Native<float, 4>>(mask)));
    if constexpr (bytes == 16 && count == 2)
        return static_cast<std::uint32_t>(__builtin_ia32_movmskpd(std::bit_cast<Native<double, 2>>(mask)));
#endif
#if defined(__AVX__)
    if constexpr (bytes == 32 && count == 8)
        return static_cast<std::uint32_t>(__builtin_ia32_movmskps256(std::bit_cast<Native<float, 8>>(mask)));
    if constexpr (bytes == 32 && count == 4)
        return static_cast<std::uint32_t>(__builtin_ia32_movmskpd256(std::bit_cast<Native<double, 4>>(mask)));
#endif
#if defined(__AVX512DQ__)
    if constexpr (bytes == 64 && count == 16)
        return static_cast<std::uint32_t>(__builtin_ia32_cvtd2mask512(std::bit_cast<Native<int, 16>>(mask)));
    if constexpr (bytes == 64 && count == 8)
        return static_cast<std::uint32_t>(__builtin_ia32_cvtq2mask512(std::bit_cast<Native<long long, 8>>(mask)));
#endif
    std::uint32_t result = 0;
    for (std::size_t i = 0; i < count; ++i) result |= static_cast<std::uint32_t>(mask[i] != 0) << i;
    return result;
}

}  // namespace target

}  // namespace unroll
