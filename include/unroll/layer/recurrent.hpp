// Recurrent<Cell, In, Hidden>: the layer that any cell makes; RNN, LSTM and GRU are cells.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/gates.hpp>
#include <unroll/kernel/gates_in_lanes.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/cell.hpp>
#include <unroll/layer/cell_sums.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/layer/recurrent_gradients.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/math.hpp>

namespace unroll {

/// Hidden cells that see the input x [In] and what all of them remember. PyTorch's parameters of a layer of one
/// direction: weight_ih_l0 [gates Hidden, In], weight_hh_l0 [gates Hidden, Hidden], bias_ih_l0 and bias_hh_l0 [gates
/// Hidden], the gates one after the other.
template <class Cell, std::size_t In, std::size_t Hidden, class T = float>
struct Recurrent {
    static_assert(sizeof(detail::AtLeastOne<(In > 0 && Hidden > 0)>) > 0);
    using Scalar = T;
    template <class U>
    using rebind = Recurrent<Cell, In, Hidden, U>;
    using Expects = Features<In>;
    using Produces = Features<Hidden>;
    static constexpr std::string_view name() { return Cell::name; }
    static constexpr std::size_t gates = Cell::gates;

    Matrix<T, gates * Hidden, In, Order::column_major> weight_ih_l0;
    Matrix<T, gates * Hidden, Hidden, Order::column_major> weight_hh_l0;
    Vector<T, gates * Hidden> bias_ih_l0, bias_hh_l0;

    /// The state that the layer carries from one position to the next: vectors [Hidden] of A.
    template <class A>
    using State = typename Cell::template Memory<Vector<A, Hidden>>;

    /// The vectors that backward needs of a position, [Hidden] each.
    template <class A>
    using Kept = typename Cell::template Kept<Vector<A, Hidden>>;

    /// The result of forward, with all that backward needs; the output is `.y` [Hidden].
    template <class A>
    struct Trace {
        Vector<A, Hidden> y;
        Kept<A> kept;
        State<A> before;
    };

    /// The gradients of the gates' sums, [Hidden] each.
    template <class A>
    using SumGradients = unroll::detail::SumGradients<Vector<A, Hidden>, gates, Cell::adds_both>;

    /// For many positions of back-propagation.
    using Positions = detail::RecurrentGradients<gates, In, Hidden, T>;

    // --- forward and backward -----------------------------------------------------------------------------------

    /// The output for x after what `state` remembers; moves the state on.
    template <class X, class A>
    [[gnu::always_inline]] constexpr Trace<A> forward(const Vector<X, In>& x, State<A>& state) const {
        Trace<A> trace{};
        trace.before = state;
        forward(x, trace.before, state, trace.kept);
        trace.y = state.h;
        return trace;
    }

    /// As forward above, but writes the state after to `after`; its `h` is the output.
    template <class X, class A>
    [[gnu::always_inline]] constexpr void forward(const Vector<X, In>& x, const State<A>& before, State<A>& after,
                                                  Kept<A>& kept) const {
        const auto cell = [&]<std::size_t Count>(const auto& a, std::size_t first) __attribute__((always_inline)) {
            using Memory = typename Cell::template Memory<detail::Units<A, Count>>;
            auto step = Cell::forward(a, detail::load_fields<Count, Memory>(before, first));
            detail::store_fields<Count>(after, first, step.after);
            detail::store_fields<Count>(kept, first, step.kept);
        };
        if constexpr (detail::examples_in_lanes<A, T>)
            detail::in_lanes_with_sums<Cell, Hidden>(*this, x, before.h, cell);
        else detail::in_units_with_sums<Cell>(*this, x, before.h, cell);
    }

