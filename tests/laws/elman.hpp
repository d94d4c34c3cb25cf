// A small recurrent layer, to prove that the contract of a layer covers memory.
#pragma once

#include <string_view>
#include <unroll.hpp>

namespace laws {

/// h' = tanh(input x + recurrent h + bias), y = h'. Elman, Finding structure in time (1990).
template <std::size_t In, std::size_t Hidden, class T = float>
struct Elman {
    using Scalar = T;
    template <class U>
    using rebind = Elman<In, Hidden, U>;
    using Expects = unroll::Features<In>;
    using Produces = unroll::Features<Hidden>;
    static constexpr std::string_view name() { return "Elman"; }

    unroll::Matrix<T, Hidden, In> input;
    unroll::Matrix<T, Hidden, Hidden> recurrent;
    unroll::Vector<T, Hidden> bias;

    template <class A>
    struct State {
        unroll::Vector<A, Hidden> h;
        static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
    template <class A>
    struct Trace {
        unroll::Vector<A, Hidden> y;
        unroll::Vector<A, Hidden> before;
    };

    template <class X, class A>
    constexpr Trace<A> forward(const unroll::Vector<X, In>& x, State<A>& state) const {
        using unroll::tanh;
        const auto sum = unroll::matvec(recurrent, state.h, unroll::matvec(input, x, bias));
        const Trace<A> trace{unroll::elementwise([](const A& a) { return unroll::tanh(a); }, sum), state.h};
        state.h = trace.y;
        return trace;
    }

    template <class X, class A>
    constexpr auto backward(const unroll::Vector<X, In>& x, const Trace<A>& trace, const unroll::Vector<A, Hidden>& dy,
                            const State<A>& dstate, Elman& grad) const {
        const auto da = unroll::elementwise([](const A& d, const A& ds, const A& h) { return (d + ds) * (A(1) - h * h); }, dy,
                                    dstate.h, trace.y);  // y = h' = tanh(a)
        unroll::add_outer(grad.input, da, x);            // a = input x + recurrent h + bias
        unroll::add_outer(grad.recurrent, da, trace.before);
        unroll::add(grad.bias, da);
        return unroll::Gradients<decltype(unroll::matvec_transposed(input, da)), State<A>>{
            unroll::matvec_transposed(input, da), {unroll::matvec_transposed(recurrent, da)}};
    }

    static constexpr void parameters(auto&& visit, auto&... self) {
        visit("input", self.input...);
        visit("recurrent", self.recurrent...);
        visit("bias", self.bias...);
    }
    constexpr void initialize(auto& rng) {
        rng.uniform(input.elements(), -1, 1);
        rng.uniform(recurrent.elements(), -1, 1);
        rng.uniform(bias.elements(), -1, 1);
    }
};

}  // namespace laws
