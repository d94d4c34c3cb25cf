// Recurrent<Cell, In, Hidden>: the layer that any cell makes; RNN, LSTM and GRU are cells.
//
// A cell is what one unit does with the sums that reach it, written for a number (which may be a pack):
//
//     struct MyCell {
//         static constexpr std::string_view name = "MyCell";
//         static constexpr std::size_t gates = 1;   // sums of x and of h, each with weights of its own
//         static constexpr std::size_t apart = 0;   // of these the last ones whose two sums the cell adds itself
//
//         template <class A> struct Memory {        // what is carried on to the next position; h is the output
//             A h;
//             static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
//         };
//         template <class A> struct Kept {          // what backward needs
//             A h;
//             static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
//         };
//         template <class A> static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, MyCell>& a, const Memory<A>& before) {
//             const A h = tanh(a[0]);               // h' = tanh(a)
//             return {{h}, {h}};
//         }
//         // d is the gradient of the memory after; returned are those of the sums and of the memory before.
//         template <class A> static constexpr CellGradients<A, MyCell> backward(const Kept<A>& k, const Memory<A>& before, const Memory<A>& d) {
//             return {{d.h * (1 - k.h * k.h)}, {A{}}};   // h' = tanh(a)
//         }
//     };
//
// rnn.hpp, lstm.hpp and gru.hpp are just that.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/tensor/kernels.hpp>
#include <unroll/tensor/one_hot.hpp>
#include <unroll/tensor/units.hpp>

namespace unroll {

/// How many sums reach a unit: one for each gate, W_ih x + b_ih + W_hh h + b_hh; of a gate apart W_hh h + b_hh, and
/// W_ih x + b_ih after those of all gates.
template <class Cell>
inline constexpr std::size_t sums_of_cell = Cell::gates + Cell::apart;

template <class A, class Cell>
struct CellSums {
    A of[sums_of_cell<Cell>];

    constexpr A& operator[](std::size_t i) { return of[i]; }
    constexpr const A& operator[](std::size_t i) const { return of[i]; }
};

/// What a cell's forward returns.
template <class Memory, class Kept>
struct CellStep {
    Memory after;
    Kept kept;
};

/// What a cell's backward returns.
template <class A, class Cell>
struct CellGradients {
    CellSums<A, Cell> sums;
    typename Cell::template Memory<A> before;
};

/// Hidden cells that see the input x [In] and what all of them remember. PyTorch's parameters of a layer of one direction:
/// weight_ih_l0 [gates Hidden, In], weight_hh_l0 [gates Hidden, Hidden], bias_ih_l0 and bias_hh_l0 [gates Hidden], the
/// gates one after the other.
template <class Cell, std::size_t In, std::size_t Hidden, class T = float>
struct Recurrent {
    using Scalar = T;
    template <class U>
    using rebind = Recurrent<Cell, In, Hidden, U>;
    using Expects = Features<In>;
    using Produces = Features<Hidden>;
    static constexpr std::string_view name() { return Cell::name; }
    static constexpr std::size_t gates = Cell::gates, sums = sums_of_cell<Cell>;

    Matrix<T, gates * Hidden, In, Order::column_major> weight_ih_l0;
    Matrix<T, gates * Hidden, Hidden, Order::column_major> weight_hh_l0;
    Vector<T, gates * Hidden> bias_ih_l0, bias_hh_l0;

    /// What the layer carries from one position to the next: vectors [Hidden] of A.
    template <class A>
    using State = typename Cell::template Memory<Vector<A, Hidden>>;

    /// What backward needs of a position; the output is `.y` [Hidden].
    template <class A>
    struct Trace {
        Vector<A, Hidden> y;
        typename Cell::template Kept<Vector<A, Hidden>> kept;
        State<A> before;
    };

    /// The gradients of the sums, [Hidden] each.
    template <class A>
    struct SumGradients {
        Vector<A, Hidden> of[sums];
    };

    /// The weights by rows, in which backward reads them, for as long as they do not change.
    struct ByRows {
        Matrix<T, gates * Hidden, In, Order::row_major> weight_ih;
        Matrix<T, gates * Hidden, Hidden, Order::row_major> weight_hh;
    };

    // --- forward and backward -----------------------------------------------------------------------------------

