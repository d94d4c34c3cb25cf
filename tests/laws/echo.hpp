// A layer that sees chunks of positions, written as the contract says it: y(t) = a x(t) + b x(t - 1).
#pragma once

#include <span>
#include <string_view>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>

namespace laws {

template <std::size_t N, class T = float>
struct Echo {
    using Scalar = T;
    template <class U> using rebind = Echo<N, U>;
    using Expects = unroll::Features<N>;
    using Produces = unroll::Features<N>;
    static constexpr std::string_view name() { return "Echo"; }

    unroll::Vector<T, N> a, b;  // [N]

    /// The input of the position before.
    template <class A>
    struct State {
        unroll::Vector<A, N> x;
        static constexpr void fields(auto&& visit, auto&... self) { visit(self.x...); }
    };
    // --- one position -------------------------------------------------------------------------------------------

    template <class A>
    struct Trace {
        unroll::Vector<A, N> y, before;
    };
    template <class A>
    constexpr Trace<A> forward(const unroll::Vector<A, N>& x, State<A>& state) const {
        const Trace<A> trace{sum(x, state.x), state.x};
        state.x = x;
        return trace;
    }
    template <class A>
    constexpr auto backward(const unroll::Vector<A, N>& x, const Trace<A>& trace, const unroll::Vector<A, N>& dy,
                            const State<A>& dstate, Echo& grad) const {
        unroll::Vector<A, N> dx = times(a, dy);  // y = a x + b before
        unroll::add(dx, dstate.x);               // state = x
        unroll::add(grad.a, times(dy, x));
        unroll::add(grad.b, times(dy, trace.before));
        return unroll::Gradients<unroll::Vector<A, N>, State<A>>{dx, {times(b, dy)}};
    }

    // --- a chunk of positions -----------------------------------------------------------------------------------

    template <class A>
    struct Kept {
        unroll::Vector<A, N> y, before;
    };
    struct Positions {
        unroll::Vector<T, N> da, db;
    };

    template <class Xs, class A>
    constexpr void forward(const Xs& xs, State<A>& state, std::span<Kept<A>> kept) const {
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const unroll::Vector<A, N> x = xs[i];
            kept[i] = {sum(x, state.x), state.x};
            state.x = x;
        }
    }
    template <class Xs, class A, class Dx>
    constexpr void backward(const Xs& xs, std::span<const Kept<A>> kept, std::span<const unroll::Vector<A, N>> dys,
                            std::span<Dx> dxs, State<A>& dstate, Positions& sums) const {
        for (std::size_t i = kept.size(); i-- > 0;) {
            unroll::Vector<A, N> dx = times(a, dys[i]);  // y = a x + b before
            unroll::add(dx, dstate.x);                   // state = x
            unroll::add(sums.da, times(dys[i], xs[i]));
            unroll::add(sums.db, times(dys[i], kept[i].before));
            dstate.x = times(b, dys[i]);
            if constexpr (!std::is_same_v<Dx, unroll::NoGradient>) dxs[i] = dx;
        }
    }
    constexpr void begin(Positions& sums) const { sums = {}; }
    static constexpr void end(const Positions& sums, Echo& grad) {
        unroll::add(grad.a, sums.da);
        unroll::add(grad.b, sums.db);
    }

    static constexpr void parameters(auto&& visit, auto&... self) {
        visit("a", self.a...);
        visit("b", self.b...);
    }
    constexpr void initialize(auto& rng) {
        rng.uniform(a.elements(), -1, 1);
        rng.uniform(b.elements(), -1, 1);
    }

    // --- for this class only ------------------------------------------------------------------------------------

    template <class A>
    constexpr auto sum(const unroll::Vector<A, N>& x, const unroll::Vector<A, N>& before) const {
        return unroll::elementwise([](const auto& p, const auto& q, const auto& r, const auto& s) { return p * q + r * s; }, a, x, b, before);
    }
    template <class P, class Q>
    static constexpr auto times(const unroll::Vector<P, N>& p, const unroll::Vector<Q, N>& q) {
        return unroll::elementwise([](const auto& x, const auto& y) { return x * y; }, p, q);
    }
};

}  // namespace laws