    /// The output alone, which is the `h` of the state that is moved on.
    template <class X, class A>
    [[gnu::always_inline]] constexpr const Vector<A, Hidden>& advance(const Vector<X, In>& x, State<A>& state) const {
        Kept<A> kept{};
        if (detail::sums_come_first<A> && !__builtin_is_constant_evaluated()) {
            forward(x, state, state, kept);
        } else {
            State<A> before{};
            detail::in_units<A, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
                detail::store_fields<Count>(
                    before, first,
                    detail::load_fields<Count, typename Cell::template Memory<detail::Units<A, Count>>>(state, first));
            });
            forward(x, before, state, kept);
        }
        return state.h;
    }

    /// Adds the gradients of the parameters to `grad`; dstate is the gradient of the state after this position. Returns
    /// the gradients of x and of the state before.
    template <class X, class A>
    [[gnu::always_inline]] constexpr auto backward(const Vector<X, In>& x, const Trace<A>& trace,
                                                   const Vector<A, Hidden>& dy, const State<A>& dstate,
                                                   Recurrent& grad) const {
        State<A> dbefore = dstate;
        SumGradients<A> da{};
        backward(trace.kept, trace.before, dy, detail::rows_of(weight_hh_l0), dbefore, da);
        for (std::size_t g = 0; g < gates; ++g) {  // a = W_ih x + b_ih + W_hh h + b_hh
            for (std::size_t u = 0; u < Hidden; ++u) {
                const A& from_x = da.from_x()[g].numbers[u];
                const A& from_h = da.from_h()[g].numbers[u];
                add_to_row(grad.weight_ih_l0, g * Hidden + u, from_x, x);
                add_to_row(grad.weight_hh_l0, g * Hidden + u, from_h, trace.before.h);
                detail::accumulate(grad.bias_ih_l0.numbers[g * Hidden + u], from_x);
                detail::accumulate(grad.bias_hh_l0.numbers[g * Hidden + u], from_h);
            }
        }
        auto dx = input_gradient(x, detail::rows_of(weight_ih_l0), da);
        return Gradients<std::remove_cvref_t<decltype(dx)>, State<A>>{dx, dbefore};
    }

    /// The part of backward that waits for the position after: the gradients of the sums, and of the state before in
    /// the place of that after.
    template <class A, class Rows>
    [[gnu::always_inline]] static constexpr void backward(const Kept<A>& kept, const State<A>& before,
                                                          const Vector<A, Hidden>& dy, Rows weight_hh, State<A>& dstate,
                                                          SumGradients<A>& da) {
        detail::in_units<A, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
            using Number = detail::Units<A, Count>;
            using Memory = typename Cell::template Memory<Number>;
            Memory dafter = detail::load_fields<Count, Memory>(dstate, first);
            dafter.h = detail::load_units<Count>(dy, first) + dafter.h;  // y = h'
            auto d = Cell::backward(detail::load_fields<Count, typename Cell::template Kept<Number>>(kept, first),
                                    detail::load_fields<Count, Memory>(before, first), dafter);
            for (std::size_t g = 0; g < gates; ++g) {
                detail::store_units<Count>(da.from_x()[g], first, d.from_x()[g]);
                if constexpr (!Cell::adds_both) detail::store_units<Count>(da.from_h()[g], first, d.from_h()[g]);
            }
            detail::store_fields<Count>(dstate, first, d.before);
        });
        add_transposed(dstate.h, weight_hh, da.from_h());  // a = W_hh h + b_hh + …
    }

    /// The gradient of x; a one-hot x has none.
    template <class X, class A, class Rows>
    [[gnu::always_inline]] static constexpr auto input_gradient(const Vector<X, In>&, Rows weight_ih,
                                                                const SumGradients<A>& da) {
        if constexpr (detail::is_one_hot<X>) {
            return NoGradient{};
        } else {
            Vector<A, In> dx{};
            add_transposed(dx, weight_ih, da.from_x());  // a = W_ih x + b_ih + …
            return dx;
        }
    }

    // --- many positions -----------------------------------------------------------------------------------------

    /// Before the last position's backward.
    constexpr void begin(Positions& positions) const { positions.begin(weight_ih_l0, weight_hh_l0); }

    /// After the first position's backward.
    static constexpr void end(const Positions& positions, Recurrent& grad) {
        positions.add_to(grad.weight_ih_l0, grad.weight_hh_l0, grad.bias_ih_l0, grad.bias_hh_l0);
    }

    // --- parameters ---------------------------------------------------------------------------------------------

    [[gnu::always_inline]] static constexpr void parameters(auto&& visit, auto&... self) {
        visit("weight_ih_l0", self.weight_ih_l0...);
        visit("weight_hh_l0", self.weight_hh_l0...);
        visit("bias_ih_l0", self.bias_ih_l0...);
        visit("bias_hh_l0", self.bias_hh_l0...);
    }

    /// Uniform between ±1/√Hidden, as PyTorch's.
    constexpr void initialize(auto& rng) {
        const double bound = 1 / sqrt(static_cast<double>(Hidden));
        parameters([&](std::string_view, auto& parameter) { rng.uniform(parameter.elements(), -bound, bound); }, *this);
    }

    // --- for this class only ------------------------------------------------------------------------------------

    /// Adds d x to a row of a gradient; of examples in lanes in their order.
    template <class X, std::size_t Columns, class A>
    static constexpr void add_to_row(auto& gradient, std::size_t row, const A& d, const Vector<X, Columns>& x) {
        if constexpr (!detail::is_one_hot<X>) {
            for (std::size_t i = 0; i < Columns; ++i)
                detail::accumulate(gradient.numbers[gradient.at(row, i)], d * x.numbers[i]);
        } else if constexpr (requires { x.token.index; }) {
            gradient.numbers[gradient.at(row, x.token.index)] += d;
        } else {
            for (std::size_t lane = 0; lane < x.token.size(); ++lane)
                gradient.numbers[gradient.at(row, x.token[lane].index)] += d[lane];
        }
    }

    /// sum += weightᵀ da, given a weight's rows.
    template <class A, std::size_t Columns, class Rows>
    [[gnu::always_inline]] static constexpr void add_transposed(Vector<A, Columns>& sum, Rows rows,
                                                                const Vector<A, Hidden> (&da)[gates]) {
        if constexpr (detail::examples_in_lanes<A, T>) detail::add_matvec_transposed_in_lanes(sum, rows, da);
        else detail::add_matvec_transposed(sum, rows, da);
    }
};

}  // namespace unroll
