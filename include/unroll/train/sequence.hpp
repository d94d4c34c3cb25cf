// Sequence: the inputs and targets of a net with memory, one position after the other.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/trace.hpp>
#include <unroll/tensor/token.hpp>
#include <utility>

namespace unroll {

/// A view of the inputs (tokens or vectors) at the positions of one sequence and of their targets, which the caller
/// owns, and the state in front of the first position: NoState is the initial one.
template <class Input, class Target, class State = NoState, std::size_t Positions = std::dynamic_extent>
struct Sequence {
    std::span<const Input, Positions> inputs;
    std::span<const Target, Positions> targets;
    [[no_unique_address]] State start{};

    /// Errors: size_mismatch for unequal counts, no_examples for none.
    constexpr Sequence(std::span<const Input, Positions> xs, std::span<const Target, Positions> ys,
                       const State& from = {})
        : inputs(xs), targets(ys), start(from) {
        if (xs.size() != ys.size()) errors::size_mismatch("Sequence: targets", xs.size(), ys.size());
        if (xs.empty()) errors::no_examples("Sequence");
    }

    constexpr std::size_t size() const { return inputs.size(); }

    /// The same sequence after what `state` remembers. PyTorch: rnn(x, h_0).
    template <class Other>
    constexpr Sequence<Input, Target, Other, Positions> from(const Other& state) const {
        return {inputs, targets, state};
    }
};

/// A text: tokens in a row, whose number may be known to the compiler.
template <class Text>
concept TokenRange = requires(const Text& text) {
    { std::span(text) };
    requires std::same_as<typename decltype(std::span(text))::value_type, Token>;
};

/// A text as a sequence: at each of its tokens but the last the next one is the target. Error: sequence_too_short.
template <TokenRange Text>
constexpr auto next_tokens(const Text& text) {
    const std::span all(text);
    constexpr std::size_t extent = decltype(all)::extent;
    if constexpr (extent == std::dynamic_extent) {
        const std::span<const Token> tokens(all);
        if (tokens.size() < 2) errors::sequence_too_short(tokens.size());
        return Sequence<Token, Token>(tokens.first(tokens.size() - 1), tokens.subspan(1));
    } else {
        static_assert(extent >= 2, "a sequence has at least two tokens: one to see and one to predict");
        const std::span<const Token, extent> tokens(all);
        return Sequence<Token, Token, NoState, extent - 1>(tokens.template first<extent - 1>(),
                                                           tokens.template last<extent - 1>());
    }
}

template <class Inputs, class Targets>
Sequence(const Inputs&, const Targets&)
    -> Sequence<std::remove_cv_t<std::remove_pointer_t<decltype(std::data(std::declval<const Inputs&>()))>>,
                std::remove_cv_t<std::remove_pointer_t<decltype(std::data(std::declval<const Targets&>()))>>>;

template <class Data>
inline constexpr bool is_sequence = false;
template <class Input, class Target, class State, std::size_t Positions>
inline constexpr bool is_sequence<Sequence<Input, Target, State, Positions>> = true;

/// Data of a net with memory, as the sequence that it is.
template <class Data>
    requires is_sequence<Data>
constexpr const Data& as_sequence(const Data& data) {
    return data;
}
template <TokenRange Text>
constexpr auto as_sequence(const Text& text) {
    return next_tokens(text);
}

/// The net that goes over the positions: of an ensemble, a pack of nets.
template <class Net>
struct OverPositions {
    using type = Net;
};
template <class Net, std::size_t Members>
struct OverPositions<Ensemble<Net, Members>> {
    using type = typename Ensemble<Net, Members>::PackedNet;
};

/// Whether a net, or each of an ensemble, learns from data as from one sequence.
template <class Net, class Data>
concept LearnsInSequence = OverPositions<Net>::type::well_formed && OverPositions<Net>::type::is_recurrent &&
                           (is_sequence<Data> || TokenRange<Data>);

}  // namespace unroll
