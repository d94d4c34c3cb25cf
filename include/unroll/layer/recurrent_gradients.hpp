// RecurrentGradients: the gradients of a recurrent layer's parameters, added up over many positions.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/kernel/gates.hpp>
#include <unroll/kernel/units.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll::detail {

/// The gradients of the two sums that reach each gate at one position: one for both, or two.
template <class Gradient, std::size_t gates, bool one_for_both>
struct SumGradients {
    Gradient of_x[gates], of_h[gates];

    constexpr auto& from_x() { return of_x; }
    constexpr auto& from_h() { return of_h; }
    constexpr const auto& from_x() const { return of_x; }
    constexpr const auto& from_h() const { return of_h; }
};
template <class Gradient, std::size_t gates>
struct SumGradients<Gradient, gates, true> {
    Gradient of_both[gates];

    constexpr auto& from_x() { return of_both; }
    constexpr auto& from_h() { return of_both; }
    constexpr const auto& from_x() const { return of_both; }
    constexpr const auto& from_h() const { return of_both; }
};

/// The rows of a weight, as add_matvec_transposed wants them: of a matrix, or of vectors that are its rows. A number of
/// one is that in memory.
[[gnu::always_inline]] constexpr auto rows_of(const auto& weight) {
    return [&weight]<std::size_t Count>(std::size_t row, std::size_t first)
               __attribute__((always_inline)) -> decltype(auto) {
                   constexpr bool are_vectors = requires { weight[row].numbers; };
                   if constexpr (Count == 1) {
                       if constexpr (are_vectors) return (weight[row].numbers[first]);
                       else return (weight.numbers[weight.at(row, first)]);
                   } else if constexpr (are_vectors) {
                       return load_units<Count>(weight[row], first);
                   } else {
                       Units<std::remove_cvref_t<decltype(weight.numbers[0])>, Count> units;
                       for (std::size_t i = 0; i < Count; ++i) units.set(i, weight.numbers[weight.at(row, first + i)]);
                       return units;
                   }
               };
}

/// For a pass of back-propagation: the weights by rows, as it reads them, and the sums of the gradients, where the
/// units of each gate begin a register. [In] and [Hidden] each.
template <std::size_t gates, std::size_t In, std::size_t Hidden, class T>
struct RecurrentGradients {
    Vector<T, In> weight_ih[gates * Hidden];
    Vector<T, Hidden> weight_hh[gates * Hidden];
    Vector<T, Hidden> dweight_ih[In * gates], dweight_hh[Hidden * gates], dbias_ih[gates], dbias_hh[gates];

    /// Before the last position: takes the weights, which will not change, and sets the sums to zero.
    constexpr void begin(const auto& ih, const auto& hh) {
        for (std::size_t r = 0; r < gates * Hidden; ++r) {
            for (std::size_t i = 0; i < In; ++i) weight_ih[r].numbers[i] = ih.numbers[ih.at(r, i)];
            for (std::size_t i = 0; i < Hidden; ++i) weight_hh[r].numbers[i] = hh.numbers[hh.at(r, i)];
        }
        const auto clear = [](auto& sums) {
            for (auto& sum : sums) sum = {};
        };
        clear(dweight_ih);
        clear(dweight_hh);
        clear(dbias_ih);
        clear(dbias_hh);
    }

    /// Adds those of positions p = 0, 1, … count - 1, in this order, whose input, h of the state before and gradients
    /// of gate g's sums are x_of(p), h_of(p), from_x(g, p) and from_h(g, p).
    template <class XOf, class HOf, class FromX, class FromH>
    [[gnu::always_inline]] constexpr void add(std::size_t count, XOf x_of, HOf h_of, FromX from_x, FromH from_h) {
        for (std::size_t g = 0; g < gates; ++g) {
            const auto of_x = [&](std::size_t p) __attribute__((always_inline)) -> const auto& { return from_x(g, p); };
            const auto of_h = [&](std::size_t p) __attribute__((always_inline)) -> const auto& { return from_h(g, p); };
            add_outers<gates>(dweight_ih + g, count, of_x, x_of);  // a = W_ih x + b_ih + W_hh h + b_hh
            add_outers<gates>(dweight_hh + g, count, of_h, h_of);
            add_all(dbias_ih[g], count, of_x);
            add_all(dbias_hh[g], count, of_h);
        }
    }

    /// After the first position: adds the sums to the gradients of the parameters.
    constexpr void add_to(auto& grad_ih, auto& grad_hh, auto& grad_bias_ih, auto& grad_bias_hh) const {
        const auto add_rows = [](auto& of_weight, std::size_t column, const auto* sums) {
            for (std::size_t g = 0; g < gates; ++g) {
                for (std::size_t u = 0; u < Hidden; ++u)
                    of_weight.numbers[of_weight.at(g * Hidden + u, column)] += sums[g].numbers[u];
            }
        };
        for (std::size_t i = 0; i < In; ++i) add_rows(grad_ih, i, dweight_ih + i * gates);
        for (std::size_t i = 0; i < Hidden; ++i) add_rows(grad_hh, i, dweight_hh + i * gates);
        for (std::size_t g = 0; g < gates; ++g) {
            for (std::size_t u = 0; u < Hidden; ++u) {
                grad_bias_ih.numbers[g * Hidden + u] += dbias_ih[g].numbers[u];
                grad_bias_hh.numbers[g * Hidden + u] += dbias_hh[g].numbers[u];
            }
        }
    }
};

}  // namespace unroll::detail
