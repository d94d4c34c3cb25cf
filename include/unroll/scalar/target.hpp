// The compiler's target and flags: instructions that no operator stands for, and barriers against fast-math.
//
// Constant expressions are told by __builtin_is_constant_evaluated(): behind std::is_constant_evaluated() g++ would
// optimize code that runs in the compiler only, before it drops it.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <unroll/scalar/registers.hpp>

namespace unroll::detail {

namespace target {

/// Whether flags such as -ffast-math let the compiler assume that every number is finite: no infinity is compared then.
inline constexpr bool only_finite = __FINITE_MATH_ONLY__ != 0;

/// Whether denormal numbers may be 0 at run time: g++ and clang link code that sets this with -ffast-math and with
/// -funsafe-math-optimizations. g++ reports the latter by these two macros.
#if defined(__FAST_MATH__) || (defined(__ASSOCIATIVE_MATH__) && defined(__RECIPROCAL_MATH__))
inline constexpr bool may_flush_denormals = true;
#else
inline constexpr bool may_flush_denormals = false;
#endif

/// Whether the compiler reports that it treats addition as associative: sums then keep their order by in_this_order.
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__)
inline constexpr bool says_it_reorders = true;
#else
inline constexpr bool says_it_reorders = false;
#endif

/// Returns x and hides its value from the compiler, which then computes every lane as written, even lanes that are not
/// used. Not for constant expressions.
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

/// a / b, rounded exactly: on x86 -ffast-math estimates 1 / b for registers of float, and 1 / 1 is then not 1.
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

/// Whether the compiler computes the square root of a constant, exactly rounded.
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

/// The square root by the target's own instruction: exactly rounded, without errno. Not for constant expressions.
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

/// Returns x and keeps its operations apart from those around it: -ffast-math, or any flag that treats addition as
/// associative, would turn (x + large) - large into x. Without such a flag it does nothing. clang reports -ffast-math
/// only, but its fence costs nothing by itself. g++'s __builtin_assoc_barrier is lost when instructions are chosen.
template <Real V>
[[gnu::always_inline]] constexpr V in_this_order(V x) {
#if defined(__clang__) && (defined(__x86_64__) || defined(__i386__) || __clang_major__ >= 19)
    if (!__builtin_is_constant_evaluated()) return __arithmetic_fence(x);
#elif defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__)
    if (!__builtin_is_constant_evaluated()) return target::opaque(x);
#endif
    return x;
}

}  // namespace unroll::detail
