// A cell: what one unit of a recurrent layer does with the sums that reach it, written for a number, which may be a
// pack.
//
// clang-format off
//     struct MyCell {                                // h' = tanh(W_ih x + b_ih + W_hh h + b_hh)
//         static constexpr std::string_view name = "MyCell";
//         static constexpr std::size_t gates = 1;    // how many sums of x and h it sees, each with its own weights
//         static constexpr bool adds_both = true;    // whether it needs only the sum of both, a[gate]
//
//         template <class A> struct Memory {         // what is carried on to the next position; h is the output
//             A h;
//             static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
//         };
//         template <class A> struct Kept {           // what backward needs besides the memory before
//             A h;
//             static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
//         };
//
//         template <class A>
//         static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, MyCell>& a, const Memory<A>&) {
//             const A h = unroll::tanh(a[0]);
//             return {{h}, {h}};
//         }
//         // d is the gradient of the memory after. Returns those of the sums and of the memory before.
//         template <class A>
//         static constexpr CellGradients<A, MyCell> backward(const Kept<A>& kept, const Memory<A>&,
//                                                            const Memory<A>& d) {
//             return {{d.h * (1 - kept.h * kept.h)}, {A{}}};  // h' = tanh(a)
//         }
//     };
// clang-format on
//
// Recurrent<MyCell, In, Hidden> is then a layer; rnn.hpp, lstm.hpp and gru.hpp are just that.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/units.hpp>

namespace unroll {

/// A number of each gate.
template <class A, class Cell>
struct Gates {
    A of[Cell::gates];

    constexpr A& operator[](std::size_t gate) { return of[gate]; }
    constexpr const A& operator[](std::size_t gate) const { return of[gate]; }
};

/// The two sums that reach a unit's gates: W_ih x + b_ih, and W_hh h + b_hh.
template <class A, class Cell>
struct CellSums {
    Gates<A, Cell> from_x, from_h;

    /// Both in one.
    [[gnu::always_inline]] constexpr A operator[](std::size_t gate) const { return from_x[gate] + from_h[gate]; }
};

/// The result of a cell's forward.
template <class Memory, class Kept>
struct CellStep {
    Memory after;
    Kept kept;
};

/// The result of backward, for a cell that adds both sums.
template <class A, class Cell>
struct CellGradients {
    Gates<A, Cell> sums;
    typename Cell::template Memory<A> before;

    constexpr const Gates<A, Cell>& from_x() const { return sums; }
    constexpr const Gates<A, Cell>& from_h() const { return sums; }
};
/// The result of backward, for a cell that sees the two sums apart.
template <class A, class Cell>
    requires(!Cell::adds_both)
struct CellGradients<A, Cell> {
    Gates<A, Cell> sums_of_x, sums_of_h;
    typename Cell::template Memory<A> before;

    constexpr const Gates<A, Cell>& from_x() const { return sums_of_x; }
    constexpr const Gates<A, Cell>& from_h() const { return sums_of_h; }
};

namespace detail {

/// Units first, first + 1, … of the vectors that a layer carries or keeps, as what one cell does.
template <std::size_t Count, class Fields, class From>
[[gnu::always_inline]] constexpr Fields load_fields(const From& from, std::size_t first) {
    Fields fields{};
    Fields::fields([&](const auto& vector, auto& number)
                       __attribute__((always_inline)) { number = load_units<Count>(vector, first); },
                   from, fields);
    return fields;
}
template <std::size_t Count, class Into, class Fields>
[[gnu::always_inline]] constexpr void store_fields(Into& into, std::size_t first, const Fields& fields) {
    Fields::fields([&](auto& vector, const auto& number)
                       __attribute__((always_inline)) { store_units<Count>(vector, first, number); },
                   into, fields);
}

}  // namespace detail

}  // namespace unroll
