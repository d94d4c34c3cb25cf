// Sequential: layers one after the other.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/batch.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/checked_input.hpp>
#include <unroll/net/forward_many.hpp>
#include <unroll/net/hana.hpp>
#include <unroll/net/misfit.hpp>
#include <unroll/net/misfit_inside.hpp>
#include <unroll/net/nested.hpp>
#include <unroll/net/parameters.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/readout.hpp>
#include <unroll/net/state.hpp>
#include <unroll/net/trace.hpp>
#include <utility>

namespace unroll {

/// Layers one after the other. It is its parameters and nothing else: an aggregate, trivially copyable, and usable
/// as a template argument; gradients and moments are values of the same type. Value-initialised it is zero.
/// PyTorch: Sequential.
template <class... Layers>
struct Sequential {
    boost::hana::tuple<Layers...> layers;  // not yours: use layer<Index>()

    using Scalar = typename detail::ScalarOf<Layers...>::type;
    template <class U>
    using rebind = Sequential<typename Layers::template rebind<U>...>;
    template <class A = Scalar>
    using State = detail::NetState<A, typename detail::StateOf<Layers, A>::type...>;

    static constexpr std::size_t depth = sizeof...(Layers);
    template <std::size_t Index>
    using LayerType =
        std::remove_cvref_t<decltype(boost::hana::at_c<Index>(std::declval<const boost::hana::tuple<Layers...>&>()))>;

    using Expects = typename detail::ExpectsOf<Layers...>::type;
    using Shapes = detail::Chain<0, Expects, Layers...>;
    using Produces = typename Shapes::Produces;
    static constexpr std::size_t outputs = detail::size_of_shape<Produces>;
    static constexpr bool well_formed =
        detail::fits<typename Shapes::MisfitIndex, typename Shapes::MisfitExpects, typename Shapes::MisfitGets> &&
        (detail::well_formed_inside<Layers> && ...);
    using ShapesChecked = detail::ShapesChecked<typename Shapes::MisfitIndex, typename Shapes::MisfitExpects,
                                                typename Shapes::MisfitGets>;
    static_assert(sizeof(ShapesChecked) > 0 && (detail::same_scalar<Layers, Scalar> && ...),
                  "layers of one net have one scalar");
    static_assert((sizeof(detail::CheckedFields<Layers>) + ...) > 0);
    static_assert(!((DropsUnits<Layers> && unroll::works_on_flat<Layers>) || ...),
                  "a layer that drops units does not work on flat vectors, where it cannot tell the examples apart");

    /// How many numbers leave layer Index, and the layer that most leave.
    template <std::size_t Index>
    static constexpr std::size_t output_size = Shapes::output_size(Index);
    static constexpr std::size_t widest = Shapes::widest;
    /// Whether all layers work on flat vectors, one drops units in training, one is made of numbers, one has buffers.
    static constexpr bool works_on_flat = (unroll::works_on_flat<Layers> && ...);
    static constexpr bool drops = (DropsUnits<Layers> || ...);
    static constexpr bool has_scalar = (HasScalar<Layers> || ...);
    static constexpr bool has_buffers = (HasBuffers<Layers> || ...);
    /// From the first layer with a state to behind the last one; the others see each position alone.
    static constexpr bool is_recurrent = (RecurrentLayer<Layers> || ...);
    static constexpr std::size_t memory_begin = detail::memory_begin<Layers...>();
    static constexpr std::size_t memory_end = detail::memory_end<Layers...>();
    /// Whether a layer needs all positions of a sequence at once.
    static constexpr bool needs_whole_sequence = (detail::NeedsWholeSequence<Layers> || ...);

    /// In the list of another net's layers.
    static constexpr std::string_view name() { return "Sequential"; }

    /// Layer Index, from 0, as PyTorch's net[Index].
    template <std::size_t Index>
        requires(Index < depth)
    constexpr auto& layer() [[clang::lifetimebound]] {
        return boost::hana::at_c<Index>(layers);
    }
    template <std::size_t Index>
        requires(Index < depth)
    constexpr const auto& layer() const [[clang::lifetimebound]] {
        return boost::hana::at_c<Index>(layers);
    }

