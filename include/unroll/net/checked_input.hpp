// CheckedInput: what does not fit a net of all that goes through it, each told in one sentence.
//
// A condition is a constant, and what says it a class of its own: a static_assert that fails elsewhere makes clang add
// errors about what it stands in.
#pragma once

#include <unroll/requirements.hpp>

#include <type_traits>
#include <unroll/net/chain.hpp>
#include <unroll/net/layer_calls.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll::detail {

/// Whether a number goes through a net, and comes out as one. `Numbers` are the types of the number and of others that
/// stand with it.
template <class Net, class... Numbers>
inline constexpr bool fits_numbers = Net::outputs == 1 && (std::is_same_v<Numbers, typename Net::Scalar> && ...) &&
                                     Net::well_formed;

/// Says what does not.
template <class Net, class... Numbers>
struct CheckedNumbers {
    static constexpr bool one_out = Net::outputs == 1;
    static_assert(one_out, "numbers go through a net with one feature in and one out: give this one vectors");
    static_assert(!one_out || (std::is_same_v<Numbers, typename Net::Scalar> && ...),
                  "numbers for a net are of its scalar: of float 0.5f is one, and 0.5 of double");
};

/// Whether an input is one that a net's first layer expects, in numbers of the net's type. `Others` go with it: a
/// target.
template <class Net, class Input, class... Others>
inline constexpr bool fits_input = takes_as_token<typename Net::Expects, Input> &&
                                   has_scalar_of<Input, typename Net::Scalar> &&
                                   (has_scalar_of<Others, typename Net::Scalar> && ...);
template <class Net, class Number>
    requires NumberFor<Number, Net>
inline constexpr bool fits_input<Net, Number> = fits_numbers<Net, Number>;

/// Says what is not.
template <class Net, class Input, class... Others>
struct CheckedInput {
    static constexpr bool is_expected = takes_as_token<typename Net::Expects, Input>;
    static_assert(is_expected, "the net's first layer does not expect this input");
    static_assert(!is_expected || fits_input<Net, Input, Others...>,
                  "these numbers are not of the net's type: a net of float takes float, a net of double double");
};
template <class Net, class Number>
    requires NumberFor<Number, Net>
struct CheckedInput<Net, Number> : CheckedNumbers<Net, Number> {};

/// Whether an input goes through the layers of a net that expects it. Inputs that the library makes always do.
template <class Net, class Input>
inline constexpr bool goes_forward = true;
template <class Net, TokenIndex Input>
inline constexpr bool goes_forward<Net, Input> = goes_through<Net, Token, false>;
template <class Net>
inline constexpr bool goes_forward<Net, Token> = goes_through<Net, Token, false>;
template <class Net, std::size_t N>
inline constexpr bool goes_forward<Net, Vector<typename Net::Scalar, N>> =
    goes_through<Net, Vector<typename Net::Scalar, N>, false>;

/// Whether a net answers to one input at a time.
template <class Net>
inline constexpr bool answers_each = !Net::needs_whole_sequence;

/// Says that it does not.
template <class Net>
struct CheckedStream {
    static_assert(answers_each<Net>,
                  "a layer of this net, as Bidirectional, needs all positions of a sequence at once: "
                  "net.forward(inputs, outputs)");
};

/// Says of an input for one net what is wrong with it, or with the net's layers.
template <class Net, class Input>
struct ForwardCheck {
    using type = CheckedInput<Net, Input>;
};
template <class Net, class Input>
    requires(!answers_each<Net>)
struct ForwardCheck<Net, Input> {
    using type = CheckedStream<Net>;
};
template <class Net, class Input>
    requires(answers_each<Net> && Net::well_formed && fits_input<Net, Input> && !goes_forward<Net, Input>)
struct ForwardCheck<Net, Input> {
    using type = CheckedLayers<Net, std::conditional_t<TokenIndex<Input>, Token, Input>, false>;
};
template <class Net, class Input>
using CheckedForward = typename ForwardCheck<Net, Input>::type;

/// Whether the inputs and outputs at the positions of a sequence are those of a net.
template <class Net, class Input, class Output>
inline constexpr bool fits_positions = fits_input<Net, Input> &&
                                       std::is_same_v<Output, Vector<typename Net::Scalar, Net::outputs>>;
template <class Net, class Number, class Output>
    requires NumberFor<Number, Net>
inline constexpr bool fits_positions<Net, Number, Output> = fits_numbers<Net, Number, Output>;

/// Says what of them is not: one class for the inputs, one for the outputs.
template <class Net, class Input, class Output>
struct CheckedOutput {
    static_assert(fits_positions<Net, Input, Output>,
                  "the outputs are contiguous vectors of as many numbers as the net puts out, of its type");
};
template <class Net, class Number, class Output>
    requires NumberFor<Number, Net>
struct CheckedOutput<Net, Number, Output> : CheckedNumbers<Net, Number, Output> {};
template <class Net, class Input, class Output>
using CheckedPositions =
    std::conditional_t<fits_input<Net, Input>, CheckedOutput<Net, Input, Output>, CheckedInput<Net, Input>>;

/// The trace of a net that got an input of another kind.
struct NoTrace {};

}  // namespace unroll::detail
