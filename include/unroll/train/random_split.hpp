// random_split: data in parts, at random: what trains, what chooses, and what is held out.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/sequences.hpp>

namespace unroll {

/// Sequences in parts, which own theirs: `auto [train, dev, test] = random_split(names, {.8, .1, .1}, rng)`. Fractions
/// have a sum of 1, and what they leave over goes to the parts in turn; lengths, as {1000, 200}, have that of the
/// sequences. PyTorch: utils.data.random_split(…, generator=rng), sequence for sequence.
/// Errors: invalid_option for a negative part or fractions of another sum, size_mismatch for lengths of another.
template <class Input, class Target, class Length, std::size_t Parts, class Generator>
    requires(std::floating_point<Length> || std::integral<Length>)
constexpr std::array<Sequences<Input, Target>, Parts> random_split(const Sequences<Input, Target>& sequences,
                                                                   const Length (&lengths)[Parts], Generator& rng) {
    std::array<std::size_t, Parts> counts{};
    std::size_t sum = 0;
    if constexpr (std::floating_point<Length>) {
        double whole = 0;
        for (const Length fraction : lengths) {
            if (!(fraction >= 0)) errors::invalid_option("random_split", "fraction", "a number from 0 to 1", fraction);
            whole += static_cast<double>(fraction);
        }
        if (!(whole > 1 - 1e-6 && whole < 1 + 1e-6))
            errors::invalid_option("random_split", "sum of the fractions", "1", whole);
        for (std::size_t i = 0; i < Parts; ++i) {
            counts[i] = static_cast<std::size_t>(static_cast<double>(sequences.size()) *
                                                 static_cast<double>(lengths[i]));
            if (counts[i] > sequences.size() - sum) counts[i] = sequences.size() - sum;
            sum += counts[i];
        }
        for (std::size_t i = 0; sum < sequences.size(); i = (i + 1) % Parts, ++sum) ++counts[i];
    } else {
        for (std::size_t i = 0; i < Parts; ++i) {
            if constexpr (std::signed_integral<Length>) {
                if (lengths[i] < 0) errors::invalid_option("random_split", "length", "a number >= 0", lengths[i]);
            }
            counts[i] = static_cast<std::size_t>(lengths[i]);
            if (counts[i] > sequences.size() - sum)
                errors::size_mismatch("random_split: the sum of the lengths", sequences.size(), sum + counts[i]);
            sum += counts[i];
        }
        if (sum != sequences.size())
            errors::size_mismatch("random_split: the sum of the lengths", sequences.size(), sum);
    }
    detail::VectorIn<Input, std::size_t> order(sequences.size(), 0);
    rng.permutation(std::span<std::size_t>(order));
    std::array<Sequences<Input, Target>, Parts> parts{};
    std::size_t next = 0;
    for (std::size_t i = 0; i < Parts; ++i) {
        for (std::size_t k = 0; k < counts[i]; ++k) parts[i].append(sequences[order[next++]]);
    }
    return parts;
}

}  // namespace unroll
