// Examples: pairs of an input and its target, as many as there are at run time.
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/each.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/positions.hpp>
#include <unroll/tensor/side_by_side.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/window.hpp>

namespace unroll {

/// A view of inputs (tokens, windows or vectors) and their targets (tokens or vectors), which the caller owns.
template <class Input, class Target>
struct Examples {
    std::span<const Input> inputs;
    std::span<const Target> targets;

    /// Errors: size_mismatch for unequal counts, no_examples for none.
    constexpr Examples(std::span<const Input> xs, std::span<const Target> ys) : inputs(xs), targets(ys) {
        if (xs.size() != ys.size()) error::size_mismatch("Examples: targets", xs.size(), ys.size());
        if (xs.empty()) error::no_examples("Examples");
    }

    constexpr std::size_t size() const { return inputs.size(); }
};

template <class Inputs, class Targets>
Examples(const Inputs&, const Targets&) -> Examples<std::remove_cvref_t<decltype(*std::data(std::declval<const Inputs&>()))>,
                                                    std::remove_cvref_t<decltype(*std::data(std::declval<const Targets&>()))>>;

/// What in_lanes knows how to put in lanes.
template <class Example>
inline constexpr bool stands_in_lanes = false;
template <>
inline constexpr bool stands_in_lanes<Token> = true;
template <std::size_t Size>
inline constexpr bool stands_in_lanes<Window<Size>> = true;
template <class T, std::size_t N>
inline constexpr bool stands_in_lanes<Vector<T, N>> = std::is_floating_point_v<T>;

/// Examples in the lanes of one, at most Lanes; the last one is repeated to fill them.
template <std::size_t Lanes>
[[gnu::always_inline]] constexpr Pack<Token, Lanes> in_lanes(std::span<const Token> tokens) {
    Pack<Token, Lanes> packed;
    if (tokens.size() == Lanes && !std::is_constant_evaluated()) {
        __builtin_memcpy(packed.lane, tokens.data(), sizeof packed.lane);  // one register, and it can be read as one
    } else {
        for (std::size_t lane = 0; lane < Lanes; ++lane) packed.lane[lane] = tokens[lane < tokens.size() ? lane : tokens.size() - 1];
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
/// Count times Lanes examples from `first` on, for a net that they go through side by side: each one's tokens, or vectors.
template <std::size_t Count, std::size_t Lanes, class Example>
[[gnu::always_inline]] constexpr auto in_lanes_of_each(std::span<const Example> examples, std::size_t first) {
    const auto pack = [&](std::size_t i) __attribute__((always_inline)) {
        return in_lanes<Lanes>(examples.subspan(first + i * Lanes, Lanes));
    };
    if constexpr (requires { typename Example::Scalar; }) return vectors<Count>(pack);
    else return each<Count, Each<decltype(pack(0)), Count>>(pack);
}

}  // namespace unroll
