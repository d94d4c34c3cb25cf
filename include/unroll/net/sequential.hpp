// Sequential: layers one after the other, and all that is done with a net as a whole.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/batch.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/hana.hpp>
#include <unroll/net/layer_call.hpp>
#include <unroll/net/misfit.hpp>
#include <unroll/net/plan.hpp>
#include <unroll/net/readout.hpp>
#include <unroll/net/trace.hpp>
#include <unroll/tensor/room.hpp>
#include <utility>

namespace unroll {

namespace hana = boost::hana;

/// How many numbers a net learns.
template <class Net>
constexpr std::size_t count_parameters() {
    std::size_t count = 0;
    Net{}.parameters([&](std::string_view, const auto& tensor) { count += tensor.elements().size(); });
    return count;
}

/// Layers one after the other. It is its parameters and nothing else: an aggregate, trivially copyable, and usable
/// as a template argument; gradients and moments are values of the same type. Value-initialised it is zero.
/// PyTorch: Sequential.
template <class... Layers>
struct Sequential {
    static_assert(sizeof...(Layers) > 0, "a net has at least one layer");

    hana::tuple<Layers...> layers;  // not yours: use layer<I>()

    using Scalar = typename ScalarOf<Layers...>::type;
    template <class U>
    using rebind = Sequential<typename Layers::template rebind<U>...>;
    template <class A = Scalar>
    using State = NetState<A, typename StateOf<Layers, A>::type...>;

    static constexpr std::size_t depth = sizeof...(Layers);
    using Call = LayerCall<(depth <= inline_depth)>;
    static constexpr bool is_recurrent = (RecurrentLayer<Layers> || ...);
    /// From the first layer with a state to behind the last one; the layers in front and behind see each position
    /// alone.
    static constexpr std::size_t memory_begin = [] {
        std::size_t i = 0, first = depth;
        ((first = RecurrentLayer<Layers> && first == depth ? i : first, ++i), ...);
        return first;
    }();
    static constexpr std::size_t memory_end = [] {
        std::size_t i = 0, end = 0;
        ((++i, end = RecurrentLayer<Layers> ? i : end), ...);
        return end;
    }();
    template <std::size_t I>
    using LayerType = typename decltype(+hana::tuple_t<Layers...>[hana::size_c<I>])::type;

    using Expects = typename ExpectsOf<Layers...>::type;
    using Walk = Chain<0, Expects, Layers...>;
    using Produces = typename Walk::Produces;
    static constexpr std::size_t outputs = size_of_shape<Produces>;
    static constexpr bool well_formed =
        fits<typename Walk::MisfitIndex, typename Walk::MisfitExpects, typename Walk::MisfitGets>;
    using Fit = CheckedFit<typename Walk::MisfitIndex, typename Walk::MisfitExpects, typename Walk::MisfitGets>;
    static_assert(sizeof(Fit) > 0 && (same_scalar<Layers, Scalar> && ...), "layers of one net have one scalar");
    static_assert((sizeof(CheckedFields<Layers>) + ...) > 0);

    /// Layer I, from 0, as PyTorch's net[I].
    template <std::size_t I>
        requires(I < depth)
    constexpr auto& layer() [[clang::lifetimebound]] {
        return layers[hana::size_c<I>];
    }
    template <std::size_t I>
        requires(I < depth)
    constexpr const auto& layer() const [[clang::lifetimebound]] {
        return layers[hana::size_c<I>];
    }

    /// A net of the first Count layers, with their parameters: PyTorch's net[:Count].
    template <std::size_t Count>
        requires(Count > 0 && Count <= depth)
    constexpr auto head() const {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return Sequential<LayerType<I>...>{{layer<I>()...}};
        }(std::make_index_sequence<Count>{});
    }

    /// How many numbers leave layer I.
    template <std::size_t I>
    static constexpr std::size_t output_size = []<std::size_t... Before>(std::index_sequence<Before...>) {
        return size_of_shape<typename Chain<0, Expects, LayerType<Before>...>::Produces>;
    }(std::make_index_sequence<I + 1>{});

