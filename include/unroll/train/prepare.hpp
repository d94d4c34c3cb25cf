// prepare: makes once of data what every epoch visits, and checks that it fits the net.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/checked_input.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/state.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/weighted_transitions.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// Whether a net that expects Shape can learn from a table: it answers with a logit for each of its tokens.
template <class Shape, class Table, std::size_t Outputs>
inline constexpr bool answers = false;
template <std::size_t Vocab>
inline constexpr bool answers<Tokens<Vocab>, Transitions<Vocab, 1>, Vocab> = true;
template <std::size_t Vocab, std::size_t WindowSize>
inline constexpr bool answers<Windows<Vocab, WindowSize>, Transitions<Vocab, WindowSize>, Vocab> = true;

/// Whether data are examples.
template <class Data>
inline constexpr bool is_examples = false;
template <class Input, class Target, class Inputs, class Targets>
inline constexpr bool is_examples<Examples<Input, Target, Inputs, Targets>> = true;

/// Whether a loss takes a target and its share for the net's output. It is asked only where the net takes the input,
/// and knows how long its output is.
template <class Net, class Input, class Target, class Loss>
inline constexpr bool loss_takes = true;
template <class Net, class Input, class Target, class Loss>
    requires(fits_input<Net, Input, Target> && !std::is_same_v<typename Net::Expects, AnyFeatures>)
inline constexpr bool loss_takes<Net, Input, Target, Loss> =
    std::is_invocable_v<const Loss&, Vector<typename Net::Scalar, Net::outputs>, Target, Lane<typename Net::Scalar>>;

/// Whether examples, or the positions of a sequence, fit a net and a loss.
template <class Net, class Input, class Target, class Loss>
inline constexpr bool fits_net = fits_input<Net, Input, Target> && loss_takes<Net, Input, Target, Loss>;

template <class Span>
using ValueOf = typename Span::value_type;

/// Whether a sequence starts with no state, or with one of the net; other data start with none.
template <class Net, class Data>
inline constexpr bool starts_right = true;
template <class Net, class Data>
    requires requires(const Data& data) { data.start; }
inline constexpr bool starts_right<Net, Data> = [] {
    using Start = std::remove_const_t<decltype(Data::start)>;
    if constexpr (std::is_same_v<Start, NoState> || !PackOf<Net>::type::is_recurrent) return true;
    else return PackOf<Net>::type::template remembers<Start>;
}();

/// Reports why the targets of data, or the state that a sequence starts with, do not fit.
template <class Net, class Data, class Loss>
struct CheckedTargets {
    static_assert(loss_takes<Net, ValueOf<decltype(Data::inputs)>, ValueOf<decltype(Data::targets)>, Loss>,
                  "this loss does not take these targets for the outputs of this net");
    static_assert(starts_right<Net, Data>, "this is not a state of this net");
};

/// Which of two checks reports; an alias, so that no message names it. Data without inputs and targets are not asked,
/// nor is a net whose layers do not fit: it has had its error.
struct NothingToCheck {};
template <class Net, class Data, class Loss>
struct CheckOf {
    using type = NothingToCheck;
};
template <class Net, class Data, class Loss>
    requires(Net::well_formed && requires(const Data& data) { data.inputs.size(), data.targets.size(); })
struct CheckOf<Net, Data, Loss> {
    using Input = ValueOf<decltype(Data::inputs)>;
    using Target = ValueOf<decltype(Data::targets)>;
    using type = std::conditional_t<fits_input<Net, Input, Target>, CheckedTargets<Net, Data, Loss>,
                                    CheckedInput<Net, Input, Target>>;
};
/// Reports once why data do not fit.
template <class Net, class Data, class Loss>
using CheckedData = typename CheckOf<Net, Data, Loss>::type;

/// Whether data fit; data without inputs and targets are not asked.
template <class Net, class Data, class Loss>
inline constexpr bool fits_data = true;
template <class Net, class Data, class Loss>
    requires(requires(const Data& data) { data.inputs.size(), data.targets.size(); })
inline constexpr bool fits_data<Net, Data, Loss> =
    fits_net<Net, ValueOf<decltype(Data::inputs)>, ValueOf<decltype(Data::targets)>, Loss>;
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss>
inline constexpr bool fits_data<Net, WeightedTransitions<T, Vocab, WindowSize>, Loss> =
    answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs> &&
    std::is_invocable_v<Loss, Vector<T, Vocab>, Vector<T, Vocab>>;

}  // namespace detail

/// Makes what all epochs visit, once. For examples it is a view; for a table, its weights in the loss.
template <class Net, class Data, class Loss>
constexpr const Data& prepare(const Data& data, const Loss&) {
    static_assert(detail::is_examples<Data> || !Net::well_formed,
                  "no data for this net: expected Transitions or Examples, or a DataLoader for fit");
    return data;
}

/// Returns a view of examples that own their numbers. A temporary moves in.
template <class Net, class Input, class Target, class Inputs, class Targets, class Loss>
    requires(!Examples<Input, Target, Inputs, Targets>::is_view)
constexpr auto prepare(const Examples<Input, Target, Inputs, Targets>& data, const Loss&) {
    return data.view();
}
template <class Net, class Input, class Target, class Inputs, class Targets, class Loss>
    requires(!Examples<Input, Target, Inputs, Targets>::is_view)
constexpr auto prepare(Examples<Input, Target, Inputs, Targets>&& data, const Loss&) {
    return std::move(data);
}

template <class Net, std::size_t Vocab, std::size_t WindowSize, class Loss>
constexpr auto prepare(const Transitions<Vocab, WindowSize>& table, const Loss& loss) {
    using T = Lane<typename Net::Scalar>;
    using Prepared = detail::WeightedTransitions<T, Vocab, WindowSize>;
    static_assert(detail::answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs>,
                  "the table does not fit the net");
    static_assert(!Net::is_recurrent,
                  "a table of transitions has forgotten what a net with memory learns: give it the tokens");
    static_assert(std::is_invocable_v<Loss, Vector<T, Vocab>, Vector<T, Vocab>>,
                  "this loss needs targets that are numbers; a table of transitions has tokens");
    static_assert(sizeof(detail::Roomy<Prepared>) <= detail::thresholds::prepared_data,
                  "this table is too big for the stack: train on Examples");
    return detail::roomy<Prepared>([&] { return Prepared(table, loss); });
}

/// Data may be prepared before: `constexpr auto prepared = prepare<Net>(table, loss)` takes no RAM of a
/// microcontroller. The reduction is then that of the loss in this line, not that of the loss in fit.
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss>
constexpr const auto& prepare(const detail::WeightedTransitions<T, Vocab, WindowSize>& prepared, const Loss&) {
    static_assert(detail::answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs> &&
                      std::is_same_v<T, Lane<typename Net::Scalar>>,
                  "what was prepared does not fit the net");
    return prepared;
}
template <class Net, class Prepared, class Loss>
constexpr const auto& prepare(const detail::Room<Prepared>& prepared, const Loss& loss) {
    return prepare<Net>(*prepared, loss);
}

}  // namespace unroll
