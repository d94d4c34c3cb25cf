// Draw: what is random in one step of training, as a function of numbers.
//
// Nothing remembers a generator's state: neither lanes, nor the order of a loop, nor an interrupted training change a
// bit.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <unroll/layer/layer.hpp>
#include <unroll/random/philox.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

namespace detail {

/// The numbers of examples that go through a net at once: those from the first on, or of a table the contexts'.
struct ExampleNumbers {
    std::size_t first = 0;
    const std::uint32_t* contexts = nullptr;

    constexpr std::size_t operator[](std::size_t lane) const {
        return contexts == nullptr ? first + lane : contexts[lane];
    }
};

/// The random words of one layer for some examples, in lanes unless those are nets.
template <bool lanes_are_examples>
struct LayerDraw {
    std::uint64_t seed, step;
    ExampleNumbers numbers;
    std::size_t layer;

    template <class X>
    static constexpr std::size_t examples = lanes_are_examples ? lanes<X> : 1;

    /// Of a layer made of layers: what one inside drops. (Those that have no numbers do not know what their lanes are.)
    template <bool>
    constexpr LayerDraw of_layer(std::size_t inside) const {
        return {seed, step, numbers, layer + inside};
    }

    /// Those of units 4 block, 4 block + 1 … 4 block + 3 of the example in a lane.
    [[gnu::always_inline]] constexpr std::array<std::uint32_t, 4> words(std::size_t block, std::size_t lane) const {
        const auto low = [](std::uint64_t number) { return static_cast<std::uint32_t>(number); };
        const auto high = [](std::uint64_t number) { return static_cast<std::uint32_t>(number >> 32); };
        // The first word has room for 2¹⁶ blocks of units.
        return random::philox({low(layer << 16 | block), low(numbers[lane]), low(step), high(step)},
                              {low(seed), high(seed)});
    }
};

/// What the layers of a net drop of some examples.
struct ExamplesDraw {
    std::uint64_t seed, step;
    ExampleNumbers numbers;

    template <bool lanes_are_examples>
    constexpr LayerDraw<lanes_are_examples> of_layer(std::size_t layer) const {
        return {seed, step, numbers, layer};
    }
};

}  // namespace detail

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

/// Returns the draw of some examples, or of positions counted from `first` on. NoDraw stays NoDraw.
constexpr NoDraw draw_of(NoDraw, const ExampleNumbers&, const auto&...) { return {}; }
constexpr ExamplesDraw draw_of(const Draw& draw, const ExampleNumbers& numbers, std::size_t first = 0) {
    return draw.of({first + numbers.first, numbers.contexts});
}
/// Returns the draw of examples whose numbers stand in a list.
constexpr ExamplesDraw draw_of(const Draw& draw, const ExampleNumbers& numbers, const std::uint32_t* list) {
    return draw.of({0, list + numbers.first});
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
