// walk: goes over the examples of any kind of data, in their order.
#pragma once

#include <unroll/requirements.hpp>

#include <bit>
#include <cstddef>
#include <type_traits>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/weighted_transitions.hpp>
#include <utility>

namespace unroll {

/// Whether examples can go in lanes: unless an ensemble or a state needs them, or vectors are too long for it.
template <class Net>
inline constexpr bool lanes_are_free = !is_pack<typename Net::Scalar> && !Net::is_recurrent &&
                                       detail::lanes_of<Net> > 1;

/// How many contexts go through packs of nets side by side: as many as make 32 numbers of the longest vector, enough
/// for a processor that begins two of them in a cycle and has none before the fourth.
template <class Net, class Loss>
inline constexpr std::size_t side_by_side = is_pack<typename Net::Scalar> && Net::works_on_flat &&
                                                    works_on_flat<Loss> && Net::widest <= 16
                                                ? 32 / Net::widest
                                                : 1;

/// How many packs of examples go through one net side by side. (Three were slower with both compilers.)
template <class Net, class Loss>
inline constexpr std::size_t packs_side_by_side = Net::works_on_flat && works_on_flat<Loss> && Net::widest < 16 ? 2 : 1;

/// Calls visit(input, loss_of, numbers) for the examples, where loss_of(y) is the loss of the output y and its
/// gradient, and numbers are those of the examples. They go in lanes where they can; in constant expressions one after
/// the other, to the same bits. Lanes past the last example repeat it, and have no loss and a gradient of zero.
template <class Net, class Input, class Target, class Loss, class Visit>
    requires(Net::well_formed && detail::fits_data<Net, Examples<Input, Target>, Loss>)
[[gnu::always_inline]] constexpr void walk_together(const Examples<Input, Target>& data, const Loss& loss,
                                                    Visit visit) {
    using T = Lane<typename Net::Scalar>;
    using Y = decltype(std::declval<Net>().forward(data.inputs[0]));
    constexpr std::size_t width = detail::lanes_of<Net>;
    constexpr bool takes_targets = std::is_invocable_v<Loss, Y, Target, T>;
    static_assert(takes_targets, "this loss does not take these targets for the outputs of this net");
    if constexpr (takes_targets) {
        const auto share = static_cast<T>(loss.share(static_cast<double>(data.size()), Y::size()));
        constexpr bool in_lanes_too = lanes_are_free<Net> && takes<typename Net::Expects, Input> &&
                                      takes_targets_in_lanes<Loss> && stands_in_lanes<Input> && stands_in_lanes<Target>;
        if (!in_lanes_too || __builtin_is_constant_evaluated()) {
            for (std::size_t i = 0; i < data.size(); ++i) {
                visit(
                    data.inputs[i], [&](const auto& y) { return loss(y, data.targets[i], share); }, ExampleNumbers{i});
            }
        } else if constexpr (in_lanes_too) {
            std::size_t first = 0;
            if constexpr (constexpr std::size_t together = packs_side_by_side<Net, Loss>; together > 1) {
                for (; first + together * width <= data.size(); first += together * width) {
                    const auto targets = in_lanes_of_each<together, width>(data.targets, first);
                    visit(
                        in_lanes_of_each<together, width>(data.inputs, first),
                        [&](const auto& y) __attribute__((always_inline)) { return loss(y, targets, share); },
                        ExampleNumbers{first});
                }
            }
            for (; first < data.size(); first += width) {
                const std::size_t count = data.size() - first < width ? data.size() - first : width;
                const auto targets = in_lanes<width>(data.targets.subspan(first, count));
                visit(
                    in_lanes<width>(data.inputs.subspan(first, count)),
                    [&](const auto& y)
                        __attribute__((always_inline)) { return first_examples(loss(y, targets, share), count); },
                    ExampleNumbers{first});
            }
        }
    }
}

/// The loss of contexts in lanes, and its gradient. Those that do not occur, whose weights are zero, have no loss and a
/// gradient of zero.
template <class Loss, class Y, class Weights, class Flags>
[[gnu::always_inline]] constexpr auto loss_of_occurring(const Loss& loss, const Y& y, const Weights& weights,
                                                        const Flags& occur) {
    auto result = loss(y, weights);
    if constexpr (!zero_weighs_nothing<Loss>) {
        const auto only = [&](const auto& number) { return select(occur != Flags(), number, Flags()); };
        result.loss = only(result.loss);
        for (auto& number : result.dy) number = only(number);
    }
    return result;
}

/// Lanes contexts of a table at once, from place `first` on; a single one only if it occurs.
template <std::size_t Lanes, bool Neighbouring, class T, std::size_t Vocab, std::size_t WindowSize, class Loss,
          class Visit>
[[gnu::always_inline]] constexpr void walk_contexts(const WeightedTransitions<T, Vocab, WindowSize>& data,
                                                    std::size_t first, const Loss& loss, Visit& visit) {
    const auto loss_of = [&](const auto& y) __attribute__((always_inline)) {
        const auto weights = data.template weights<Lanes>(first);
        if constexpr (Lanes == 1) return loss(y, weights);
        else return loss_of_occurring(loss, y, weights, data.template occur<Lanes>(first));
    };
    const ExampleNumbers numbers{first, WindowSize == 1 ? nullptr : data.context.data() + first};
    if constexpr (Lanes == 1) {
        if (detail::differ(data.occurs.begin()[first], T{})) visit(data.template input<1>(first), loss_of, numbers);
    } else if constexpr (Neighbouring) {
        visit(ConsecutiveTokens<Pack<T, Lanes>>{first, data.occurrence(first)}, loss_of, numbers);
    } else {
        visit(data.template input<Lanes>(first), loss_of, numbers);
    }
}

/// Count contexts side by side, of a net whose numbers are packs.
template <std::size_t Count, class Number, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
[[gnu::always_inline]] constexpr void walk_side_by_side(const WeightedTransitions<T, Vocab, WindowSize>& data,
                                                        std::size_t first, const Loss& loss, Visit& visit) {
    visit(
        data.template input_of_each<Count>(first),
        [&](const auto& y)
            __attribute__((always_inline)) { return loss(y, data.template weights_of_each<Count, Number>(first)); },
        ExampleNumbers{first});
}

/// Whether a net is so small that all examples of a vocabulary stand in two registers, one after the other, at each of
/// its layers, which can work on them there.
template <class Net, class Loss, std::size_t Vocab>
inline constexpr bool is_flat = lanes_are_free<Net> && Net::works_on_flat && works_on_flat<Loss> &&
                                zero_weighs_nothing<Loss> && Net::widest < 16 && Vocab > 1 &&
                                Net::widest* Vocab <= 2 * native_lanes<Lane<typename Net::Scalar>>;

/// Whether all that data has goes through a net in one piece, with no loop around it.
template <class Net, class Data, class Loss>
inline constexpr bool goes_at_once = false;
template <class Net, class T, std::size_t Vocab, class Loss>
inline constexpr bool goes_at_once<Net, WeightedTransitions<T, Vocab, 1>, Loss> = is_flat<Net, Loss, Vocab>;

/// Does what is to be done with data for a net, one_by_one() or together(). The contexts of a table go one after the
/// other in constant expressions, where neither lanes nor places side by side are free, and where they would go side by
/// side but one of them, whose row must not be looked at, does not occur.
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class OneByOne, class Together>
[[gnu::always_inline]] constexpr auto in_its_way(const WeightedTransitions<T, Vocab, WindowSize>& data, const Loss&,
                                                 OneByOne one_by_one, Together together) {
    if (__builtin_is_constant_evaluated()) return one_by_one();
    if constexpr (lanes_are_free<Net>) {
        return together();
    } else if constexpr (WindowSize == 1 && side_by_side<Net, Loss> > 1) {
        return data.all_occur ? together() : one_by_one();
    } else {
        return one_by_one();
    }
}

/// There is one way for examples; in constant expressions it is one after the other.
template <class Net>
[[gnu::always_inline]] constexpr auto in_its_way(const auto&, const auto&, auto, auto together) {
    return together();
}

/// The contexts of a table that occur, one after the other.
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
    requires(Net::well_formed && answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs> &&
             detail::fits_data<Net, WeightedTransitions<T, Vocab, WindowSize>, Loss>)
constexpr void walk_one_by_one(const WeightedTransitions<T, Vocab, WindowSize>& data, const Loss& loss, Visit visit) {
    for (std::size_t place = 0; place < data.used; ++place) walk_contexts<1, false>(data, place, loss, visit);
}

/// The same in lanes or side by side, to the same bits.
template <class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
    requires(Net::well_formed && answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs> &&
             detail::fits_data<Net, WeightedTransitions<T, Vocab, WindowSize>, Loss>)
[[gnu::always_inline]] constexpr void walk_together(const WeightedTransitions<T, Vocab, WindowSize>& data,
                                                    const Loss& loss, Visit visit) {
    constexpr std::size_t contexts = WeightedTransitions<T, Vocab, WindowSize>::contexts;
    constexpr std::size_t most = side_by_side<Net, Loss>;
    if constexpr (!lanes_are_free<Net> && most > 1 && WindowSize == 1) {
        constexpr std::size_t together = most < contexts ? most : contexts, rest = contexts % together;
        for (std::size_t first = 0; first + together <= contexts; first += together) {
            walk_side_by_side<together, typename Net::Scalar>(data, first, loss, visit);
        }
        if constexpr (rest > 0) walk_side_by_side<rest, typename Net::Scalar>(data, contexts - rest, loss, visit);
    } else if constexpr (WindowSize == 1 && is_flat<Net, Loss, Vocab>) {
        const auto loss_of = [&](const auto& y) __attribute__((always_inline)) { return loss(y, data.all_weights()); };
        visit(ConsecutiveTokens<Flat<T, Vocab>>{0, data.occurrence(0)}, loss_of, ExampleNumbers{});
    } else if constexpr (lanes_are_free<Net> && WindowSize == 1) {
        // Of short vectors up to two registers of contexts go together.
        constexpr bool together = Net::widest < 16 && contexts < 2 * native_lanes<T>;
        constexpr std::size_t width = together ? contexts : detail::lanes_of<Net>, rest = contexts % width;
        constexpr bool neighbouring = Net::works_on_flat;  // then no layer looks at the tokens itself
        for (std::size_t first = 0; first + width <= contexts; first += width) {
            walk_contexts<width, neighbouring>(data, first, loss, visit);
        }
        if constexpr (rest > 0) walk_contexts<rest, neighbouring>(data, contexts - rest, loss, visit);
    } else if constexpr (lanes_are_free<Net>) {
        constexpr std::size_t native = detail::lanes_of<Net>, few = std::bit_ceil(contexts),
                              width = native < few ? native : few;
        for (std::size_t first = 0; first < data.used; first += width)
            walk_contexts<width, false>(data, first, loss, visit);
    }
}

/// A net whose layers do not fit, or that does not fit the data, has had its error in `prepare` or before: no more.
template <class Net>
constexpr void walk_one_by_one(const auto&, const auto&, auto) {}
template <class Net>
constexpr void walk_together(const auto&, const auto&, auto) {}

/// All that data has, in its way: visit(input, loss_of).
template <class Net, class Data, class Loss, class Visit>
constexpr void walk(const Data& data, const Loss& loss, Visit visit) {
    const auto visit_two = [&](const auto& x, const auto& loss_of, const ExampleNumbers&) { visit(x, loss_of); };
    in_its_way<Net>(
        data, loss, [&] { walk_one_by_one<Net>(data, loss, visit_two); },
        [&] { walk_together<Net>(data, loss, visit_two); });
}
template <class Net, class Input, class Target, class Inputs, class Targets, class Loss, class Visit>
    requires(!Examples<Input, Target, Inputs, Targets>::is_view)
constexpr void walk(const Examples<Input, Target, Inputs, Targets>& data, const Loss& loss, Visit visit) {
    walk<Net>(data.view(), loss, visit);
}

}  // namespace unroll
