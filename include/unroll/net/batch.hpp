// Batch: many inputs of a net without memory, each of which it sees alone.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/interleaved.hpp>
#include <unroll/kernel/lanes.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>
#include <utility>

namespace unroll {

/// What a contiguous range has.
template <class Range>
using ElementOf = std::remove_cvref_t<decltype(std::span(std::declval<const Range&>())[0])>;

/// A contiguous range of inputs of a shape, and not one of them.
template <class X, class Shape>
concept Batch = !TokenIndex<X> && !takes<Shape, X> && takes<Shape, ElementOf<X>>;

/// What can be seen as a span: inputs or outputs, and no state.
template <class Range>
concept Contiguous = requires(Range& range) { std::span(range); };

/// Whether an input has no numbers of its own, or such as those of a net of T.
template <class Input, class T>
inline constexpr bool has_numbers_of = true;
template <class U, std::size_t N, class T>
inline constexpr bool has_numbers_of<Vector<U, N>, T> = std::is_same_v<U, T> || std::is_same_v<U, Lane<T>>;

/// A batch of what a net expects.
template <class X, class Net>
concept BatchOf = Batch<X, typename Net::Expects> && has_numbers_of<ElementOf<X>, typename Net::Scalar>;

/// A contiguous range of numbers for a net that takes them.
template <class X, class Net>
concept NumbersFor = Contiguous<const X> && NumberFor<ElementOf<X>, Net>;

/// Error: token_out_of_range, before anything is done with an input in front of it.
template <std::size_t Vocab>
constexpr void check_batch(Tokens<Vocab>, std::span<const Token> tokens) {
    check_in<Vocab>(tokens);
}
template <std::size_t Vocab, std::size_t Size>
constexpr void check_batch(Windows<Vocab, Size>, std::span<const Window<Size>> windows) {
    for (const auto& window : windows) check_in<Vocab>(std::span<const Token>(window.symbols));
}
template <class Shape, class Input>
constexpr void check_batch(Shape, std::span<const Input>) {}

/// How many packs of a batch go through a net side by side: each kernel has one to begin while it waits for another.
template <class Net>
inline constexpr std::size_t packs_of_batch = Net::works_on_flat && Net::widest < 16 ? 2 : 1;

/// Where a net's outputs for many inputs go.
template <class Net>
using OutputsOf = std::span<Vector<typename Net::Scalar, Net::outputs>>;

/// The outputs of a net for inputs that are in range, in lanes; the same bits as one after the other.
template <class Net, class Input>
constexpr void forward_in_lanes(const Net& net, std::span<const Input> inputs, OutputsOf<Net> outputs) {
    using T = typename Net::Scalar;
    std::size_t first = 0;
    if constexpr (!is_pack<T> && detail::lanes_of<Net> > 1 && stands_in_lanes<Input>) {
        constexpr std::size_t width = detail::lanes_of<Net>, together = packs_of_batch<Net> * width;
        if (!__builtin_is_constant_evaluated()) {
            if constexpr (together > width) {
                for (; first + together <= inputs.size(); first += together)
                    out_of_lanes(net.forward(in_lanes_of_each<together / width, width>(inputs, first)),
                                 outputs.subspan(first, together));
            }
            for (; first < inputs.size(); first += width) {
                const std::size_t rest = inputs.size() - first, count = rest < width ? rest : width;
                const detail::Room y([&]() __attribute__((always_inline)) {
                    return net.forward(in_lanes<width>(inputs.subspan(first, count)));
                });
                out_of_lanes(*y, outputs.subspan(first, count));
            }
        }
    }
    for (; first < inputs.size(); ++first) {
        const detail::Room y([&] { return net.forward(inputs[first]); });
        outputs[first] = *y;
    }
}

/// The same of numbers, which stand in memory as they do in lanes. Inputs and outputs may be the same ones.
template <class Net, class T>
constexpr void forward_numbers(const Net& net, std::span<const T> inputs, std::span<T> outputs) {
    std::size_t first = 0;
    if constexpr (native_lanes<T> > 1) {
        constexpr std::size_t width = native_lanes<T>, together = packs_of_batch<Net> * width;
        using Numbers = Vector<Pack<T, width>, 1>;
        if (!__builtin_is_constant_evaluated()) {
            if constexpr (together > width) {
                for (; first + together <= inputs.size(); first += together) {
                    const auto y = net.forward(interleave<together / width>([&](std::size_t i) {
                        return Numbers{Pack<T, width>::load(inputs.data() + first + i * width)};
                    }));
                    for (std::size_t i = 0; i < together / width; ++i)
                        y.of[i].numbers[0].store(outputs.data() + first + i * width);
                }
            }
            for (; first + width <= inputs.size(); first += width) {
                const auto y = net.forward(Numbers{Pack<T, width>::load(inputs.data() + first)});
                y.numbers[0].store(outputs.data() + first);
            }
            if (const std::size_t rest = inputs.size() - first; rest > 0) {
                T numbers[width];
                for (std::size_t i = 0; i < width; ++i) numbers[i] = inputs[first + (i < rest ? i : rest - 1)];
                net.forward(Numbers{Pack<T, width>::load(numbers)}).numbers[0].store(numbers);
                for (std::size_t i = 0; i < rest; ++i) outputs[first + i] = numbers[i];
            }
            return;
        }
    }
    for (; first < inputs.size(); ++first) outputs[first] = net.forward(Vector<T, 1>{inputs[first]})[0];
}

/// How many bytes the outputs for a whole vocabulary may take on the stack, and in the fastest cache.
inline constexpr std::size_t largest_vocabulary = 16 * 1024;

/// The same, checked. Of more tokens than a small vocabulary has, each symbol goes through the net once.
template <class Net, class Input>
constexpr void forward_batch(const Net& net, std::span<const Input> inputs, OutputsOf<Net> outputs) {
    if (inputs.size() != outputs.size()) errors::size_mismatch("forward: outputs", inputs.size(), outputs.size());
    check_batch(typename Net::Expects{}, inputs);
    constexpr std::size_t vocabulary = vocabulary_of<typename Net::Expects>;
    if constexpr (std::is_same_v<Input, Token> && vocabulary * sizeof(outputs[0]) <= largest_vocabulary) {
        if (inputs.size() >= 2 * vocabulary) {
            std::array<Token, vocabulary> symbols{};
            for (std::size_t i = 0; i < vocabulary; ++i) symbols[i] = i;
            std::array<Vector<typename Net::Scalar, Net::outputs>, vocabulary> of{};
            forward_in_lanes(net, std::span<const Token>(symbols), of);
            for (std::size_t i = 0; i < inputs.size(); ++i) outputs[i] = of[inputs[i].index];
            return;
        }
    }
    forward_in_lanes(net, inputs, outputs);
}

}  // namespace unroll