    /// A net of the first Count layers, with their parameters: PyTorch's net[:Count].
    template <std::size_t Count>
        requires(Count > 0 && Count <= depth)
    constexpr auto head() const {
        return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            return Sequential<LayerType<Index>...>{{layer<Index>()...}};
        }(std::make_index_sequence<Count>{});
    }

    // --- forward and backward -----------------------------------------------------------------------------------

    /// The output for x: a token, a window or a vector, or packs of them; of a net with one feature in and one out, x
    /// may be a number, and so is the output. A net with a state begins at the initial one. Error: token_out_of_range.
    template <class X>
    constexpr auto forward(const X& x) const {
        static_assert(sizeof(detail::CheckedForward<Sequential, X>) > 0);
        if constexpr (!accepts<X>) {
            return no_output<X>();
        } else if constexpr (is_recurrent) {
            auto state = initial_state();
            return forward(x, state);
        } else if constexpr (detail::NumberFor<X, Sequential>) {
            return detail::forward_through<0, depth>(*this, detail::as_input(x))[0];
        } else {
            using Input = std::remove_cvref_t<decltype(detail::as_input(x))>;
            if constexpr (detail::plan<Sequential, Input>.form == detail::Form::flat) {
                if (!__builtin_is_constant_evaluated())
                    return detail::in_memory(detail::forward_through<0, depth>(
                        *this, detail::FlatToken<Scalar, Input>{detail::as_input(x)}));
            }
            return detail::forward_through<0, depth>(*this, detail::as_input(x));
        }
    }

    /// The output for x after what `state` remembers; moves the state on. Error: token_out_of_range.
    /// For a number it is a number, as above.
    template <class X, class AnyState>
        requires(!detail::Batch<X, Expects> && !detail::Contiguous<AnyState>)
    [[gnu::always_inline]] constexpr auto forward(const X& x, AnyState& state) const {
        static_assert(remembers<AnyState>, "this is not a state of this net");
        static_assert(sizeof(detail::CheckedForward<Sequential, X>) > 0);
        if constexpr (!accepts<X> || !remembers<AnyState>) return no_output<X>();
        else if constexpr (detail::NumberFor<X, Sequential>)
            return detail::forward_through<0, depth>(*this, detail::as_input(x), state)[0];
        else return detail::forward_through<0, depth>(*this, detail::as_input(x), state);
    }

    /// The outputs at the positions of a sequence, after what `state` remembers, which moves on behind the last one.
    /// Inputs and outputs are contiguous ranges of as many tokens, or vectors, and vectors [outputs]. For a net with
    /// one feature in and one out they may be spans of numbers, a block of a signal say, and the same span: then the
    /// outputs take the inputs' place. A net without memory takes those too. PyTorch: output, h_n = rnn(input, h_0).
    /// Errors: token_out_of_range; size_mismatch, and nothing is changed.
    template <class Inputs, class AnyState, class Outputs>
        requires(is_recurrent || detail::NumbersFor<Inputs, Sequential>)
    constexpr void forward(const Inputs& inputs, AnyState& state, Outputs&& y) const {
        static_assert(remembers<AnyState>, "this is not a state of this net");
        static_assert(
            sizeof(detail::CheckedPositions<Sequential, detail::ElementOf<Inputs>, detail::ElementOf<Outputs>>) > 0);
        if constexpr (remembers<AnyState> &&
                      detail::fits_positions<Sequential, detail::ElementOf<Inputs>, detail::ElementOf<Outputs>>) {
            if constexpr (is_recurrent) detail::forward_positions(*this, inputs, state, y);
            else detail::forward_examples(*this, inputs, y);
        }
    }

