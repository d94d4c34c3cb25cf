// Philox4x32-10: random words that are a function of their position, so that no generator keeps a state.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstdint>

namespace unroll::random {

/// Four random words for a counter and a key. Other counters, or keys, have words of their own; nothing is kept.
/// Salmon et al., Parallel random numbers: as easy as 1, 2, 3 (2011). PyTorch: its generator on GPUs.
[[gnu::always_inline]] constexpr std::array<std::uint32_t, 4> philox(const std::array<std::uint32_t, 4>& counter,
                                                                     const std::array<std::uint32_t, 2>& key) {
    auto [a, b, c, d] = counter;
    auto [low, high] = key;
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t first = std::uint64_t{0xD251'1F53} * a, second = std::uint64_t{0xCD9E'8D57} * c;
        a = static_cast<std::uint32_t>(second >> 32) ^ b ^ low;
        b = static_cast<std::uint32_t>(second);
        c = static_cast<std::uint32_t>(first >> 32) ^ d ^ high;
        d = static_cast<std::uint32_t>(first);
        low += 0x9E37'79B9;   // the golden ratio
        high += 0xBB67'AE85;  // √3 - 1
    }
    return {a, b, c, d};
}

}  // namespace unroll::random
