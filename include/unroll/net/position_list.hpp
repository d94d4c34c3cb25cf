// PositionList: something of each position of a sequence.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <unroll/scalar/thresholds.hpp>
#include <vector>

namespace unroll::detail {

/// As many positions as are asked for, in memory that is allocated once.
inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// Of at most Positions positions, in the object itself, or of any number of them; and of `more` beside them.
template <class T, std::size_t Positions, std::size_t more = 0>
using PositionList = std::conditional_t<Positions == any_number, std::vector<T>, std::array<T, Positions + more>>;

/// How many of a sequence's positions go through a net's memory at once: a chunk of them, or all.
template <bool all>
constexpr std::size_t chunk_of(std::size_t positions) {
    return all || positions < thresholds::positions ? positions : thresholds::positions;
}

/// Of as many positions as go at once.
template <class T, std::size_t Positions, bool all>
using ChunkList = PositionList<T, Positions == any_number ? any_number : chunk_of<all>(Positions)>;

/// Grows a list to so many elements. In a constant expression it has a value to copy, since clang does not make the
/// others of libstdc++ 12's vectors there; elsewhere such a value might be too big for the stack.
template <class T>
constexpr void grow(std::vector<T>& list, std::size_t size) {
    if (list.size() >= size) return;
    if (__builtin_is_constant_evaluated()) list.resize(size, T{});
    else list.resize(size);
}
/// This one has its size.
template <class T, std::size_t Size>
constexpr void grow(std::array<T, Size>&, std::size_t) {}

}  // namespace unroll::detail
