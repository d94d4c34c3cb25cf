// A polynomial with constant coefficients, in few dependent operations.
#pragma once

#include <bit>
#include <cstddef>
#include <unroll/scalar/target.hpp>

namespace unroll {

/// c[0] + c[1] x + c[2] x² …, by Estrin's scheme: few operations wait for one another. powers are x, x², x⁴, x⁸.
template <std::size_t Count, class V>
[[gnu::always_inline]] constexpr V estrin(const Lane<V>* c, const V (&powers)[4]) {
    if constexpr (Count == 1) {
        return broadcast<V>(c[0]);
    } else {
        constexpr std::size_t half = std::bit_floor(Count - 1);
        const V& power = powers[std::bit_width(half) - 1];
        if constexpr (Count == 2) return c[0] + c[1] * power;
        else if constexpr (Count == half + 1) return estrin<half>(c, powers) + c[half] * power;
        else return estrin<half>(c, powers) + estrin<Count - half>(c + half, powers) * power;
    }
}

template <class V, std::size_t Count>
[[gnu::always_inline]] constexpr V polynomial(const Lane<V> (&c)[Count], V x) {
    static_assert(Count <= 16);
    const V x2 = x * x, x4 = x2 * x2;
    return estrin<Count>(c, {x, x2, x4, x4 * x4});
}

}  // namespace unroll
