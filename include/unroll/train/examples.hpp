// Examples: pairs of an input and its target, as many as there are at run time.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>

namespace unroll {

/// A view of inputs (tokens, windows or vectors) and their targets (tokens or vectors), which the caller owns.
template <class Input, class Target>
struct Examples {
    std::span<const Input> inputs;
    std::span<const Target> targets;

    /// Errors: size_mismatch for unequal counts, no_examples for none.
    constexpr Examples(std::span<const Input> xs, std::span<const Target> ys) : inputs(xs), targets(ys) {
        if (xs.size() != ys.size()) errors::size_mismatch("Examples: targets", xs.size(), ys.size());
        if (xs.empty()) errors::no_examples("Examples");
    }

    constexpr std::size_t size() const { return inputs.size(); }
};

template <class Inputs, class Targets>
Examples(const Inputs&, const Targets&) -> Examples<std::remove_cvref_t<decltype(*std::data(std::declval<const Inputs&>()))>,
                                                    std::remove_cvref_t<decltype(*std::data(std::declval<const Targets&>()))>>;

}  // namespace unroll
