// CheckedData: what of data, loss and optimizer does not fit a net that is to learn, each told in one sentence.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/net/checked_input.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/net/layer_calls.hpp>
#include <unroll/net/state.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/tensor/window.hpp>
#include <unroll/text/transitions.hpp>
#include <unroll/train/examples.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/weighted_transitions.hpp>

namespace unroll::detail {

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
    requires(!sees_sequences<Loss> && fits_input<Net, Input, Target> &&
             !std::is_same_v<typename Net::Expects, AnyFeatures>)
inline constexpr bool loss_takes<Net, Input, Target, Loss> =
    std::is_invocable_v<const Loss&, Vector<typename Net::Scalar, Net::outputs>, Target, Lane<typename Net::Scalar>>;

template <class Net, class Input, class Target, class Loss>
    requires(sees_sequences<Loss> && fits_input<Net, Input, Target>)
inline constexpr bool loss_takes<Net, Input, Target, Loss> = [] {
    if constexpr (!PackOf<Net>::type::is_recurrent) {
        return false;
    } else {
        using Y = Vector<typename Net::Scalar, Net::outputs>;
        return std::is_invocable_r_v<typename Net::Scalar, const Loss&, std::span<const Y>, std::span<const Target>,
                                     std::span<Y>>;
    }
}();

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

/// What stands in for a loss's outputs and for its share of an example.
template <class Net>
using OutputsFor = Vector<typename Net::Scalar, Net::outputs>;

/// Whether a loss returns a loss and a gradient for the outputs of a net; true if it takes no such targets.
template <class Net, class Loss, class... Targets>
inline constexpr bool returns_gradient = true;
template <class Net, class Loss, class... Targets>
    requires std::is_invocable_v<const Loss&, OutputsFor<Net>, Targets...>
inline constexpr bool returns_gradient<Net, Loss, Targets...> = requires(const Loss& loss, const OutputsFor<Net>& y,
                                                                         const Targets&... targets) {
    loss(y, targets...).loss;
    requires is_vector_of<std::remove_cvref_t<decltype(loss(y, targets...).dy)>, Net::outputs>;
};
template <class Loss>
inline constexpr bool has_share = requires(const Loss& loss, double examples, std::size_t outputs) {
    { loss.share(examples, outputs) } -> std::convertible_to<double>;
};
template <class Net, class Loss, class... Targets>
inline constexpr bool is_loss = has_share<Loss> && returns_gradient<Net, Loss, Targets...>;

/// Reports what a loss lacks.
template <class Net, class Loss, class... Targets>
struct CheckedLoss {
    static_assert(has_share<Loss>, "a loss has no share(examples, outputs) const, the part of one example in it");
    static_assert(!has_share<Loss> || returns_gradient<Net, Loss, Targets...>,
                  "a loss does not return LossAndGradient{loss, dy}, where dy is a vector as the outputs");
};

/// Reports why the targets of data, or the state that a sequence starts with, do not fit.
template <class Net, class Data, class Loss>
struct CheckedTargets {
    static_assert(loss_takes<Net, ValueOf<decltype(Data::inputs)>, ValueOf<decltype(Data::targets)>, Loss>,
                  "this loss does not take these targets for the outputs of this net");
    static_assert(starts_right<Net, Data>, "this is not a state of this net");
};

/// Whether a table fits what a net sees; prepare reports why it does not.
template <class Net, class Data>
inline constexpr bool is_table_for = false;
template <class Net, std::size_t Vocab, std::size_t WindowSize>
inline constexpr bool is_table_for<Net, Transitions<Vocab, WindowSize>> =
    answers<typename Net::Expects, Transitions<Vocab, WindowSize>, Net::outputs> && !Net::is_recurrent;

/// The check that reports. Data that it does not know are not asked, nor is a net whose layers do not fit: it has had
/// its error. After some reports nothing more may be compiled: then the data `stop` all.
struct NothingToCheck {};
template <class Check, bool stops_all = false>
struct Checked {
    using type = Check;
    static constexpr bool stops = stops_all;
};

/// An input as it goes in lanes.
template <class Input, std::size_t Lanes>
struct PackedInput {
    using type = Input;
};
template <std::size_t Lanes>
struct PackedInput<Token, Lanes> {
    using type = Pack<UncheckedToken, Lanes>;
};
template <std::size_t Lanes>
struct PackedInput<UncheckedToken, Lanes> : PackedInput<Token, Lanes> {};
template <std::size_t Size, class Symbol, std::size_t Lanes>
struct PackedInput<Window<Size, Symbol>, Lanes> {
    using type = Window<Size, Pack<UncheckedToken, Lanes>>;
};
template <class T, std::size_t N, std::size_t Lanes>
struct PackedInput<Vector<T, N>, Lanes> {
    using type = Vector<Pack<T, Lanes>, N>;
};

/// Whether examples may go through a net in lanes, and layers see packs that do not work on flat vectors anyway.
template <class Net, bool are_a_table, class Loss>
inline constexpr bool sees_packs = !is_pack<typename Net::Scalar> && !Net::is_recurrent && !Net::works_on_flat &&
                                   (native_lanes<typename Net::Scalar> > 1) &&
                                   (are_a_table || takes_targets_in_lanes<Loss>);

/// The check of the net's layers, and of the loss, for inputs and targets.
template <class Net, class Loss, class Else, bool are_a_table, class Input, class... Targets>
constexpr auto check_learning() {
    using OneNet = typename PackOf<Net>::type;
    if constexpr (!goes_through<OneNet, Input, true>) {
        return Checked<CheckedLayers<OneNet, Input, true>, true>{};
    } else if constexpr (!is_loss<Net, Loss, Targets...>) {
        return Checked<CheckedLoss<Net, Loss, Targets...>, true>{};
    } else {
        if constexpr (sees_packs<OneNet, are_a_table, Loss>) {
            using X = typename PackedInput<Input, native_lanes<typename Net::Scalar>>::type;
            if constexpr (!goes_through<OneNet, X, true>) return Checked<CheckedLayers<OneNet, X, true>, true>{};
            else return Checked<Else>{};
        } else {
            return Checked<Else>{};
        }
    }
}

template <class Net, class Data, class Loss>
constexpr auto check_data() {
    if constexpr (!Net::well_formed) {
        return Checked<NothingToCheck, true>{};
    } else if constexpr (LearnsInSequence<Net, Data> && !is_sequence<Data>) {
        return check_data<Net, Sequence<Token, Token>, Loss>();
    } else if constexpr (is_table_for<Net, Data>) {
        using Numbers = Vector<Lane<typename Net::Scalar>, Net::outputs>;
        using Input =
            std::conditional_t<Data::window_size == 1, UncheckedToken, Window<Data::window_size, UncheckedToken>>;
        return check_learning<Net, Loss, NothingToCheck, true, Input, Numbers>();
    } else if constexpr (requires(const Data& data) { data.inputs.size(), data.targets.size(); }) {
        using Input = ValueOf<decltype(Data::inputs)>;
        using Target = ValueOf<decltype(Data::targets)>;
        if constexpr (!fits_input<Net, Input, Target>) return Checked<CheckedInput<Net, Input, Target>>{};
        else if constexpr (!loss_takes<Net, Input, Target, Loss>) return Checked<CheckedTargets<Net, Data, Loss>>{};
        else
            return check_learning<Net, Loss, CheckedTargets<Net, Data, Loss>, false, Input, Target,
                                  Lane<typename Net::Scalar>>();
    } else {
        return Checked<NothingToCheck>{};
    }
}
template <class Net, class Data, class Loss>
struct CheckOf : decltype(check_data<Net, Data, Loss>()) {};

/// Reports once why data do not fit.
template <class Net, class Data, class Loss>
using CheckedData = typename CheckOf<Net, Data, Loss>::type;

/// Takes the place of the loss that a call would return which does not compile.
struct NothingLearned {
    template <class Value>
    constexpr operator Value() const {
        return {};
    }
};

/// Whether a call gives what is no net as the net, or a loss as the data.
template <class Net, class Data>
concept InAnotherOrder = !requires { Net::well_formed; } || has_share<Data>;

/// Whether an optimizer takes steps of a net.
template <class Net, class Optimizer>
inline constexpr bool takes_steps = requires(Optimizer& optimizer, Net& net, const Net& grad) {
    optimizer.step(net, grad);
};
template <class Optimizer>
inline constexpr bool has_coefficients = !requires { Optimizer::coefficients(); };
template <class Net, class Optimizer>
struct CheckedOptimizer {
    static_assert(takes_steps<Net, Optimizer>, "this optimizer has no step(net, grad) for this net");
    static_assert(has_coefficients<Optimizer>, "this optimizer has no coefficients(rounded, options, step)");
};

/// Whether a training that does not fit has had an error after which nothing more may be compiled.
template <class Net, class Data, class Loss, class Optimizer>
inline constexpr bool can_learn = !CheckOf<Net, Data, Loss>::stops && takes_steps<Net, Optimizer> &&
                                  has_coefficients<Optimizer>;

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

}  // namespace unroll::detail
