// A polynomial with constant coefficients, in few dependent operations.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/scalar/target.hpp>

namespace unroll::detail {

/// c[0] + c[1] x + c[2] x² …, by Estrin's scheme: few operations wait for one another. It uses all coefficients, or
/// Count from First on. Five are one expression, because a constant expression pays for each call.
template <std::size_t First = 0, std::size_t Count = 0, class V, std::size_t Size>
[[gnu::always_inline]] constexpr V polynomial(const Lane<V> (&c)[Size], V x) {
    constexpr std::size_t count = Count == 0 ? Size : Count;
    static_assert(count <= 16);
    const V x2 = x * x, x4 = x2 * x2;
    if constexpr (count == 1) {
        return broadcast<V>(c[First]);
    } else if constexpr (count == 2) {
        return c[First] + c[First + 1] * x;
    } else if constexpr (count == 3) {
        return (c[First] + c[First + 1] * x) + c[First + 2] * x2;
    } else if constexpr (count == 4) {
        return (c[First] + c[First + 1] * x) + (c[First + 2] + c[First + 3] * x) * x2;
    } else if constexpr (count == 5) {
        return ((c[First] + c[First + 1] * x) + (c[First + 2] + c[First + 3] * x) * x2) + c[First + 4] * x4;
    } else {
        constexpr std::size_t half = count <= 8 ? 4 : 8;
        return polynomial<First, half>(c, x) +
               polynomial<First + half, count - half>(c, x) * (half == 4 ? x4 : x4 * x4);
    }
}

}  // namespace unroll::detail
