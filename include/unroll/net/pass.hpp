// A pass: data goes through the layers of a net, one after the other, forward and back.
//
// Each function does one layer's part and calls itself for the layers behind.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/as_function.hpp>
#include <unroll/net/as_layer.hpp>
#include <unroll/net/state.hpp>
#include <unroll/net/trace.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/target.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll::detail {

/// The calls of a layer, in one straight line, or as functions.
template <bool in_line>
struct LayerCall {
    template <class L, class X, class... More>
    [[gnu::always_inline]] static constexpr auto forward(const L& layer, const X& x, More&... more) {
        if constexpr (in_line) return layer.forward(x, more...);
        else return as_function<LayerCall<true>::forward<L, X, More...>>(layer, x, more...);
    }

    /// The output alone of a layer made of layers, and what such a layer keeps of an example. One with a state moves it
    /// on.
    template <class L, class X, class... State>
    [[gnu::always_inline]] static constexpr auto forward_inside(const L& layer, const X& x, State&... state) {
        if constexpr (in_line) return as_layer(layer).forward_through(x, state...);
        else return as_function<LayerCall<true>::forward_inside<L, X, State...>>(layer, x, state...);
    }
    template <class L, class X, class State, class Draw>
    [[gnu::always_inline]] static constexpr auto trace(const L& layer, const X& x, State& state, const Draw& draw) {
        if constexpr (in_line) return as_layer(layer).trace(x, state, draw);
        else return as_function<LayerCall<true>::trace<L, X, State, Draw>>(layer, x, state, draw);
    }

    /// The output of a layer with a state, which it moves on.
    template <class L, class X, class State>
    [[gnu::always_inline]] static constexpr decltype(auto) advance(const L& layer, const X& x, State& state) {
        if constexpr (!in_line) return as_function<LayerCall<true>::advance<L, X, State>>(layer, x, state);
        else if constexpr (requires { layer.advance(x, state); }) return layer.advance(x, state);
        else return std::remove_cvref_t<decltype(output(layer.forward(x, state)))>(output(layer.forward(x, state)));
    }

    template <class L, class X, class Step, class Dy, class... More>
    [[gnu::always_inline]] static constexpr auto backward(const L& layer, const X& x, const Step& step, const Dy& dy,
                                                          More&... more) {
        if constexpr (in_line) return as_layer(layer).backward(x, step, dy, more...);
        else return as_function<LayerCall<true>::backward<L, X, Step, Dy, More...>>(layer, x, step, dy, more...);
    }
};
template <class Net>
using CallOf = LayerCall<is_one_line<Net>>;

/// How many layers a layer is made of; itself, if of none.
template <class L>
inline constexpr std::size_t layers_inside = 1;
/// How many layers stand in front of layer Index, those inside of layers among them: by this number a draw knows a
/// layer.
template <class Net, std::size_t Index>
inline constexpr std::size_t layers_in_front = layers_in_front<Net, Index - 1> +
                                               layers_inside<typename Net::template LayerType<Index - 1>>;
template <class Net>
inline constexpr std::size_t layers_in_front<Net, 0> = 0;
template <MadeOfLayers L>
inline constexpr std::size_t layers_inside<L> = layers_in_front<L, L::depth>;

/// What layer Index of a net drops of some examples.
template <std::size_t Index, class Net, class Draw>
[[gnu::always_inline]] constexpr auto draw_of_layer(const Draw& draw) {
    if constexpr (std::is_same_v<Draw, NoDraw> || !DropsUnits<typename Net::template LayerType<Index>>) return NoDraw{};
    else return draw.template of_layer<!is_pack<typename Net::Scalar>>(layers_in_front<Net, Index>);
}

/// The state of layer Index of a net's; NoState where the net has none.
template <std::size_t Index, class State>
[[gnu::always_inline]] constexpr auto& state_of(State& state) {
    if constexpr (std::is_same_v<State, NoState>) return state;
    else return state.template layer<Index>();
}

/// The output of layers First … End - 1 for the input x of the first of them. Layers with a state move it on.
template <std::size_t First, std::size_t End, class Net, class X, class... State>
[[gnu::always_inline]] constexpr auto forward_through(const Net& net, const X& x, State&... state) {
    if constexpr (First == End) {
        return x;
    } else if constexpr (MadeOfLayers<typename Net::template LayerType<First>>) {
        Room y([&]() __attribute__((always_inline)) {
            return CallOf<Net>::forward_inside(net.template layer<First>(), x, state_of<First>(state)...);
        });
        return forward_through<First + 1, End>(net, *y, state...);
    } else if constexpr (RecurrentLayer<typename Net::template LayerType<First>>) {
        return forward_through<First + 1, End>(
            net, CallOf<Net>::advance(net.template layer<First>(), x, state.template layer<First>()...), state...);
    } else if constexpr (First + 1 == End && !requires { net.template layer<First>().forward(x).y; }) {
        return CallOf<Net>::forward(net.template layer<First>(), x);
    } else {
        Room step([&]()
                      __attribute__((always_inline)) { return CallOf<Net>::forward(net.template layer<First>(), x); });
        return forward_through<First + 1, End>(net, output(*step), state...);
    }
}