    /// How many numbers leave the layer that most leave, and whether all layers work on flat vectors.
    static constexpr std::size_t widest = []<std::size_t... I>(std::index_sequence<I...>) {
        std::size_t most = 0;
        ((most = output_size<I> > most ? output_size<I> : most), ...);
        return most;
    }(std::make_index_sequence<depth>{});
    static constexpr bool works_on_flat = (unroll::works_on_flat<Layers> && ...);

    /// Whether the outputs of a layer may be too many for a function's frame, for this class only.
    static constexpr bool is_wide = sizeof(Vector<Scalar, widest>) * native_lanes<Lane<Scalar>> >
                                    detail::largest_in_frame;

    /// Whether units are dropped in training.
    static constexpr bool drops = (DropsUnits<Layers> || ...);
    static constexpr bool drops_before_memory = [] {
        std::size_t i = 0;
        bool found = false;
        ((found = found || (DropsUnits<Layers> && i < memory_end), ++i), ...);
        return found;
    }();
    static_assert(!drops_before_memory,
                  "a layer that drops units, as Dropout, stands behind the last layer with a state");
    static_assert(!((DropsUnits<Layers> && unroll::works_on_flat<Layers>) || ...),
                  "a layer that drops units does not work on flat vectors, where it cannot tell the examples apart");

    // --- forward and backward -----------------------------------------------------------------------------------

    /// The output for x: a token, a window or a vector, or packs of them; of a net with one feature in and one out, x
    /// may be a number, and so is the output. A net with a state begins at the initial one. Error: token_out_of_range.
    template <class X>
    constexpr auto forward(const X& x) const {
        if constexpr (TokenIndex<X>) {
            return forward(Token(x));
        } else if constexpr (NumberFor<X, Sequential>) {
            static_assert(sizeof(detail::CheckedNumbers<Sequential, X>) > 0);
            if constexpr (detail::fits_numbers<Sequential, X>) return forward(Vector<X, 1>{x})[0];
            else return Scalar{};
        } else if constexpr (is_recurrent) {
            auto state = initial_state();
            return forward(x, state);
        } else if constexpr (walks<X> && forwards_flat<X>) {
            if (!__builtin_is_constant_evaluated()) return in_memory(forward(FlatToken<Scalar, X>{x}));
            return forward_layers(x);
        } else if constexpr (walks<X>) {
            return forward_layers(x);
        } else {
            static_assert(takes<Expects, X>, "the net's first layer does not expect this input");
            static_assert(
                !takes<Expects, X> || has_scalar_of<X, Scalar>,
                "these numbers are not of the net's type: a net of float takes float, a net of double double");
            return Vector<Scalar, outputs>{};
        }
    }

    /// The output for x after what `state` remembers; moves the state on. Error: token_out_of_range.
    /// Of a number a number, as above.
    template <class X, class AnyState>
        requires(!Batch<X, Expects> && !Contiguous<AnyState>)
    [[gnu::always_inline]] constexpr auto forward(const X& x, AnyState& state) const {
        static_assert(remembers<AnyState>, "this is not a state of this net");
        if constexpr (TokenIndex<X>) {
            return forward(Token(x), state);
        } else if constexpr (NumberFor<X, Sequential>) {
            static_assert(sizeof(detail::CheckedNumbers<Sequential, X>) > 0);
            if constexpr (detail::fits_numbers<Sequential, X> && remembers<AnyState>)
                return forward(Vector<X, 1>{x}, state)[0];
            else return Scalar{};
        } else if constexpr (walks<X> && remembers<AnyState>) {
            return forward_through<0, depth>(x, state);
        } else {
            static_assert(takes<Expects, X>, "the net's first layer does not expect this input");
            static_assert(
                !takes<Expects, X> || has_scalar_of<X, Scalar>,
                "these numbers are not of the net's type: a net of float takes float, a net of double double");
            return Vector<Scalar, outputs>{};
        }
    }

