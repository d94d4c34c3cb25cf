// Sequence: the inputs and targets of a net with memory, one position after the other.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/state.hpp>
#include <unroll/tensor/owned.hpp>
#include <unroll/tensor/token.hpp>
#include <utility>
#include <vector>

namespace unroll {

namespace detail {

/// Says that targets are those of the last positions, as many as there are.
struct OfLastPositions {};

}  // namespace detail

/// The inputs (tokens or vectors) at the positions of one sequence and their targets, and the state in front of the
/// first position: NoState is the initial one. It is a view of what has a name, which has to live as long; what is
/// given as a temporary moves in. The state is its own. Of Sequences, one may have fewer targets than inputs: they
/// belong to its last positions.
template <class Input, class Target, class State = NoState, std::size_t Positions = std::dynamic_extent,
          class Inputs = std::span<const Input, Positions>, class Targets = std::span<const Target, Positions>>
struct Sequence : detail::ViewOrOwner<Sequence<Input, Target, State, Positions, Inputs, Targets>,
                                      Sequence<Input, Target, State, Positions>> {
    using View = Sequence<Input, Target, State, Positions>;
    static constexpr bool is_view = std::is_same_v<Sequence, View>;

    Inputs inputs;
    Targets targets;
    [[no_unique_address]] State start{};

    /// Errors: size_mismatch for unequal counts, no_examples for none.
    constexpr Sequence(Inputs xs, Targets ys, const State& from = {})
        : inputs(std::move(xs)), targets(std::move(ys)), start(from) {
        if (std::size(inputs) != std::size(targets))
            errors::size_mismatch("Sequence: targets", std::size(inputs), std::size(targets));
        if (std::empty(inputs)) errors::no_examples("Sequence");
    }

    /// For Sequences only.
    constexpr Sequence(detail::OfLastPositions, Inputs xs, Targets ys, const State& from = {})
        : inputs(std::move(xs)), targets(std::move(ys)), start(from) {}

    template <class Xs, class Ys>
        requires(detail::Dangling<Xs, Inputs> || detail::Dangling<Ys, Targets>)
    constexpr Sequence(Xs&&, Ys&&, const State& = {}) {
        static_assert(!sizeof(Xs),
                      "this Sequence would look at a temporary, which is gone at the end of the line: give it a "
                      "name, or leave out the <types>, so that it moves in");
    }

    /// Its positions.
    constexpr std::size_t size() const { return std::size(inputs); }
    /// The first positions, which have no target.
    constexpr std::size_t skip() const { return std::size(inputs) - std::size(targets); }

    /// This sequence after what `state` remembers. PyTorch: rnn(x, h_0).
    template <class Other>
    constexpr Sequence<Input, Target, Other, Positions> from(const Other& state) const& {
        return {detail::OfLastPositions{}, inputs, targets, state};
    }
    template <class Other>
    constexpr Sequence<Input, Target, Other, Positions, Inputs, Targets> from(const Other& state) && {
        return {detail::OfLastPositions{}, std::move(inputs), std::move(targets), state};
    }

    /// For `view` only.
    constexpr View make_view() const { return View(detail::OfLastPositions{}, inputs, targets, start); }
};

namespace detail {

/// A text: tokens in a row, whose number may be known to the compiler.
template <class Text>
concept TokenRange = requires(const Text& text) {
    { std::span(text) };
    requires std::same_as<typename decltype(std::span(text))::value_type, Token>;
};

}  // namespace detail

/// A text as a sequence: at each of its tokens but the last the next one is the target. A view of a text that has a
/// name; of a temporary, `next_tokens(Letters::encode(…))`, it has its tokens itself. Error: sequence_too_short.
template <class Text>
    requires detail::TokenRange<std::remove_cvref_t<Text>>
constexpr auto next_tokens(Text&& text) {
    const std::span all(std::as_const(text));
    constexpr std::size_t extent = decltype(all)::extent;
    static_assert(std::is_lvalue_reference_v<Text> || !std::is_array_v<Text>,
                  "an array without a name is gone at the end of the line: give it one");
    if constexpr (extent == std::dynamic_extent) {
        const std::span<const Token> tokens(all);
        if (tokens.size() < 2) errors::sequence_too_short(tokens.size());
        if constexpr (detail::Temporary<Text>) {
            using Tokens = std::vector<Token>;
            return Sequence<Token, Token, NoState, extent, Tokens, Tokens>(Tokens(tokens.begin(), tokens.end() - 1),
                                                                           Tokens(tokens.begin() + 1, tokens.end()));
        } else {
            return Sequence<Token, Token>(tokens.first(tokens.size() - 1), tokens.subspan(1));
        }
    } else {
        static_assert(extent >= 2, "a sequence has at least two tokens: one to see and one to predict");
        const std::span<const Token, extent> tokens(all);
        if constexpr (detail::Temporary<Text>) {
            using Tokens = std::array<Token, extent - 1>;
            Tokens inputs{}, targets{};
            for (std::size_t i = 0; i + 1 < extent; ++i) inputs[i] = tokens[i], targets[i] = tokens[i + 1];
            return Sequence<Token, Token, NoState, extent - 1, Tokens, Tokens>(inputs, targets);
        } else {
            return Sequence<Token, Token, NoState, extent - 1>(tokens.template first<extent - 1>(),
                                                               tokens.template last<extent - 1>());
        }
    }
}

template <class Input, class Target, std::size_t Positions, class State = NoState>
Sequence(std::span<const Input, Positions>, std::span<const Target, Positions>, const State& = {})
    -> Sequence<Input, Target, State, Positions>;
template <class Inputs, class Targets, class State = NoState,
          class Input = std::remove_cvref_t<decltype(*std::data(std::declval<const Inputs&>()))>,
          class Target = std::remove_cvref_t<decltype(*std::data(std::declval<const Targets&>()))>>
Sequence(Inputs&&, Targets&&, const State& = {})
    -> Sequence<Input, Target, State, std::dynamic_extent, detail::StoredAs<Inputs, Input>,
                detail::StoredAs<Targets, Target>>;

namespace detail {

template <class Data>
inline constexpr bool is_sequence = false;
template <class Input, class Target, class State, std::size_t Positions, class Inputs, class Targets>
inline constexpr bool is_sequence<Sequence<Input, Target, State, Positions, Inputs, Targets>> = true;

}  // namespace detail

/// Data of a net with memory, as the sequence that it is: a view.
template <class Data>
    requires detail::is_sequence<Data>
constexpr decltype(auto) as_sequence(const Data& data) {
    return data.view();
}
template <detail::TokenRange Text>
constexpr auto as_sequence(const Text& text) {
    return next_tokens(text);
}

namespace detail {

/// Whether data without a name would take what it holds with it.
template <class Data>
inline constexpr bool holds_tokens = Temporary<Data>;
template <class Data>
    requires is_sequence<std::remove_cv_t<Data>>
inline constexpr bool holds_tokens<Data> = !Data::is_view;

/// Whether a net, or each net of an ensemble, learns from data as from one sequence.
template <class Net, class Data>
concept LearnsInSequence = PackOf<Net>::type::well_formed && PackOf<Net>::type::is_recurrent &&
                           (is_sequence<Data> || TokenRange<Data>);

}  // namespace detail

}  // namespace unroll
