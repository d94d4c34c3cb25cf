// LayerCall: how a net calls its layers, in one straight line or as functions.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/parameter_name.hpp>

namespace unroll {

/// Nets of up to so many layers are one straight line; deeper ones call their layers as functions, so that layers of
/// one kind are compiled once.
inline constexpr std::size_t inline_depth = 8;

template <bool in_line>
struct LayerCall {
    template <class L, class X>
    [[gnu::always_inline]] static constexpr auto forward(const L& layer, const X& x, NoDraw = {}) {
        return layer.forward(x);
    }
    /// Of a layer that drops units, in training.
    template <class L, class X, class AnyDraw>
    [[gnu::always_inline]] static constexpr auto forward(const L& layer, const X& x, const AnyDraw& draw) {
        return layer.forward(x, draw);
    }
    /// The output of a layer with a state, which it moves on.
    template <class L, class X, class State>
    [[gnu::always_inline]] static constexpr decltype(auto) advance(const L& layer, const X& x, State& state) {
        if constexpr (requires { layer.advance(x, state); }) return layer.advance(x, state);
        else return std::remove_cvref_t<decltype(output(layer.forward(x, state)))>(output(layer.forward(x, state)));
    }
    template <class L, class X, class Step, class Y>
    [[gnu::always_inline]] static constexpr auto backward(const L& layer, const X& x, const Step& step, const Y& dy,
                                                          L& grad) {
        return layer.backward(x, step, dy, grad);
    }
    /// Calls visit(name, tensor, …) for the parameters of layer `index`, of one or more nets.
    template <class L, class Visit, class... Layers>
    [[gnu::always_inline]] static constexpr void parameters(std::size_t index, Visit& visit, Layers&... layers) {
        L::parameters(
            [&]<class Name>(const Name& name, auto&... tensors) __attribute__((always_inline)) {
                if constexpr (std::is_same_v<std::remove_extent_t<Name>, char> && std::is_array_v<Name>) {
                    visit(std::string_view(ParameterName<std::extent_v<Name>>(index, name)), tensors...);
                } else if constexpr (sizeof(detail::CheckedName<L, Name>) > 0 && detail::names_a_parameter<L, Name>) {
                    visit(std::string_view(detail::AnyParameterName(index, name)), tensors...);
                }
            },
            layers...);
    }
};

template <>
struct LayerCall<false> {
    template <class L, class X>
    [[gnu::noinline]] static constexpr auto forward(const L& layer, const X& x, NoDraw = {}) {
        return layer.forward(x);
    }
    template <class L, class X, class AnyDraw>
    [[gnu::noinline]] static constexpr auto forward(const L& layer, const X& x, const AnyDraw& draw) {
        return layer.forward(x, draw);
    }
    template <class L, class X, class State>
    [[gnu::noinline]] static constexpr decltype(auto) advance(const L& layer, const X& x, State& state) {
        return LayerCall<true>::advance(layer, x, state);
    }
    template <class L, class X, class Step, class Y>
    [[gnu::noinline]] static constexpr auto backward(const L& layer, const X& x, const Step& step, const Y& dy,
                                                     L& grad) {
        return layer.backward(x, step, dy, grad);
    }
    template <class L, class Visit, class... Layers>
    [[gnu::noinline]] static constexpr void parameters(std::size_t index, Visit& visit, Layers&... layers) {
        LayerCall<true>::parameters<L>(index, visit, layers...);
    }
};

}  // namespace unroll