/// What layer Index returns for x, with all that its backward needs. In training, `draw` is that of the example.
template <std::size_t Index, class Net, class X, class State, class Draw>
[[gnu::always_inline]] constexpr auto trace_layer(const Net& net, const X& x, State& state, const Draw& draw) {
    using L = typename Net::template LayerType<Index>;
    const L& layer = net.template layer<Index>();
    if constexpr (MadeOfLayers<L>) {
        const auto of_layer = draw_of_layer<Index, Net>(draw);
        return CallOf<Net>::trace(layer, x, state_of<Index>(state), of_layer);
    } else if constexpr (RecurrentLayer<L> && DropsUnits<L> && !std::is_same_v<Draw, NoDraw>) {
        auto of_layer = draw_of_layer<Index, Net>(draw);
        return CallOf<Net>::forward(layer, x, state.template layer<Index>(), of_layer);
    } else if constexpr (RecurrentLayer<L>) {
        return CallOf<Net>::forward(layer, x, state.template layer<Index>());
    } else if constexpr (DropsUnits<L> && !std::is_same_v<Draw, NoDraw>) {
        auto of_layer = draw_of_layer<Index, Net>(draw);
        return CallOf<Net>::forward(layer, x, of_layer);
    } else {
        return CallOf<Net>::forward(layer, x);
    }
}

/// As forward_through, of layers without a state in training, where `draw` is that of the example.
template <std::size_t First, std::size_t End, class Net, class X, class Draw>
[[gnu::always_inline]] constexpr auto forward_with_draw(const Net& net, const X& x, const Draw& draw) {
    if constexpr (std::is_same_v<Draw, NoDraw>) {
        return forward_through<First, End>(net, x);
    } else if constexpr (First == End) {
        return x;
    } else {
        NoState none{};
        Room step([&]() __attribute__((always_inline)) { return trace_layer<First>(net, x, none, draw); });
        return forward_with_draw<First + 1, End>(net, output(*step), draw);
    }
}

/// The gradient of layer Index's input x, given dy, that of its output. Adds those of its parameters to `grad`, and
/// moves that of its state back.
template <std::size_t Index, class Net, class X, class Step, class Dy, class State>
[[gnu::always_inline]] constexpr auto backward_layer(const Net& net, const X& x, const Step& step, const Dy& dy,
                                                     State& dstate, Net& grad) {
    const auto& layer = net.template layer<Index>();
    if constexpr (MadeOfLayers<typename Net::template LayerType<Index>>) {
        return CallOf<Net>::backward(layer, x, step, dy, state_of<Index>(dstate), grad.template layer<Index>());
    } else if constexpr (RecurrentLayer<typename Net::template LayerType<Index>>) {
        auto d = CallOf<Net>::backward(layer, x, step, dy, dstate.template layer<Index>(),
                                       grad.template layer<Index>());
        dstate.template layer<Index>() = d.dstate;
        return d.dx;
    } else {
        return CallOf<Net>::backward(layer, x, step, dy, grad.template layer<Index>());
    }
}

/// What layers Index … End - 1 return.
template <std::size_t Index, std::size_t End, class Net, class X, class State, class Draw>
constexpr auto trace_through(const Net& net, const X& x, State& state, const Draw& draw) {
    if constexpr (Index == End) {
        return NoSteps{};
    } else {
        auto step = trace_layer<Index>(net, x, state, draw);
        return Steps{step, trace_through<Index + 1, End>(net, output(step), state, draw)};
    }
}

/// The results of all layers, and the output.
template <class Net, class X, class State, class Draw>
constexpr auto trace(const Net& net, const X& x, State& state, const Draw& draw) {
    auto steps = trace_through<0, Net::depth>(net, x, state, draw);
    static_assert(sizeof(steps) <= thresholds::trace,
                  "the outputs of all layers are too many for a trace on the stack: use value_and_grad or fit");
    return Trace{x, steps, output(steps.template of<Net::depth - 1>())};
}

/// The gradient of the input x of layer Index, given what layers Index … End - 1 returned, and dy of the last one's
/// output.
template <std::size_t Index, std::size_t End, class Net, class X, class Steps, class Dy, class State>
constexpr auto backward_through(const Net& net, const X& x, const Steps& steps, const Dy& dy, State& dstate,
                                Net& grad) {
    if constexpr (Index == End) {
        return dy;
    } else {
        auto dout = backward_through<Index + 1, End>(net, output(steps.step), steps.rest, dy, dstate, grad);
        return backward_layer<Index>(net, x, steps.step, dout, dstate, grad);
    }
}

/// Forward through layers First … End - 1, then backward from dy_of(y), the gradient of what they put out:
/// trace_through and backward_through in one, which keeps no more than it needs.
template <std::size_t First, std::size_t End, class Net, class X, class DyOf, class State, class Draw>
[[gnu::always_inline]] constexpr auto differentiate_through(const Net& net, const X& x, const DyOf& dy_of, State& state,
                                                            State& dstate, Net& grad, const Draw& draw) {
    if constexpr (First == End) {
        return dy_of(x);
    } else if constexpr (MadeOfLayers<typename Net::template LayerType<First>>) {
        const auto rest = [&](const auto& y) __attribute__((always_inline)) {
            return differentiate_through<First + 1, End>(net, y, dy_of, state, dstate, grad, draw);
        };
        return as_layer(net.template layer<First>())
            .differentiate(x, rest, state_of<First>(state), state_of<First>(dstate), grad.template layer<First>(),
                           draw_of_layer<First, Net>(draw));
    } else {
        Room step([&]() __attribute__((always_inline)) { return trace_layer<First>(net, x, state, draw); });
        Room dy([&]() __attribute__((always_inline)) {
            // Inlined code is compiled once for each function that it stands in.
            if constexpr ((First + 1) % thresholds::inlined_layers == 0 && First + 1 < End) {
                using Y = std::remove_cvref_t<decltype(output(*step))>;
                constexpr auto rest = differentiate_through<First + 1, End, Net, Y, DyOf, State, Draw>;
                return as_function<rest>(net, output(*step), dy_of, state, dstate, grad, draw);
            } else {
                return differentiate_through<First + 1, End>(net, output(*step), dy_of, state, dstate, grad, draw);
            }
        });
        return backward_layer<First>(net, x, *step, *dy, dstate, grad);
    }
}

}  // namespace unroll::detail