    /// The outputs for a batch of inputs, of a net without memory, or at all positions of a sequence, of a net that
    /// needs the whole of it, which allocates: contiguous ranges of tokens, windows or vectors, and of as many vectors
    /// [outputs]; of a net with one feature in and one out also of numbers, inputs and outputs perhaps the same ones.
    /// PyTorch: net(x), the batch in front. Errors: token_out_of_range; size_mismatch; then nothing is changed.
    template <class Inputs, class Outputs>
        requires(detail::Batch<Inputs, Expects> || detail::Contiguous<Outputs>)
    constexpr void forward(const Inputs& inputs, Outputs&& y) const {
        static_assert(sizeof(detail::CheckedBatch<Sequential, Inputs, Outputs>) > 0);
        if constexpr (needs_whole_sequence && detail::fits_batch<Sequential, Inputs, Outputs>) {
            auto state = initial_state();
            detail::forward_positions(*this, inputs, state, y);
        } else if constexpr (!is_recurrent && detail::fits_batch<Sequential, Inputs, Outputs>) {
            detail::forward_examples(*this, inputs, y);
        }
    }

    /// forward without the comparison of the token with the vocabulary: out of range it is undefined behaviour.
    constexpr auto forward_unchecked(Token token) const { return forward(UncheckedToken{token.index}); }

    /// What forward computes, with all that backward needs; the output is `.y`. Error: token_out_of_range.
    template <class X>
    constexpr auto trace(const X& x) const {
        auto state = initial_state();
        return trace(x, state);
    }

    /// As trace(x), after what `state` remembers; moves the state on. In training, `draw` is that of the example.
    template <class X, class AnyState, class AnyDraw = NoDraw>
    constexpr auto trace(const X& x, AnyState& state, const AnyDraw& draw = {}) const {
        static_assert(remembers<AnyState>, "this is not a state of this net");
        static_assert(sizeof(detail::CheckedForward<Sequential, X>) > 0);
        if constexpr (accepts<X> && remembers<AnyState>) return detail::trace(*this, detail::as_input(x), state, draw);
        else return Trace<X, detail::NoTrace, Vector<Scalar, outputs>>{};
    }

    /// Adds the gradients of the parameters to `grad` and returns the gradient of the input, given dy, that of the
    /// output; a token has NoGradient.
    template <class X, class Steps, class Y, class Dy = Y>
    constexpr auto backward(const Trace<X, Steps, Y>& trace, const Dy& dy, Sequential& grad) const {
        return backward(trace, dy, State<typename Y::Scalar>{}, grad).dx;
    }

    /// As backward(trace, dy, grad), for a net with a state: dstate is the gradient of the state after this position.
    /// That of the state before it is returned with dx.
    template <class X, class Steps, class Y, class Dy = Y, class AnyState>
    constexpr auto backward(const Trace<X, Steps, Y>& trace, const Dy& dy, const AnyState& dstate,
                            Sequential& grad) const {
        static_assert(std::is_same_v<Dy, Y>, "dy is the gradient of the net's output, and of the output's type");
        AnyState dbefore = dstate;
        if constexpr (!std::is_same_v<Dy, Y> || std::is_same_v<Steps, detail::NoTrace>) {
            return Gradients<NoGradient, AnyState>{{}, dbefore};
        } else {
            auto dx = detail::backward_through<0, depth>(*this, trace.x, trace.steps, dy, dbefore, grad);
            return Gradients<decltype(dx), AnyState>{dx, dbefore};
        }
    }