    /// The outputs at the positions of a sequence, after what `state` remembers: inputs and outputs are contiguous
    /// ranges of as many tokens, or vectors, and vectors [outputs]. Moves the state on to behind the last position. Of
    /// a net with one feature in and one out they may be spans of numbers, a block of a signal say, which may be the
    /// same span: then the outputs take the inputs' place. A net without memory takes those too.
    /// PyTorch: output, h_n = rnn(input, h_0). Errors: token_out_of_range; size_mismatch, and nothing is changed.
    template <class Inputs, class AnyState, class Outputs>
        requires(is_recurrent || NumbersFor<Inputs, Sequential>)
    constexpr void forward(const Inputs& inputs, AnyState& state, Outputs&& y) const {
        static_assert(remembers<AnyState>, "this is not a state of this net");
        static_assert(sizeof(detail::CheckedPositions<Sequential, ElementOf<Inputs>, ElementOf<Outputs>>) > 0);
        if constexpr (!is_recurrent) {
            forward(inputs, y);
        } else if constexpr (remembers<AnyState> &&
                             detail::fits_positions<Sequential, ElementOf<Inputs>, ElementOf<Outputs>>) {
            const std::span from(inputs);
            const std::span to(y);
            if (from.size() != to.size()) errors::size_mismatch("forward: outputs", from.size(), to.size());
            using Input = std::remove_const_t<typename decltype(from)::element_type>;
            using Output = typename decltype(to)::element_type;
            forward_over(*this, std::span<const Input>(from), state, std::span<Output>(to));
        }
    }

    /// The outputs for a batch of inputs, of a net without memory: contiguous ranges of tokens, windows or vectors, and
    /// of as many vectors [outputs]; of a net with one feature in and one out also of numbers, inputs and outputs
    /// perhaps the same ones. PyTorch: net(x), the batch in front. Errors: token_out_of_range; size_mismatch; then
    /// nothing is changed.
    template <class Inputs, class Outputs>
        requires(!NumbersFor<Inputs, Sequential> && (Batch<Inputs, Expects> || Contiguous<Outputs>))
    constexpr void forward(const Inputs& inputs, Outputs&& y) const {
        static_assert(!is_recurrent, "a net with memory needs its state, between inputs and outputs");
        static_assert(is_recurrent || BatchOf<Inputs, Sequential>,
                      "no batch for this net: expected contiguous tokens, windows, or vectors of its scalar");
        constexpr bool fits_outputs = std::is_convertible_v<Outputs&, OutputsOf<Sequential>>;
        static_assert(is_recurrent || !BatchOf<Inputs, Sequential> || fits_outputs,
                      "the outputs are contiguous vectors of as many numbers as the net puts out, of its type");
        if constexpr (!is_recurrent && BatchOf<Inputs, Sequential> && fits_outputs)
            forward_batch(*this, std::span<const ElementOf<Inputs>>(inputs), y);
    }

