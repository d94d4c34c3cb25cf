// Draw: what is random in one step of training, as a function of numbers.
//
// Nothing remembers a generator's state: neither lanes, nor the order of a loop, nor an interrupted training change a
// bit.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <cstdint>
#include <unroll/layer/layer.hpp>
#include <unroll/net/examples_draw.hpp>

namespace unroll {

/// The draw of one step of training. Philox makes of the seed, the step, the layer, the example and the unit whether
/// Dropout drops it. Examples count from 0 in what one step sees: a batch, a table's contexts, the positions of a
/// sequence or of its window; of many sequences, the positions of all, one sequence after the other. For an ensemble,
/// all members drop the same.
struct Draw {
    std::uint64_t seed = 0;
    std::uint64_t step = 0;
    bool predicts = false;  // if it is true, nothing is dropped: then value_and_grad asks for no `of`

    /// Returns the draw of one example, as for `net.trace(x, state, draw.of({.first = 3}))`; of examples in lanes,
    /// those from the first on.
    constexpr detail::ExamplesDraw of(const detail::ExampleNumbers& numbers) const { return {seed, step, numbers}; }
};

namespace detail {

/// Returns use(draw); use(NoDraw{}) where nothing is dropped.
template <class Net, class Use>
[[gnu::always_inline]] constexpr auto with_draw([[maybe_unused]] const Draw& draw, Use use) {
    if constexpr (DropsUnits<Net>) {
        if (!draw.predicts) return use(draw);
    }
    return use(NoDraw{});
}

/// How many steps an optimizer has taken: its `steps`, or those of the `optimizer` inside it, or if it counts none 0;
/// of an ensemble, whose members count on their own, the most.
template <class Optimizer>
constexpr std::uint64_t steps_taken(const Optimizer& optimizer) {
    if constexpr (requires { static_cast<std::uint64_t>(optimizer.steps); }) {
        return static_cast<std::uint64_t>(optimizer.steps);
    } else if constexpr (requires { optimizer.steps.size(); }) {
        std::uint64_t most = 0;
        for (const std::uint64_t steps : optimizer.steps) most = most < steps ? steps : most;
        return most;
    } else if constexpr (requires { optimizer.optimizer; }) {
        return steps_taken(optimizer.optimizer);
    } else {
        return 0;
    }
}

/// The draws of a training, step after step; of a net that drops nothing there are none.
template <class Net>
struct Draws {
    constexpr Draws(std::uint64_t, const auto&) {}
    static constexpr NoDraw now() { return {}; }
    static constexpr void advance() {}
};
template <DropsUnits Net>
struct Draws<Net> {
    Draw draw;

    constexpr Draws(std::uint64_t seed, const auto& optimizer) : draw{seed, steps_taken(optimizer)} {}
    constexpr Draw now() const { return draw; }
    constexpr void advance() { ++draw.step; }
};

}  // namespace detail

}  // namespace unroll
