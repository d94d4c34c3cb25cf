// walk: goes over the examples of any kind of data, in their order.
#pragma once

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/weighted_transitions.hpp>

namespace unroll {

/// Whether a net that expects Shape and answers with so many logits can learn from a table: one for each of its tokens.
template <class Shape, class Table, std::size_t Outputs>
inline constexpr bool answers = false;
template <std::size_t Vocab>
inline constexpr bool answers<Tokens<Vocab>, Transitions<Vocab, 1>, Vocab> = true;
template <std::size_t Vocab, std::size_t WindowSize>
inline constexpr bool answers<Windows<Vocab, WindowSize>, Transitions<Vocab, WindowSize>, Vocab> = true;

/// What a loop over many epochs walks over: the data itself, or for a table its weights, made once.
template <class Net, class Data, class Loss>
constexpr const Data& prepare(const Data& data, const Loss&) {
    return data;
}

template <class Net, std::size_t Vocab, std::size_t WindowSize, class Loss>
constexpr auto prepare(const Transitions<Vocab, WindowSize>& table, const Loss& loss) {
    using T = Lane<typename Net::Scalar>;
    static_assert(answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs>,
                  "the table does not fit the net");
    static_assert(std::is_invocable_v<Loss, Vector<T, Vocab>, Vector<T, Vocab>>,
                  "this loss needs targets that are numbers; a table of transitions has tokens");
    return WeightedTransitions<T, Vocab, WindowSize>(table, loss);
}

/// Calls visit(input, loss_of) for each example, where loss_of(y) is the loss of the output y and its gradient.
template <class Net, class Input, class Target, class Loss, class Visit>
    requires(Net::well_formed)
constexpr void walk(const Examples<Input, Target>& data, const Loss& loss, Visit visit) {
    using T = Lane<typename Net::Scalar>;
    const auto weight = static_cast<T>(loss.weight(static_cast<double>(data.size()), Net::outputs));
    for (std::size_t i = 0; i < data.size(); ++i) {
        visit(data.inputs[i], [&](const auto& y) { return loss(y, data.targets[i], weight); });
    }
}

/// Lanes contexts at once, from `first` on.
template <std::size_t Lanes, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
constexpr void walk_contexts(const WeightedTransitions<T, Vocab, WindowSize>& data, std::size_t first, const Loss& loss,
                             Visit& visit) {
    const auto seen = data.template seen_in<Lanes>(first);
    visit(data.template input<Lanes>(first), [&](const auto& y) {
        using X = typename std::remove_cvref_t<decltype(y)>::Scalar;
        auto result = loss(y, data.template weights<Lanes>(first));
        // A context that does not occur weighs nothing, even where the net makes no number of it.
        result.dy = elementwise([&](const X& d) { return select(seen, d, X{}); }, result.dy);
        return result;
    });
}

/// A table's contexts: one after the other where the parameters are packs and in constant expressions, else in lanes.
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
    requires(Net::well_formed && answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs>)
constexpr void walk(const WeightedTransitions<T, Vocab, WindowSize>& data, const Loss& loss, Visit visit) {
    constexpr std::size_t contexts = WeightedTransitions<T, Vocab, WindowSize>::contexts;
    if (is_pack<typename Net::Scalar> || std::is_constant_evaluated()) {
        for (std::size_t i = 0; i < contexts; ++i) {
            if (data.template seen_in<1>(i)) walk_contexts<1>(data, i, loss, visit);
        }
    } else if constexpr (!is_pack<typename Net::Scalar>) {
        constexpr std::size_t width = native_lanes<T>, rest = contexts % width;
        for (std::size_t i = 0; i + width <= contexts; i += width) walk_contexts<width>(data, i, loss, visit);
        if constexpr (rest > 0) walk_contexts<rest>(data, contexts - rest, loss, visit);
    }
}

/// A net whose layers do not fit, or not the data, has had its error: no walk, and no more errors.
template <class Net>
constexpr void walk(const auto&, const auto&, auto) {}

}  // namespace unroll