    template <class Inputs, class Outputs>
        requires(NumbersFor<Inputs, Sequential> && Contiguous<Outputs>)
    constexpr void forward(const Inputs& inputs, Outputs&& y) const {
        static_assert(!is_recurrent, "a net with memory needs its state, between inputs and outputs");
        static_assert(sizeof(detail::CheckedPositions<Sequential, ElementOf<Inputs>, ElementOf<Outputs>>) > 0);
        if constexpr (!is_recurrent && detail::fits_positions<Sequential, ElementOf<Inputs>, ElementOf<Outputs>>) {
            const std::span<const Scalar> from(inputs);
            const std::span<Scalar> to(y);
            if (from.size() != to.size()) errors::size_mismatch("forward: outputs", from.size(), to.size());
            forward_numbers(*this, from, to);
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

    /// The same after what `state` remembers; moves the state on. In training, `draw` is that of the example.
    template <class X, class AnyState, class AnyDraw = NoDraw>
    constexpr auto trace(const X& x, AnyState& state, const AnyDraw& draw = {}) const {
        static_assert(remembers<AnyState>, "this is not a state of this net");
        if constexpr (TokenIndex<X>) {
            return trace(Token(x), state, draw);
        } else if constexpr (walks<X> && remembers<AnyState>) {
            const auto steps = hana::scan_left(indices, x, [&](const auto& previous, auto i) {
                if constexpr (RecurrentLayer<LayerType<i>>)
                    return layers[i].forward(output(previous), state.template layer<i>());
                else return LayerCall<true>::forward(layers[i], output(previous), draw_of_layer<i>(draw));
            });
            static_assert(sizeof(steps) <= 8 * detail::largest_in_frame,
                          "the outputs of all layers are too many for a trace on the stack: use value_and_grad or fit");
            const auto& y = output(steps[hana::size_c<depth>]);
            return Trace<std::remove_cvref_t<decltype(steps)>, std::remove_cvref_t<decltype(y)>>{steps, y};
        } else {
            static_assert(takes<Expects, X>, "the net's first layer does not expect this input");
            static_assert(
                !takes<Expects, X> || has_scalar_of<X, Scalar>,
                "these numbers are not of the net's type: a net of float takes float, a net of double double");
            return Trace<NoState, Vector<Scalar, outputs>>{};
        }
    }

    /// Adds the gradients of the parameters to `grad` and returns the gradient of the input, given dy, that of the
    /// output; a token has NoGradient.
    template <class Steps, class Y>
    constexpr auto backward(const Trace<Steps, Y>& trace, const Y& dy, Sequential& grad) const {
        auto dstate = State<typename Y::Scalar>{};
        return backward(trace, dy, dstate, grad).dx;
    }

    template <class Steps, class Y, class Dy>
        requires(!std::is_same_v<Dy, Y>)
    constexpr NoGradient backward(const Trace<Steps, Y>&, const Dy&, Sequential&) const {
        static_assert(detail::is_gradient_of<Dy, Y>,
                      "dy is the gradient of the net's output, and of the output's type");
        return {};
    }

    /// The same for a net with a state: dstate is the gradient of the state after this position, and what is
    /// returned with dx that of the state before it.
    template <class Steps, class Y, class AnyState>
    constexpr auto backward(const Trace<Steps, Y>& trace, const Y& dy, const AnyState& dstate, Sequential& grad) const {
        AnyState dbefore = dstate;
        if constexpr (std::is_same_v<Steps, NoState>) {
            return Gradients<NoGradient, AnyState>{{}, dbefore};
        } else {
            auto dx = hana::fold_right(indices, dy, [&](auto i, const auto& dout) {
                constexpr auto next = hana::size_c<decltype(i)::value + 1>;
                const auto& input = output(trace.steps[i]);
                if constexpr (RecurrentLayer<LayerType<i>>) {
                    auto [din, dstate_i] = layers[i].backward(input, trace.steps[next], dout, dbefore.layers[i],
                                                              grad.layers[i]);
                    dbefore.layers[i] = dstate_i;
                    return din;
                } else {
                    return layers[i].backward(input, trace.steps[next], dout, grad.layers[i]);
                }
            });
            return Gradients<decltype(dx), AnyState>{dx, dbefore};
        }
    }

    /// Forward, then backward from the gradient dy = dy_of(y) of the output: adds the gradients of the parameters to
    /// `grad` and returns the gradient of the input. It is trace and backward in one; a net with a state begins at the
    /// initial one. Of the layers from First on and before End, if they are told. In training, `draw` is that of the
    /// examples.
    template <std::size_t First = 0, std::size_t End = depth, class X, class DyOf, class AnyDraw = NoDraw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, Sequential& grad,
                                                        const AnyDraw& draw = {}) const {
        if constexpr (is_recurrent && First == 0 && End == depth) {
            auto state = initial_state();
            const auto steps = trace(x, state, draw);
            return backward(steps, dy_of(steps.y), grad);
        } else if constexpr (First == End) {
            return dy_of(x);
        } else {
            const detail::Room step([&]() __attribute__((always_inline)) {
                return Call::forward(layer<First>(), x, draw_of_layer<First>(draw));
            });
            const detail::Room dy([&]() __attribute__((always_inline)) {
                return differentiate<First + 1, End>(output(*step), dy_of, grad, draw);
            });
            return Call::backward(layer<First>(), x, *step, *dy, grad.template layer<First>());
        }
    }

    /// The output of the layers from First on and before End for the input x of the first of them.
    template <std::size_t First, std::size_t End, class X, class... AnyState>
    [[gnu::always_inline]] constexpr auto forward_through(const X& x, AnyState&... state) const {
        if constexpr (First == End) {
            return x;
        } else if constexpr (RecurrentLayer<LayerType<First>>) {
            return forward_through<First + 1, End>(Call::advance(layer<First>(), x, state.template layer<First>()...),
                                                   state...);
        } else if constexpr (is_wide && First + 1 == End && !requires { Call::forward(layer<First>(), x).y; }) {
            return Call::forward(layer<First>(), x);  // with no copy
        } else if constexpr (detail::stands_on_heap<decltype(Call::forward(layer<First>(), x))>) {
            const detail::Room step([&] { return Call::forward(layer<First>(), x); });
            return forward_through<First + 1, End>(output(*step), state...);
        } else {
            return forward_through<First + 1, End>(output(Call::forward(layer<First>(), x)), state...);
        }
    }

    /// The state before the first position: zero, as PyTorch's default.
    template <class A = Scalar>
    static constexpr State<A> initial_state() {
        return {};
    }

    // --- parameters ---------------------------------------------------------------------------------------------

    /// Calls visit(name, tensor, …) for every parameter of one or more nets in lockstep, in state_dict's order.
    template <class Visit, class First, class... Rest>
    [[gnu::always_inline]] static constexpr void parameters(Visit&& visit, First& first, Rest&... rest) {
        const auto visit_layer = [&]<std::size_t I>(
                                     std::integral_constant<std::size_t, I>) __attribute__((always_inline)) {
            Call::template parameters<LayerType<I>>(I, visit, first.template layer<I>(), rest.template layer<I>()...);
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
            (visit_layer(std::integral_constant<std::size_t, I>{}), ...);
        }(std::make_index_sequence<depth>{});
    }

    /// Calls visit(name, tensor) for every parameter, in state_dict's order: "0.weight", "2.weight", "2.bias" …
    constexpr void parameters(auto&& visit) { parameters(visit, *this); }
    constexpr void parameters(auto&& visit) const { parameters(visit, *this); }

    static constexpr bool has_buffers = (HasBuffers<Layers> || ...);

    /// Calls visit(name, tensor, …) for every parameter and every buffer of one or more nets in lockstep, in
    /// state_dict's order: a layer's parameters, then its buffers.
    template <class Visit, class First, class... Rest>
    [[gnu::always_inline]] static constexpr void tensors(Visit&& visit, First& first, Rest&... rest) {
        if constexpr (has_buffers) visit_tensors<true>(visit, first, rest...);
        else parameters(visit, first, rest...);
    }
    constexpr void tensors(auto&& visit) { tensors(visit, *this); }
    constexpr void tensors(auto&& visit) const { tensors(visit, *this); }

    /// The same for the buffers alone, which are not learned. PyTorch: named_buffers.
    template <class Visit, class First, class... Rest>
    static constexpr void buffers(Visit&& visit, First& first, Rest&... rest) {
        visit_tensors<false>(visit, first, rest...);
    }
    constexpr void buffers(auto&& visit) { buffers(visit, *this); }
    constexpr void buffers(auto&& visit) const { buffers(visit, *this); }

    /// How many numbers are learned.
    static constexpr std::size_t parameter_count = count_parameters<Sequential>();

    /// PyTorch's initial values, layer by layer, from any generator with `uniform` and `normal`.
    constexpr void initialize(auto& rng) {
        hana::for_each(layers, [&](auto& layer) { layer.initialize(rng); });
    }

    /// All parameters in state_dict's order, each row by row; no buffers. PyTorch: nn.utils.parameters_to_vector.
    /// Error: size_mismatch.
    constexpr void copy_to(std::span<Scalar> numbers) const {
        if (numbers.size() != parameter_count) errors::size_mismatch("copy_to", parameter_count, numbers.size());
        std::size_t next = 0;
        parameters([&](std::string_view, const auto& tensor) {
            for (std::size_t i = 0; i < tensor.elements().size(); ++i) numbers[next++] = tensor.elements()[i];
        });
    }

    /// The other way round. Error: size_mismatch, and nothing is changed.
    constexpr void copy_from(std::span<const Scalar> numbers) {
        if (numbers.size() != parameter_count) errors::size_mismatch("copy_from", parameter_count, numbers.size());
        std::size_t next = 0;
        parameters([&](std::string_view, auto& tensor) {
            for (std::size_t i = 0; i < tensor.elements().size(); ++i) tensor.elements()[i] = numbers[next++];
        });
    }

    /// Equal in every parameter and buffer.
    friend constexpr bool operator==(const Sequential& a, const Sequential& b) {
        bool equal = true;
        tensors([&](std::string_view, const auto& x, const auto& y) { equal = equal && x == y; }, a, b);
        return equal;
    }

    // --- for this class only ------------------------------------------------------------------------------------

    static constexpr auto indices = []<std::size_t... I>(std::index_sequence<I...>) {
        return hana::tuple_c<std::size_t, I...>;
    }(std::make_index_sequence<depth>{});

    template <bool with_parameters, class Visit, class... Nets>
    static constexpr void visit_tensors(Visit& visit, Nets&... nets) {
        const auto visit_layer = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
            using L = LayerType<I>;
            if constexpr (with_parameters) Call::template parameters<L>(I, visit, nets.template layer<I>()...);
            if constexpr (HasBuffers<L>)
                Call::template parameters<detail::BuffersOf<L>>(I, visit, nets.template layer<I>()...);
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (visit_layer(std::integral_constant<std::size_t, I>{}), ...);
        }(std::make_index_sequence<depth>{});
    }

