// visit_examples: goes over the examples of data, in the form that the plan has for them.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/kernel/lanes.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/targets.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/plan.hpp>
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

namespace unroll::detail {

template <std::size_t Vocab, std::size_t WindowSize, class Loss>
inline constexpr Work work_of<Transitions<Vocab, WindowSize>, Loss>{
    .of = Work::Of::table,
    .loss_works_on_flat = works_on_flat<Loss>,
    .zero_weighs_nothing = zero_weighs_nothing<Loss>,
    .contexts = Transitions<Vocab, WindowSize>::contexts,
    .window = WindowSize,
};
template <class T, std::size_t Vocab, std::size_t WindowSize, class Loss>
inline constexpr Work work_of<WeightedTransitions<T, Vocab, WindowSize>, Loss> =
    work_of<Transitions<Vocab, WindowSize>, Loss>;
template <class Input, class Target, class Inputs, class Targets, class Loss>
inline constexpr Work work_of<Examples<Input, Target, Inputs, Targets>, Loss>{
    .of = Work::Of::examples,
    .stands_in_lanes = takes_targets_in_lanes<Loss> && stands_in_lanes<Input> && stands_in_lanes<Target>,
    .loss_works_on_flat = works_on_flat<Loss>,
};

/// f(form) with the form that the plan has for data. In constant expressions, where lanes save nothing, and where the
/// plan asks for a table whose contexts all occur and this one is not, they go one by one. A program does not compile
/// the branch of constant expressions, since it stands in an `if` by itself.
template <class Net, class Loss, class Data, class F>
[[gnu::always_inline]] constexpr auto in_planned_form(const Data& data, F f) {
    constexpr Plan planned = plan<Net, Data, Loss>;
    if (__builtin_is_constant_evaluated()) return f(std::integral_constant<Form, Form::one_by_one>{});
    if constexpr (!planned.holds_where(false) && requires { data.all_occur; }) {
        if (!data.all_occur) return f(std::integral_constant<Form, Form::one_by_one>{});
    }
    return f(std::integral_constant<Form, planned.form>{});
}

/// Calls visit(inputs, loss_of, numbers) for the examples, where loss_of(y) is the loss of the outputs y and its
/// gradient, and numbers are those of the examples. Lanes past the last example repeat it, and have no loss and a
/// gradient of zero.
template <Form form, class Net, class Input, class Target, class Loss, class Visit>
    requires(Net::well_formed && fits_data<Net, Examples<Input, Target>, Loss>)
[[gnu::always_inline]] constexpr void visit_in_form(const Examples<Input, Target>& data, const Loss& loss,
                                                    Visit visit) {
    using T = Lane<typename Net::Scalar>;
    using Y = decltype(std::declval<Net>().forward(data.inputs[0]));
    constexpr bool takes_targets = std::is_invocable_v<Loss, Y, Target, T>;
    static_assert(takes_targets, "this loss does not take these targets for the outputs of this net");
    if constexpr (takes_targets) {
        const auto share = static_cast<T>(share_of(loss, weight_of_all(loss, data.targets), Y::size()));
        if constexpr (form == Form::one_by_one) {
            for (std::size_t i = 0; i < data.size(); ++i) {
                visit(
                    data.inputs[i], [&](const auto& outputs) { return loss(outputs, data.targets[i], share); },
                    ExampleNumbers{i});
            }
        } else {
            constexpr Plan planned = plan<Net, Examples<Input, Target>, Loss>;
            constexpr std::size_t lanes = planned.lanes();
            std::size_t first = 0;
            if constexpr (form == Form::interleaved) {
                for (; first + planned.at_once <= data.size(); first += planned.at_once) {
                    auto targets = in_lanes_of_each<planned.packs, lanes>(data.targets, first);
                    visit(
                        in_lanes_of_each<planned.packs, lanes>(data.inputs, first),
                        [&](const auto& outputs)
                            __attribute__((always_inline)) { return loss(outputs, targets, share); },
                        ExampleNumbers{first});
                }
            }
            for (; first < data.size(); first += lanes) {
                const std::size_t count = data.size() - first < lanes ? data.size() - first : lanes;
                auto targets = in_lanes<lanes>(data.targets.subspan(first, count));
                visit(
                    in_lanes<lanes>(data.inputs.subspan(first, count)),
                    [&](const auto& outputs)
                        __attribute__((always_inline)) { return first_examples(loss(outputs, targets, share), count); },
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

/// Visits Lanes contexts of a table, from place `first` on; a single one only if it occurs. Where they are neighbours,
/// no layer looks at the tokens itself.
template <std::size_t Lanes, bool are_neighbours, class T, std::size_t Vocab, std::size_t WindowSize, class Loss,
          class Visit>
[[gnu::always_inline]] constexpr void visit_contexts(const WeightedTransitions<T, Vocab, WindowSize>& data,
                                                     std::size_t first, const Loss& loss, Visit& visit) {
    const auto loss_of = [&](const auto& outputs) __attribute__((always_inline)) {
        auto weights = data.template weights<Lanes>(first);
        if constexpr (Lanes == 1) return loss(outputs, weights);
        else return loss_of_occurring(loss, outputs, weights, data.template occur<Lanes>(first));
    };
    const ExampleNumbers numbers = WindowSize == 1 ? ExampleNumbers{first}
                                                   : ExampleNumbers{0, data.context.data() + first};
    if constexpr (Lanes == 1) {
        if (differ(data.occurs.begin()[first], T{})) visit(data.template input<1>(first), loss_of, numbers);
    } else if constexpr (are_neighbours) {
        visit(ConsecutiveTokens<Pack<T, Lanes>>{first, data.occurrence(first)}, loss_of, numbers);
    } else {
        visit(data.template input<Lanes>(first), loss_of, numbers);
    }
}

/// Visits Count contexts interleaved, for a net whose numbers are packs.
template <std::size_t Count, class Number, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
[[gnu::always_inline]] constexpr void visit_interleaved(const WeightedTransitions<T, Vocab, WindowSize>& data,
                                                        std::size_t first, const Loss& loss, Visit& visit) {
    visit(
        data.template input_of_each<Count>(first),
        [&](const auto& outputs) __attribute__((always_inline)) {
            return loss(outputs, data.template weights_of_each<Count, Number>(first));
        },
        ExampleNumbers{first});
}

/// Calls visit(inputs, loss_of, numbers) for the contexts of a table, as visit_in_form does for examples.
template <Form form, class Net, class T, std::size_t Vocab, std::size_t WindowSize, class Loss, class Visit>
    requires(Net::well_formed && fits_data<Net, WeightedTransitions<T, Vocab, WindowSize>, Loss>)
[[gnu::always_inline]] constexpr void visit_in_form(const WeightedTransitions<T, Vocab, WindowSize>& data,
                                                    const Loss& loss, Visit visit) {
    using Data = WeightedTransitions<T, Vocab, WindowSize>;
    constexpr std::size_t contexts = Data::contexts, at_once = plan<Net, Data, Loss>.at_once, rest = contexts % at_once;
    if constexpr (form == Form::one_by_one) {
        for (std::size_t place = 0; place < data.used; ++place) visit_contexts<1, false>(data, place, loss, visit);
    } else if constexpr (form == Form::interleaved) {
        for (std::size_t first = 0; first + at_once <= contexts; first += at_once) {
            visit_interleaved<at_once, typename Net::Scalar>(data, first, loss, visit);
        }
        if constexpr (rest > 0) visit_interleaved<rest, typename Net::Scalar>(data, contexts - rest, loss, visit);
    } else if constexpr (form == Form::flat) {
        const auto loss_of = [&](const auto& outputs)
                                 __attribute__((always_inline)) { return loss(outputs, data.all_weights()); };
        visit(ConsecutiveTokens<Flat<T, Vocab>>{0, data.occurrence(0)}, loss_of, ExampleNumbers{});
    } else if constexpr (WindowSize == 1) {
        for (std::size_t first = 0; first + at_once <= contexts; first += at_once) {
            visit_contexts<at_once, Net::works_on_flat>(data, first, loss, visit);
        }
        if constexpr (rest > 0) visit_contexts<rest, Net::works_on_flat>(data, contexts - rest, loss, visit);
    } else {
        for (std::size_t first = 0; first < data.used; first += at_once)
            visit_contexts<at_once, false>(data, first, loss, visit);
    }
}

/// A net whose layers do not fit, or that does not fit the data, and data of another kind have had their error in
/// `prepare` or before: no more.
template <Form, class Net, class Data, class Loss>
    requires(!Net::well_formed || !is_examples<Data> || !fits_data<Net, Data, Loss>)
constexpr void visit_in_form(const Data&, const Loss&, auto) {}

/// Calls visit(inputs, loss_of, numbers) for all examples of data, as the plan says: for one, or for some at once.
/// loss_of(outputs) is their loss and its gradient; numbers are those of the examples, by which units are dropped.
template <class Net, class Data, class Loss, class Visit>
[[gnu::always_inline]] constexpr void visit_examples(const Data& data, const Loss& loss, Visit visit) {
    in_planned_form<Net, Loss>(
        data, [&](auto form) __attribute__((always_inline)) { visit_in_form<form, Net>(data, loss, visit); });
}

}  // namespace unroll::detail