    /// Goes forward, then backward from dy_of(y), the gradient of the output y: trace and backward in one. Adds the
    /// gradients of the parameters to `grad` and returns the gradient of x. A net with a state begins at the initial
    /// one. First and End restrict it to layers First … End - 1. In training, `draw` is that of the examples.
    template <std::size_t First = 0, std::size_t End = depth, class X, class DyOf, class AnyDraw = NoDraw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, Sequential& grad,
                                                        const AnyDraw& draw = {}) const {
        std::conditional_t<is_recurrent, State<>, NoState> state{}, dstate{};
        return detail::differentiate_through<First, End>(*this, x, dy_of, state, dstate, grad, draw);
    }

    /// The state before the first position: zero, as PyTorch's default.
    template <class A = Scalar>
    static constexpr State<A> initial_state() {
        return {};
    }

    // --- parameters ---------------------------------------------------------------------------------------------

    /// Calls visit(name, tensor, …) for every parameter of one or more nets in lockstep, in state_dict's order:
    /// "0.weight", "2.weight", "2.bias" …
    template <class Visit, class First, class... Rest>
    [[gnu::always_inline]] static constexpr void parameters(Visit&& visit, First& first, Rest&... rest) {
        detail::visit_tensors<detail::Visited::parameters>(std::make_index_sequence<depth>(), visit, first, rest...);
    }
    constexpr void parameters(auto&& visit) { parameters(visit, *this); }
    constexpr void parameters(auto&& visit) const { parameters(visit, *this); }

    /// As parameters, of every parameter and buffer: a layer's parameters, then its buffers.
    template <class Visit, class First, class... Rest>
    [[gnu::always_inline]] static constexpr void tensors(Visit&& visit, First& first, Rest&... rest) {
        constexpr auto visited = has_buffers ? detail::Visited::all : detail::Visited::parameters;
        detail::visit_tensors<visited>(std::make_index_sequence<depth>(), visit, first, rest...);
    }
    constexpr void tensors(auto&& visit) { tensors(visit, *this); }
    constexpr void tensors(auto&& visit) const { tensors(visit, *this); }

    /// As parameters, of the buffers alone, which are not learned. PyTorch: named_buffers.
    template <class Visit, class First, class... Rest>
    static constexpr void buffers(Visit&& visit, First& first, Rest&... rest) {
        detail::visit_tensors<detail::Visited::buffers>(std::make_index_sequence<depth>(), visit, first, rest...);
    }
    constexpr void buffers(auto&& visit) { buffers(visit, *this); }
    constexpr void buffers(auto&& visit) const { buffers(visit, *this); }

    /// How many numbers are learned.
    static constexpr std::size_t parameter_count = count_parameters<Sequential>();

    /// PyTorch's initial values, layer by layer, from any generator with `uniform` and `normal`.
    constexpr void initialize(auto& rng) {
        boost::hana::for_each(layers, [&](auto& layer) { layer.initialize(rng); });
    }

    /// All parameters in state_dict's order, each row by row; no buffers. PyTorch: nn.utils.parameters_to_vector.
    /// Error: size_mismatch, and nothing is changed.
    constexpr void copy_to(std::span<Scalar> numbers) const { detail::copy_parameters_to(*this, numbers); }
    constexpr void copy_from(std::span<const Scalar> numbers) { detail::copy_parameters_from(*this, numbers); }

    /// Equal in every parameter and buffer.
    friend constexpr bool operator==(const Sequential& a, const Sequential& b) { return detail::equal_tensors(a, b); }

    // --- for this class only ------------------------------------------------------------------------------------

    /// Whether a state is this net's.
    template <class AnyState>
    static constexpr bool remembers = [] {
        if constexpr (requires { typename AnyState::Scalar; })
            return std::is_same_v<AnyState, State<typename AnyState::Scalar>>;
        else return false;
    }();

    /// Whether the layers take an X. If they do not, that was told, and there is an output of the right shape alone.
    template <class X>
    static constexpr bool accepts = well_formed && !needs_whole_sequence && detail::fits_input<Sequential, X> &&
                                    detail::goes_forward<Sequential, X>;
    template <class X>
    static constexpr auto no_output() {
        return std::conditional_t<detail::NumberFor<X, Sequential>, Scalar, Vector<Scalar, outputs>>{};
    }
};

/// Layer Index of a net: for templates, where `net.template layer<Index>()` would be needed.
template <std::size_t Index>
constexpr auto& layer(auto& net) {
    return net.template layer<Index>();
}

/// The first Count layers of a net.
template <std::size_t Count>
constexpr auto head(const auto& net) {
    return net.template head<Count>();
}

}  // namespace unroll
