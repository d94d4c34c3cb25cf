// Trace: what backward needs of a forward.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>

namespace unroll {

namespace detail {

/// The results of one layer and of those behind it.
template <class Step, class Rest>
struct Steps {
    Step step;
    Rest rest;

    /// The result of layer Index of them, from 0.
    template <std::size_t Index>
    constexpr const auto& of() const {
        if constexpr (Index == 0) return step;
        else return rest.template of<Index - 1>();
    }
};
template <class Step, class Rest>
Steps(Step, Rest) -> Steps<Step, Rest>;  // clang 14 does not deduce an aggregate's arguments

/// Behind the last layer.
struct NoSteps {};

}  // namespace detail

/// The input of a forward, what each layer returned, and the output.
template <class X, class Steps, class Y>
struct Trace {
    X x;
    Steps steps;
    Y y;
};
template <class X, class Steps, class Y>
Trace(X, Steps, Y) -> Trace<X, Steps, Y>;

}  // namespace unroll
