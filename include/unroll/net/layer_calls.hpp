// LayerCalls: whether the layers of a net can be called as the net calls them, and which is the first that cannot.
//
// Types only. It asks of each layer what the net calls anyway, with numbers of the net's scalar, before a call that is
// wrong deep inside makes an error of pages.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/net/state.hpp>
#include <unroll/tensor/vector.hpp>
#include <utility>

namespace unroll::detail {

/// The faults that the calls of a layer can have.
enum class CallFault { none, forward, forward_with_state, output, backward, backward_with_state, gradient };

/// Whether forward and backward of a layer can be called, and what they return. State is that of a layer that has one.
template <class L, class X, class State>
struct Forward {
    static constexpr auto fault = CallFault::forward_with_state;
};
template <class L, class X, class State>
    requires(!std::is_same_v<State, NoState> &&
             requires(const L& layer, const X& x, State& state) { layer.forward(x, state); })
struct Forward<L, X, State> {
    static constexpr auto fault = CallFault::none;
    using type = decltype(std::declval<const L&>().forward(std::declval<const X&>(), std::declval<State&>()));
};
template <class L, class X>
struct Forward<L, X, NoState> {
    static constexpr auto fault = CallFault::forward;
};
template <class L, class X>
    requires requires(const L& layer, const X& x) { layer.forward(x); }
struct Forward<L, X, NoState> {
    static constexpr auto fault = CallFault::none;
    using type = decltype(std::declval<const L&>().forward(std::declval<const X&>()));
};

template <class L, class X, class Step, class Dy, class State>
struct Backward {
    static constexpr auto fault = CallFault::backward_with_state;
};
template <class L, class X, class Step, class Dy, class State>
    requires(!std::is_same_v<State, NoState> &&
             requires(const L& layer, const X& x, const Step& step, const Dy& dy, State& dstate, L& grad) {
                 dstate = layer.backward(x, step, dy, dstate, grad).dstate;
                 layer.backward(x, step, dy, dstate, grad).dx;
             })
struct Backward<L, X, Step, Dy, State> {
    static constexpr auto fault = CallFault::none;
    using type = decltype(std::declval<const L&>()
                              .backward(std::declval<const X&>(), std::declval<const Step&>(),
                                        std::declval<const Dy&>(), std::declval<State&>(), std::declval<L&>())
                              .dx);
};
template <class L, class X, class Step, class Dy>
struct Backward<L, X, Step, Dy, NoState> {
    static constexpr auto fault = CallFault::backward;
};
template <class L, class X, class Step, class Dy>
    requires requires(const L& layer, const X& x, const Step& step, const Dy& dy, L& grad) {
        layer.backward(x, step, dy, grad);
    }
struct Backward<L, X, Step, Dy, NoState> {
    static constexpr auto fault = CallFault::none;
    using type = decltype(std::declval<const L&>().backward(std::declval<const X&>(), std::declval<const Step&>(),
                                                            std::declval<const Dy&>(), std::declval<L&>()));
};

/// Whether a type is a vector of N numbers.
template <class Y, std::size_t N>
inline constexpr bool is_vector_of = false;
template <class T, std::size_t N>
inline constexpr bool is_vector_of<Vector<T, N>, N> = true;

/// Whether backward returned the gradient of an x: for tokens it may be anything.
template <class Dx, class X>
inline constexpr bool is_gradient_of = true;
template <class Dx, class T, std::size_t N>
inline constexpr bool is_gradient_of<Dx, Vector<T, N>> = is_vector_of<Dx, N> || std::is_same_v<Dx, NoGradient>;
template <class X>
inline constexpr bool is_gradient_of<void, X> = false;
template <class T, std::size_t N>
inline constexpr bool is_gradient_of<void, Vector<T, N>> = false;

/// The output in what forward returned.
template <class Step>
struct OutputOf {
    using type = std::remove_cvref_t<decltype(output(std::declval<const Step&>()))>;
};
template <>
struct OutputOf<void> {
    using type = void;
};

/// The result of the walk below: a fault, its layer and that layer's input; without a fault, Dx is the type
/// that backward returns.
template <CallFault what, std::size_t Index, class L, class X, class DxOfX = X>
struct FoundCalls {
    static constexpr CallFault fault = what;
    using Place = LayerIndex<Index>;
    using Layer = L;
    using Input = X;
    using Dx = DxOfX;
};

/// Walks through the layers from Index on, which get an X: forward and, if it goes back, backward.
template <std::size_t Index, bool goes_back, class Net, class X>
constexpr auto find_calls() {
    if constexpr (Index == Net::depth) {
        return FoundCalls<CallFault::none, Index, Net, X>{};
    } else {
        using L = typename Net::template LayerType<Index>;
        using State = typename StateOf<L, typename Net::Scalar>::type;
        constexpr std::size_t outputs = Net::template output_size<Index>;
        if constexpr (MadeOfLayers<L>) {
            constexpr std::size_t first = std::is_same_v<typename L::Expects, AnyFeatures> ? L::depth : 0;
            using Inside = decltype(find_calls<first, goes_back, L, X>());  // one that knows its sizes
            using Rest = decltype(find_calls<Index + 1, goes_back, Net, Vector<typename Net::Scalar, outputs>>());
            if constexpr (Inside::fault != CallFault::none) return Inside{};
            else
                return std::conditional_t<Rest::fault == CallFault::none, FoundCalls<CallFault::none, Index, L, X>,
                                          Rest>{};
        } else if constexpr (requires { typename L::Positions; }) {  // many positions go at once: it is not asked
            using Rest = decltype(find_calls<Index + 1, goes_back, Net, Vector<typename Net::Scalar, outputs>>());
            return std::conditional_t<Rest::fault == CallFault::none, FoundCalls<CallFault::none, Index, L, X>, Rest>{};
        } else if constexpr (Forward<L, X, State>::fault != CallFault::none) {
            return FoundCalls<Forward<L, X, State>::fault, Index, L, X>{};
        } else {
            using Step = std::remove_cvref_t<typename Forward<L, X, State>::type>;
            using Y = typename OutputOf<Step>::type;
            if constexpr (!is_vector_of<Y, outputs>) {
                return FoundCalls<CallFault::output, Index, L, X>{};
            } else {
                using Rest = decltype(find_calls<Index + 1, goes_back, Net, Y>());
                if constexpr (Rest::fault != CallFault::none || !goes_back) {
                    return Rest{};
                } else {
                    using Back = Backward<L, X, Step, typename Rest::Dx, State>;
                    if constexpr (Back::fault != CallFault::none) return FoundCalls<Back::fault, Index, L, X>{};
                    else if constexpr (!is_gradient_of<std::remove_cvref_t<typename Back::type>, X>)
                        return FoundCalls<CallFault::gradient, Index, L, X>{};
                    else return FoundCalls<CallFault::none, Index, L, X, std::remove_cvref_t<typename Back::type>>{};
                }
            }
        }
    }
}

/// Whether an X can go through a net, and a gradient back; a Sequential whose layers fit, and that knows its
/// sizes, is asked.
template <class Net, class X, bool goes_back>
inline constexpr bool goes_through = true;
template <class Net, class X, bool goes_back>
    requires(!std::is_same_v<typename Net::Expects, AnyFeatures> && requires { Net::depth; })
inline constexpr bool goes_through<Net, X, goes_back> = decltype(find_calls<0, goes_back, Net, X>())::fault ==
                                                        CallFault::none;

/// A condition that shows the layer, its input, and whether the call works.
template <class Index, class L, class Input, bool it_does>
inline constexpr bool works = it_does;

/// Says how a layer cannot be called.
template <class Index, class L, class X, CallFault found>
struct CheckedCalls {
    static_assert(works<Index, L, Gets<X>, (found != CallFault::forward)>,
                  "a layer has no forward(x) const that takes what it gets");
    static_assert(works<Index, L, Gets<X>, (found != CallFault::forward_with_state)>,
                  "a layer with a state has no forward(x, state) const that takes what it gets");
    static_assert(works<Index, L, Gets<X>, (found != CallFault::output)>,
                  "a layer's forward does not return the vector that its Produces says");
    static_assert(works<Index, L, Gets<X>, (found != CallFault::backward)>,
                  "a layer has no backward(x, y, dy, grad) const that takes what its forward got and returned");
    static_assert(works<Index, L, Gets<X>, (found != CallFault::backward_with_state)>,
                  "a layer with a state has no backward(x, y, dy, dstate, grad) const that returns {dx, dstate}");
    static_assert(works<Index, L, Gets<X>, (found != CallFault::gradient)>,
                  "a layer's backward does not return dx, a vector of as many numbers as x");
};
template <class Found>
using CheckedFound = CheckedCalls<typename Found::Place, typename Found::Layer, typename Found::Input, Found::fault>;

/// Says which layer of a net cannot be called.
template <class Net, class X, bool goes_back>
using CheckedLayers = CheckedFound<decltype(find_calls<0, goes_back, Net, X>())>;

}  // namespace unroll::detail
