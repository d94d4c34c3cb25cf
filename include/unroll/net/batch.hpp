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
#include <unroll/net/plan.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>
#include <utility>

namespace unroll::detail {

/// The type of a contiguous range's elements.
template <class Range>
using ElementOf = std::remove_cvref_t<decltype(std::span(std::declval<const Range&>())[0])>;

/// A contiguous range of inputs of a shape, and not one of them.
template <class X, class Shape>
concept Batch = !TokenIndex<X> && !takes<Shape, X> && takes<Shape, ElementOf<X>>;

/// A range that a span can look at: inputs or outputs, but no state.
template <class Range>
concept Contiguous = requires(Range& range) { std::span(range); };

/// Whether an input is made of no numbers, or of those of a net of T.
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

/// Checks all inputs before the first is used. Error: token_out_of_range.
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

/// Where a net's outputs for many inputs go.
template <class Net>
using OutputsOf = std::span<Vector<typename Net::Scalar, Net::outputs>>;

/// Computes a net's outputs for inputs that are in range, in the form that the plan has for them.
template <class Net, class Input>
constexpr void forward_in_planned_form(const Net& net, std::span<const Input> inputs, OutputsOf<Net> outputs) {
    std::size_t first = 0;
    constexpr Plan planned = plan<Net, std::span<const Input>>;
    if constexpr (planned.form != Form::one_by_one) {
        constexpr std::size_t lanes = planned.lanes(), at_once = planned.at_once;
        if (!__builtin_is_constant_evaluated()) {
            if constexpr (planned.form == Form::interleaved) {
                for (; first + at_once <= inputs.size(); first += at_once)
                    out_of_lanes(net.forward(in_lanes_of_each<planned.packs, lanes>(inputs, first)),
                                 outputs.subspan(first, at_once));
            }
            for (; first < inputs.size(); first += lanes) {
                const std::size_t rest = inputs.size() - first, count = rest < lanes ? rest : lanes;
                Room y([&]() __attribute__((always_inline)) {
                    return net.forward(in_lanes<lanes>(inputs.subspan(first, count)));
                });
                out_of_lanes(*y, outputs.subspan(first, count));
            }
        }
    }
    for (; first < inputs.size(); ++first) {
        Room y([&] { return net.forward(inputs[first]); });
        outputs[first] = *y;
    }
}

/// Computes a net's outputs for numbers, which stand in memory as they do in lanes. Outputs may take the place of
/// inputs.
template <class Net, class T>
constexpr void forward_numbers(const Net& net, std::span<const T> inputs, std::span<T> outputs) {
    std::size_t first = 0;
    constexpr Plan planned = plan<Net, std::span<const Vector<T, 1>>>;
    if constexpr (planned.form != Form::one_by_one) {
        constexpr std::size_t lanes = planned.lanes(), at_once = planned.at_once;
        using Numbers = Vector<Pack<T, lanes>, 1>;
        if (!__builtin_is_constant_evaluated()) {
            if constexpr (planned.form == Form::interleaved) {
                for (; first + at_once <= inputs.size(); first += at_once) {
                    auto y = net.forward(interleave<planned.packs>([&](std::size_t i) {
                        return Numbers{Pack<T, lanes>::load(inputs.data() + first + i * lanes)};
                    }));
                    for (std::size_t i = 0; i < planned.packs; ++i)
                        y.of[i].numbers[0].store(outputs.data() + first + i * lanes);
                }
            }
            for (; first + lanes <= inputs.size(); first += lanes) {
                auto y = net.forward(Numbers{Pack<T, lanes>::load(inputs.data() + first)});
                y.numbers[0].store(outputs.data() + first);
            }
            if (const std::size_t rest = inputs.size() - first; rest > 0) {
                T numbers[lanes];
                for (std::size_t i = 0; i < lanes; ++i) numbers[i] = inputs[first + (i < rest ? i : rest - 1)];
                net.forward(Numbers{Pack<T, lanes>::load(numbers)}).numbers[0].store(numbers);
                for (std::size_t i = 0; i < rest; ++i) outputs[first + i] = numbers[i];
            }
            return;
        }
    }
    for (; first < inputs.size(); ++first) outputs[first] = net.forward(Vector<T, 1>{inputs[first]})[0];
}

/// Checks inputs and computes a net's outputs for them. Many tokens come from few symbols: each symbol goes through the
/// net once then.
template <class Net, class Input>
constexpr void forward_batch(const Net& net, std::span<const Input> inputs, OutputsOf<Net> outputs) {
    if (inputs.size() != outputs.size()) errors::size_mismatch("forward: outputs", inputs.size(), outputs.size());
    check_batch(typename Net::Expects{}, inputs);
    constexpr Plan planned = plan<Net, std::span<const Input>>;
    if constexpr (planned.symbols > 0) {
        if (planned.goes_by_symbol(inputs.size())) {
            std::array<Token, planned.symbols> symbols{};
            for (std::size_t i = 0; i < symbols.size(); ++i) symbols[i] = i;
            std::array<Vector<typename Net::Scalar, Net::outputs>, planned.symbols> of{};
            forward_in_planned_form(net, std::span<const Token>(symbols), of);
            for (std::size_t i = 0; i < inputs.size(); ++i) outputs[i] = of[inputs[i].index];
            return;
        }
    }
    forward_in_planned_form(net, inputs, outputs);
}

}  // namespace unroll::detail
