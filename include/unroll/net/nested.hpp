// Nested: a net that stands in another one, as a layer made of layers.
//
// A pass through the outer net calls four functions of such a layer, and goes on through the layers inside. `state` and
// `dstate` are NoState where the layer has none.
#pragma once

#include <unroll/requirements.hpp>

#include <unroll/layer/layer.hpp>
#include <unroll/net/as_layer.hpp>
#include <unroll/net/pass.hpp>
#include <unroll/net/trace.hpp>

namespace unroll::detail {

/// What each layer inside returned, and the output.
template <class Steps, class Y>
struct NestedTrace {
    Steps steps;
    Y y;
};
template <class Steps, class Y>
NestedTrace(Steps, Y) -> NestedTrace<Steps, Y>;

template <class Net>
struct Nested {
    const Net& net;

    /// The output alone; moves the state on.
    template <class X, class... State>
    [[gnu::always_inline]] constexpr auto forward_through(const X& x, State&... state) const {
        return detail::forward_through<0, Net::depth>(net, x, state...);
    }

    /// The output `.y`, and what backward needs; moves the state on.
    template <class X, class State, class Draw>
    [[gnu::always_inline]] constexpr auto trace(const X& x, State& state, const Draw& draw) const {
        auto steps = trace_through<0, Net::depth>(net, x, state, draw);
        return NestedTrace{steps, output(steps.template of<Net::depth - 1>())};
    }

    /// Adds the gradients of the parameters to `grad`, moves that of the state back, and returns that of x.
    template <class X, class Trace, class Dy, class State>
    [[gnu::always_inline]] constexpr auto backward(const X& x, const Trace& trace, const Dy& dy, State& dstate,
                                                   Net& grad) const {
        return backward_through<0, Net::depth>(net, x, trace.steps, dy, dstate, grad);
    }

    /// trace and backward in one, where dy_of(y) is the gradient of the output y.
    template <class X, class DyOf, class State, class Draw>
    [[gnu::always_inline]] constexpr auto differentiate(const X& x, const DyOf& dy_of, State& state, State& dstate,
                                                        Net& grad, const Draw& draw) const {
        return differentiate_through<0, Net::depth>(net, x, dy_of, state, dstate, grad, draw);
    }
};

}  // namespace unroll::detail
