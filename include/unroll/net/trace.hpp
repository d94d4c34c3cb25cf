// What a net keeps: of a forward for its backward, and from one position to the next.
#pragma once

#include <unroll/layer/layer.hpp>

namespace unroll {

/// The state of a layer that has none.
struct NoState {};

/// What a layer carries from one position to the next, made of A.
template <class L, class A>
struct StateOf {
    using type = NoState;
};
template <RecurrentLayer L, class A>
struct StateOf<L, A> {
    using type = typename L::template State<A>;
};

/// All that backward needs of a forward: the input, and what each layer returned; `y` is the output.
template <class Steps, class Y>
struct Trace {
    Steps steps;
    Y y;
};

/// The gradients that a recurrent net's backward returns: of the input, and of the state before it.
template <class Dx, class State>
struct Gradients {
    Dx dx;
    State dstate;
};

}  // namespace unroll