    /// What layer I drops, if it does.
    template <std::size_t I, class AnyDraw>
    [[gnu::always_inline]] static constexpr auto draw_of_layer(const AnyDraw& draw) {
        if constexpr (std::is_same_v<AnyDraw, NoDraw> || !DropsUnits<LayerType<I>>) return NoDraw{};
        else return draw.template of_layer<!is_pack<Scalar>>(I);
    }

    template <class X>
    [[gnu::always_inline]] constexpr auto forward_layers(const X& x) const {
        if constexpr (is_wide) return forward_through<0, depth>(x);
        else
            return hana::fold_left(layers, x, [](const auto& input, const auto& l) __attribute__((always_inline)) {
                return output(Call::forward(l, input));
            });
    }

    /// Whether one token goes through flat vectors.
    template <class X>
    static constexpr bool forwards_flat = detail::plan<Sequential, X>.form == detail::Form::flat;

    /// Whether a state is this net's.
    template <class AnyState>
    static constexpr bool remembers = requires(typename AnyState::Scalar a) {
        requires std::is_same_v<AnyState, State<decltype(a)>>;
    };

    /// Whether forward can walk the layers from an X. What a net that cannot returns has only the shape.
    template <class X>
    static constexpr bool walks = well_formed && takes<Expects, X> && has_scalar_of<X, Scalar>;
};

/// A net with a layer that cannot stand in one: it says which, and what that lacks, and nothing more.
template <class... Layers>
    requires(!(detail::StandsInANet<Layers> && ...))
struct Sequential<Layers...> : Sequential<typename detail::StandInFor<Layers>::type...> {
    using Misfit = detail::FirstMisfit<0, Layers...>;
    using Lack = detail::CheckedLayer<detail::count_members<typename Misfit::Layer>(), typename Misfit::Place,
                                      typename Misfit::Layer>;
    static_assert(sizeof(Lack) > 0);
    static constexpr bool well_formed = false;
    using Base = Sequential<typename detail::StandInFor<Layers>::type...>;
    template <class U>
    using rebind = Sequential;

    constexpr auto forward(const auto&...) const { return Vector<typename Base::Scalar, Base::outputs>{}; }
};

/// Layer I of a net: for templates, where `net.template layer<I>()` would be needed.
template <std::size_t I>
constexpr auto& layer(auto& net) {
    return net.template layer<I>();
}

/// The first Count layers of a net.
template <std::size_t Count>
constexpr auto head(const auto& net) {
    return net.template head<Count>();
}

}  // namespace unroll
