// Lanes: tokens, windows and vectors that stand one after the other in memory, into lanes and back. They are examples
// or positions.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/kernel/interleaved.hpp>
#include <unroll/kernel/transpose_batch.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll::detail {

/// Whether in_lanes can put these examples in lanes.
template <class Example>
inline constexpr bool stands_in_lanes = false;
template <>
inline constexpr bool stands_in_lanes<Token> = true;
template <std::size_t Size>
inline constexpr bool stands_in_lanes<Window<Size>> = true;
template <class T, std::size_t N>
inline constexpr bool stands_in_lanes<Vector<T, N>> = std::is_floating_point_v<T>;

/// Vectors at(0), at(1), … at(Lanes - 1) in the lanes of one.
template <std::size_t Lanes, class At>
constexpr auto vectors_in_lanes(At at) {
    using T = typename std::remove_cvref_t<decltype(at(0))>::Scalar;
    constexpr std::size_t size = std::remove_cvref_t<decltype(at(0))>::size();
    Vector<Pack<T, Lanes>, size> packed{};
    if constexpr (transposes_in_registers<T, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            in_blocks<T, size>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                TransposedBlock<T> block;
#pragma GCC unroll 16
                for (std::size_t e = 0; e < Lanes; ++e)
                    block.rows[e] = TransposedBlock<T>::Row::load_registers(at(e).numbers + first);
                block.template to_lanes<Count>(packed.numbers + first);
            });
            return packed;
        }
    }
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const auto& vector = at(lane);
        for (std::size_t i = 0; i < size; ++i) packed.numbers[i].set(lane, vector.numbers[i]);
    }
    return packed;
}

/// Vectors in the lanes of one, at most Lanes; the last one is repeated to fill them.
template <std::size_t Lanes, class T, std::size_t N>
constexpr Vector<Pack<T, Lanes>, N> in_lanes(std::span<const Vector<T, N>> vectors) {
    return vectors_in_lanes<Lanes>([&](std::size_t lane) __attribute__((always_inline)) -> const auto& {
        return vectors[lane < vectors.size() ? lane : vectors.size() - 1];
    });
}

/// As many vectors in the lanes of one, the last of them in the first lane.
template <std::size_t Lanes, class T, std::size_t N>
constexpr Vector<Pack<T, Lanes>, N> in_lanes_from_the_last(std::span<const Vector<T, N>> vectors) {
    return vectors_in_lanes<Lanes>(
        [&](std::size_t lane) __attribute__((always_inline)) -> const auto& { return vectors[Lanes - 1 - lane]; });
}

/// Examples in the lanes of one, at most Lanes; the last one is repeated to fill them.
template <std::size_t Lanes>
[[gnu::always_inline]] constexpr Pack<Token, Lanes> in_lanes(std::span<const Token> tokens) {
    Pack<Token, Lanes> packed;
    if (tokens.size() == Lanes && !__builtin_is_constant_evaluated()) {
        __builtin_memcpy(packed.lane, tokens.data(), sizeof packed.lane);  // one register, and it can be read as one
    } else {
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            packed.lane[lane] = tokens[lane < tokens.size() ? lane : tokens.size() - 1];
    }
    return packed;
}
template <std::size_t Lanes, std::size_t Size>
constexpr Window<Size, Pack<Token, Lanes>> in_lanes(std::span<const Window<Size>> windows) {
    Window<Size, Pack<Token, Lanes>> packed{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const Window<Size>& window = windows[lane < windows.size() ? lane : windows.size() - 1];
        for (std::size_t i = 0; i < Size; ++i) packed[i].lane[lane] = window[i];
    }
    return packed;
}

template <std::size_t Lanes>
constexpr Pack<Token, Lanes> in_lanes_from_the_last(std::span<const Token> tokens) {
    Pack<Token, Lanes> packed;
    for (std::size_t lane = 0; lane < Lanes; ++lane) packed.lane[lane] = tokens[Lanes - 1 - lane];
    return packed;
}
template <std::size_t Lanes, std::size_t Size>
constexpr Window<Size, Pack<Token, Lanes>> in_lanes_from_the_last(std::span<const Window<Size>> windows) {
    Window<Size, Pack<Token, Lanes>> packed{};
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        for (std::size_t i = 0; i < Size; ++i) packed[i].lane[lane] = windows[Lanes - 1 - lane][i];
    }
    return packed;
}

/// Count times Lanes examples from `first` on, for a net that they go through interleaved: Each of tokens, or one
/// vector.
template <std::size_t Count, std::size_t Lanes, class Example>
[[gnu::always_inline]] constexpr auto in_lanes_of_each(std::span<const Example> examples, std::size_t first) {
    const auto pack = [&](std::size_t i) __attribute__((always_inline)) {
        return in_lanes<Lanes>(examples.subspan(first + i * Lanes, Lanes));
    };
    if constexpr (requires { typename Example::Scalar; }) return interleave<Count>(pack);
    else return each<Count, Each<decltype(pack(0)), Count>>(pack);
}

/// Writes the first `count` lanes of a vector to into(0), into(1) …
template <class T, std::size_t Lanes, std::size_t N, class Into>
[[gnu::always_inline]] constexpr void lanes_into(const Vector<Pack<T, Lanes>, N>& packed, std::size_t count,
                                                 Into into) {
    if constexpr (transposes_in_registers<T, Lanes>) {
        if (!__builtin_is_constant_evaluated()) {
            in_blocks<T, N>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                auto block = TransposedBlock<T>::template of_lanes<Count>(packed.numbers + first);
                for (std::size_t e = 0; e < count; ++e) block.rows[e].store_registers(into(e).numbers + first);
            });
            return;
        }
    }
    for (std::size_t e = 0; e < count; ++e) {
        for (std::size_t i = 0; i < N; ++i) into(e).numbers[i] = packed.numbers[i][e];
    }
}

/// Out of the lanes into memory: as many vectors as there is room for, but no more than there are lanes. Returns how
/// many.
template <class T, std::size_t N>
[[gnu::always_inline]] constexpr std::size_t out_of_lanes(const Vector<T, N>& vector, std::span<Vector<T, N>> vectors) {
    vectors[0] = vector;
    return 1;
}
template <class T, std::size_t Lanes, std::size_t N>
[[gnu::always_inline]] constexpr std::size_t out_of_lanes(const Vector<Pack<T, Lanes>, N>& packed,
                                                          std::span<Vector<T, N>> vectors) {
    const std::size_t count = Lanes < vectors.size() ? Lanes : vectors.size();
    lanes_into(packed, count, [&](std::size_t lane) __attribute__((always_inline)) -> auto& { return vectors[lane]; });
    return count;
}
template <class T, std::size_t Count, std::size_t N, class Output>
[[gnu::always_inline]] constexpr std::size_t out_of_lanes(const Vector<Interleaved<T, Count>, N>& packed,
                                                          std::span<Output> vectors) {
    std::size_t count = 0;
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Count; ++i) count += out_of_lanes(packed.of[i], vectors.subspan(count));
    return count;
}

/// The inverse of in_lanes_from_the_last.
template <class T, std::size_t Lanes, std::size_t N>
[[gnu::always_inline]] constexpr void out_of_lanes_from_the_last(const Vector<Pack<T, Lanes>, N>& packed,
                                                                 std::span<Vector<T, N>> vectors) {
    lanes_into(packed, Lanes,
               [&](std::size_t lane) __attribute__((always_inline)) -> auto& { return vectors[Lanes - 1 - lane]; });
}

}  // namespace unroll::detail
