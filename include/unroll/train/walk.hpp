// walk: goes over the examples of any kind of data, in their order.
#pragma once

#include <bit>
#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/weighted_transitions.hpp>
#include <utility>

namespace unroll {

/// Whether a net that expects Shape and answers with so many logits can learn from a table: one for each of its tokens.
template <class Shape, class Table, std::size_t Outputs>
inline constexpr bool answers = false;
template <std::size_t Vocab>
inline constexpr bool answers<Tokens<Vocab>, Transitions<Vocab, 1>, Vocab> = true;
template <std::size_t Vocab, std::size_t WindowSize>
inline constexpr bool answers<Windows<Vocab, WindowSize>, Transitions<Vocab, WindowSize>, Vocab> = true;

/// What a net can be trained on besides a table.
template <class Data>
inline constexpr bool is_examples = false;
template <class Input, class Target>
inline constexpr bool is_examples<Examples<Input, Target>> = true;

/// What a loop over many epochs walks over: the examples themselves, or the weights of a table, made once.
template <class Net, class Data, class Loss>
constexpr const Data& prepare(const Data& data, const Loss&) {
    static_assert(is_examples<Data>, "no data for this net: expected Transitions or Examples, or a DataLoader for fit");
    return data;
}

template <class Net, std::size_t Vocab, std::size_t WindowSize, class Loss>
constexpr auto prepare(const Transitions<Vocab, WindowSize>& table, const Loss& loss) {
    using T = Lane<typename Net::Scalar>;
    using Prepared = WeightedTransitions<T, Vocab, WindowSize>;
    static_assert(answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs>,
                  "the table does not fit the net");
    static_assert(std::is_invocable_v<Loss, Vector<T, Vocab>, Vector<T, Vocab>>,
                  "this loss needs targets that are numbers; a table of transitions has tokens");
    static_assert(sizeof(Prepared) <= 4 * 1024 * 1024, "this table is too big for the stack: train on Examples");
    return Prepared(table, loss);
}

/// Calls visit(input, loss_of) for the examples, where loss_of(y) is the loss of the output y and its gradient. They go
/// in lanes, unless the lanes are taken by an ensemble; in constant expressions one after the other, to the same bits.
/// Lanes past the last example repeat it, and have no loss and no gradient.
template <class Net, class Input, class Target, class Loss, class Visit>
    requires(Net::well_formed)
[[gnu::always_inline]] constexpr void walk(const Examples<Input, Target>& data, const Loss& loss, Visit visit) {
    using T = Lane<typename Net::Scalar>;
    using Y = decltype(std::declval<Net>().forward(data.inputs[0]));
    constexpr std::size_t width = native_lanes<T>;
    constexpr bool takes_targets = std::is_invocable_v<Loss, Y, Target, T>;
    static_assert(takes_targets, "this loss does not take these targets for the outputs of this net");
    if constexpr (takes_targets) {
        const auto share = static_cast<T>(loss.share(static_cast<double>(data.size()), Y::size()));
        if (is_pack<typename Net::Scalar> || width == 1 || std::is_constant_evaluated()) {
            for (std::size_t i = 0; i < data.size(); ++i) {
                visit(data.inputs[i], [&](const auto& y) { return loss(y, data.targets[i], share); });
            }
        } else if constexpr (!is_pack<typename Net::Scalar>) {
            for (std::size_t first = 0; first < data.size(); first += width) {
                const std::size_t count = data.size() - first < width ? data.size() - first : width;
                const auto targets = in_lanes<width>(data.targets.subspan(first, count));
                visit(in_lanes<width>(data.inputs.subspan(first, count)), [&](const auto& y) __attribute__((always_inline)) {
                    auto result = loss(y, targets, share);
                    if (count < width) {
                        result.loss = result.loss.first(count);
                        for (auto& number : result.dy) number = number.first(count);
                    }
                    return result;
                });
            }
        }
    }
}

/// Lanes contexts of a table at once, from place `first` on; a single one only if it occurs.
template <std::size_t Lanes, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
[[gnu::always_inline]] constexpr void walk_contexts(const WeightedTransitions<T, Vocab, WindowSize>& data, std::size_t first, const Loss& loss,
                             Visit& visit) {
    if (Lanes == 1 && data.counts.begin()[first] == 0) return;
    visit(data.template input<Lanes>(first), [&](const auto& y) __attribute__((always_inline)) { return loss(y, data.template weights<Lanes>(first)); });
}

/// Whether a net is so small that all examples of a vocabulary stand in two registers, one after the other, at each of
/// its layers, which can work on them there.
template <class Net, class Loss, std::size_t Vocab>
inline constexpr bool is_flat = !is_pack<typename Net::Scalar> && Net::works_on_flat && works_on_flat<Loss> &&
                                native_lanes<typename Net::Scalar> > 1 && Net::widest < 16 &&
                                Vocab > 1 && Net::widest * Vocab <= 2 * native_lanes<typename Net::Scalar>;

/// The contexts of a table, those that occur. They go in lanes, unless the lanes are taken by an ensemble; in constant
/// expressions they go one after the other, to the same bits.
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
    requires(Net::well_formed && answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs>)
[[gnu::always_inline]] constexpr void walk(const WeightedTransitions<T, Vocab, WindowSize>& data, const Loss& loss,
                                           Visit visit) {
    constexpr std::size_t contexts = WeightedTransitions<T, Vocab, WindowSize>::contexts;
    // Of short vectors up to two registers of contexts go together.
    constexpr bool short_vectors = Net::widest < 16 && contexts < 2 * native_lanes<T>;
    constexpr std::size_t width = short_vectors ? contexts : native_lanes<T>, rest = contexts % width;
    if (is_pack<typename Net::Scalar> || native_lanes<T> == 1 || std::is_constant_evaluated()) {
        for (std::size_t place = 0; place < data.used; ++place) walk_contexts<1>(data, place, loss, visit);
    } else if constexpr (WindowSize == 1 && is_flat<Net, Loss, Vocab>) {
        visit(data.all(), [&](const auto& y) __attribute__((always_inline)) { return loss(y, data.all_weights()); });
    } else if constexpr (!is_pack<typename Net::Scalar> && WindowSize == 1) {
        for (std::size_t first = 0; first + width <= contexts; first += width) walk_contexts<width>(data, first, loss, visit);
        if constexpr (rest > 0) walk_contexts<rest>(data, contexts - rest, loss, visit);
    } else if constexpr (!is_pack<typename Net::Scalar>) {
        constexpr std::size_t native = native_lanes<T>, few = std::bit_ceil(contexts), together = native < few ? native : few;
        for (std::size_t first = 0; first < data.used; first += together) walk_contexts<together>(data, first, loss, visit);
    }
}

/// A net whose layers do not fit, or that does not fit the data, has had its error in `prepare` or before: no more.
template <class Net>
constexpr void walk(const auto&, const auto&, auto) {}

}  // namespace unroll
