// prepare: makes once of data what every epoch visits, and checks that it fits the net.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/checked_data.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/weighted_transitions.hpp>
#include <utility>

namespace unroll {

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
