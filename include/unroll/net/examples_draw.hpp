// ExamplesDraw: what the layers of a net drop of some examples.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/random/philox.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll::detail {

/// The numbers of examples that go through a net at once: those from the first on, or of a table the contexts', counted
/// from `first` too.
struct ExampleNumbers {
    std::size_t first = 0;
    const std::uint32_t* contexts = nullptr;

    constexpr std::size_t operator[](std::size_t lane) const {
        return first + (contexts == nullptr ? lane : contexts[lane]);
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
    std::size_t in_front = 0;  // layers in front of those of a layer made of layers

    template <bool lanes_are_examples>
    constexpr LayerDraw<lanes_are_examples> of_layer(std::size_t layer) const {
        return {seed, step, numbers, in_front + layer};
    }
};

/// The draw of some examples of a step. NoDraw stays NoDraw.
template <class Draw>
constexpr auto draw_of(const Draw& draw, const ExampleNumbers& numbers) {
    if constexpr (std::is_same_v<Draw, NoDraw>) return draw;
    else return draw.of(numbers);
}
/// A draw whose examples count from another one on.
template <class Draw>
struct DrawFrom {
    Draw draw;
    std::size_t first;

    constexpr ExamplesDraw of(const ExampleNumbers& numbers) const {
        return draw.of({first + numbers.first, numbers.contexts});
    }
};
template <class Draw>
constexpr auto draw_from(const Draw& draw, std::size_t first) {
    if constexpr (std::is_same_v<Draw, NoDraw>) return draw;
    else return DrawFrom<Draw>{draw, first};
}

/// As draw_of, of examples that are positions counted from `first` on, or whose numbers stand in a list.
template <class Draw>
constexpr auto draw_of(const Draw& draw, const ExampleNumbers& numbers, std::size_t first) {
    return draw_of(draw, ExampleNumbers{first + numbers.first, numbers.contexts});
}
template <class Draw>
constexpr auto draw_of(const Draw& draw, const ExampleNumbers& numbers, const std::uint32_t* list) {
    return draw_of(draw, ExampleNumbers{0, list + numbers.first});
}

/// A draw for the layers inside of one, which so many stand in front of.
template <class Draw>
struct DrawInside {
    Draw draw;
    std::size_t in_front;

    constexpr ExamplesDraw of(const ExampleNumbers& numbers) const {
        ExamplesDraw of_outer = draw.of(numbers);
        of_outer.in_front += in_front;
        return of_outer;
    }
};
template <class Draw>
constexpr auto draw_inside(const Draw& draw, std::size_t in_front) {
    if constexpr (std::is_same_v<Draw, NoDraw>) return draw;
    else return DrawInside<Draw>{draw, in_front};
}

}  // namespace unroll::detail