    /// The output for x after what `state` remembers; moves the state on.
    template <class X, class A>
    [[gnu::always_inline]] constexpr Trace<A> forward(const Vector<X, In>& x, State<A>& state) const {
        Trace<A> trace{};
        forward(x, state, trace);
        return trace;
    }
    template <class X, class A>
    [[gnu::always_inline]] constexpr void forward(const Vector<X, In>& x, State<A>& state, Trace<A>& trace) const {
        trace.before = state;
        in_units<A, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
            using Number = Units<A, Count>;
            Number from_x[gates];
            for (std::size_t g = 0; g < gates; ++g) from_x[g] = load_rows<Count>(bias_ih_l0, g * Hidden + first);
            add_matvec<Count, gates, A>(from_x, weight_ih_l0, first, x);
            CellSums<Number, Cell> a;
            for (std::size_t g = 0; g < gates; ++g) {
                const Number bias = load_rows<Count>(bias_hh_l0, g * Hidden + first);
                a[g] = is_apart(g) ? bias : from_x[g] + bias;
                a[of_x(g)] = is_apart(g) ? from_x[g] : a[g];
            }
            add_matvec<Count, gates, A>(a.of, weight_hh_l0, first, trace.before.h);
            const auto step = Cell::forward(a, load<Count, typename Cell::template Memory<Number>>(trace.before, first));
            store<Count>(state, first, step.after);
            store<Count>(trace.kept, first, step.kept);
        });
        trace.y = state.h;
    }

    /// Adds the gradients of the parameters to `grad`; dstate is the gradient of the state after this position. Returns
    /// the gradients of x and of the state before.
    template <class X, class A>
    [[gnu::always_inline]] constexpr auto backward(const Vector<X, In>& x, const Trace<A>& trace, const Vector<A, Hidden>& dy,
                                                   const State<A>& dstate, Recurrent& grad) const {
        State<A> dbefore = dstate;
        SumGradients<A> da{};
        backward(trace, dy, weight_hh_l0, dbefore, da);
        add_gradients<A>(1, [&](std::size_t) -> const auto& { return x; }, [&](std::size_t) -> const auto& { return trace; },
                         [&](std::size_t) -> const auto& { return da; }, grad);
        const auto dx = input_gradient(x, weight_ih_l0, da);
        return Gradients<std::remove_cvref_t<decltype(dx)>, State<A>>{dx, dbefore};
    }

    /// The part of backward that waits for the position after: the gradients of the sums, and of the state before in the
    /// place of that after.
    template <class A, class Weight>
    [[gnu::always_inline]] static constexpr void backward(const Trace<A>& trace, const Vector<A, Hidden>& dy,
                                                          const Weight& weight_hh, State<A>& dstate, SumGradients<A>& da) {
        in_units<A, Hidden>([&]<std::size_t Count>(std::size_t first) __attribute__((always_inline)) {
            using Number = Units<A, Count>;
            using Memory = typename Cell::template Memory<Number>;
            Memory dafter = load<Count, Memory>(dstate, first);
            dafter.h = load_units<Count>(dy, first) + dafter.h;  // y = h'
            const auto d = Cell::backward(load<Count, typename Cell::template Kept<Number>>(trace.kept, first),
                                          load<Count, Memory>(trace.before, first), dafter);
            for (std::size_t s = 0; s < sums; ++s) store_units<Count>(da.of[s], first, d.sums[s]);
            store<Count>(dstate, first, d.before);
        });
        add_matvec_transposed<gates>(dstate.h, weight_hh, da.of, [](std::size_t g) { return g; });  // a = W_hh h + b_hh + …
    }

    /// Gives `by_rows` the weights.
    constexpr void to_rows(ByRows& by_rows) const {
        reorder(by_rows.weight_ih, weight_ih_l0);
        reorder(by_rows.weight_hh, weight_hh_l0);
    }

    /// The gradient of x; a one-hot x has none.
    template <class X, class A, class Weight>
    [[gnu::always_inline]] static constexpr auto input_gradient(const Vector<X, In>&, const Weight& weight_ih,
                                                                const SumGradients<A>& da) {
        if constexpr (is_one_hot<X>) {
            return NoGradient{};
        } else {
            Vector<A, In> dx{};
            add_matvec_transposed<gates>(dx, weight_ih, da.of, of_x);  // a = W_ih x + b_ih + …
            return dx;
        }
    }

    /// Adds the gradients of the parameters at positions p = 0, 1, … count - 1, in this order, whose input, trace and
    /// gradients of the sums are x_of(p), trace_of(p) and da_of(p).
    template <class A, class XOf, class TraceOf, class DaOf>
    [[gnu::always_inline]] static constexpr void add_gradients(std::size_t count, XOf x_of, TraceOf trace_of, DaOf da_of,
                                                               Recurrent& grad) {
        const auto h_of = [&](std::size_t p) __attribute__((always_inline)) -> const auto& { return trace_of(p).before.h; };
        for (std::size_t g = 0; g < gates; ++g) {
            const auto of_h = [&](std::size_t p) __attribute__((always_inline)) -> const auto& { return da_of(p).of[g]; };
            const auto from_x = [&](std::size_t p) __attribute__((always_inline)) -> const auto& { return da_of(p).of[of_x(g)]; };
            add_outers(grad.weight_ih_l0, g * Hidden, count, from_x, x_of);  // a = W_ih x + b_ih + W_hh h + b_hh
            add_outers(grad.weight_hh_l0, g * Hidden, count, of_h, h_of);
            add_all(grad.bias_ih_l0, g * Hidden, count, from_x);
            add_all(grad.bias_hh_l0, g * Hidden, count, of_h);
        }
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
        parameters([&](std::string_view, auto& tensor) { rng.uniform(tensor.elements(), -bound, bound); }, *this);
    }

    // --- for this class only ------------------------------------------------------------------------------------

    static constexpr bool is_apart(std::size_t gate) { return gate >= gates - Cell::apart; }
    /// Which sum has what comes from x for a gate.
    static constexpr std::size_t of_x(std::size_t gate) { return is_apart(gate) ? gate + Cell::apart : gate; }

    template <std::size_t Count, class Fields, class From>
    [[gnu::always_inline]] static constexpr Fields load(const From& from, std::size_t first) {
        Fields fields{};
        Fields::fields([&](const auto& vector, auto& number) __attribute__((always_inline)) {
            number = load_units<Count>(vector, first);
        }, from, fields);
        return fields;
    }
    template <std::size_t Count, class Into, class Fields>
    [[gnu::always_inline]] static constexpr void store(Into& into, std::size_t first, const Fields& fields) {
        Fields::fields([&](auto& vector, const auto& number) __attribute__((always_inline)) {
            store_units<Count>(vector, first, number);
        }, into, fields);
    }
};

}  // namespace unroll
