// LSTM: a layer with a cell that gates write, keep and read.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/activation.hpp>
#include <unroll/layer/recurrent.hpp>
#include <unroll/layer/sigmoid.hpp>
#include <unroll/layer/tanh.hpp>

namespace unroll {

/// Squash is the activation of what is written and read, Gate that of the gates.
template <class Squash, class Gate>
struct LSTMCellOf {
    static constexpr std::string_view name = std::is_same_v<Squash, Tanh> ? "LSTM" : "QuickLSTM";
    static constexpr std::size_t gates = 4;  // i f g o
    static constexpr bool adds_both = true;

    template <class A>
    struct Memory {
        A h, c;
        friend constexpr bool operator==(const Memory&, const Memory&) = default;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) {
            visit(self.h...);
            visit(self.c...);
        }
    };
    /// Each as kept_of returns it.
    template <class A>
    struct Kept {
        A i, f, g, o, tanh_c;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) {
            visit(self.i...);
            visit(self.f...);
            visit(self.g...);
            visit(self.o...);
            visit(self.tanh_c...);
        }
    };

    template <class A>
    [[gnu::always_inline]] static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, LSTMCellOf>& a,
                                                                                 const Memory<A>& before) {
        const A i = Gate::value(a[0]), f = Gate::value(a[1]), g = Squash::value(a[2]), o = Gate::value(a[3]);
        const A c = f * before.c + i * g;
        const A tanh_c = Squash::value(c);
        return {{o * tanh_c, c},
                {detail::kept_of<Gate>(a[0], i), detail::kept_of<Gate>(a[1], f), detail::kept_of<Squash>(a[2], g),
                 detail::kept_of<Gate>(a[3], o), detail::kept_of<Squash>(c, tanh_c)}};
    }

    template <class A>
    [[gnu::always_inline]] static constexpr CellGradients<A, LSTMCellOf> backward(const Kept<A>& kept,
                                                                                  const Memory<A>& before,
                                                                                  const Memory<A>& d) {
        const A &i = detail::value_of_kept<Gate>(kept.i), &f = detail::value_of_kept<Gate>(kept.f),
                &g = detail::value_of_kept<Squash>(kept.g), &o = detail::value_of_kept<Gate>(kept.o),
                &tanh_c = detail::value_of_kept<Squash>(kept.tanh_c);
        const A dc = d.c + d.h * o * detail::slope_of_kept<Squash>(kept.tanh_c);  // h = o tanh(c)
        const A di = dc * g * detail::slope_of_kept<Gate>(kept.i);  // c' = f c + i g; i, f, o = sigmoid(…), g = tanh(…)
        const A df = dc * before.c * detail::slope_of_kept<Gate>(kept.f);
        const A dg = dc * i * detail::slope_of_kept<Squash>(kept.g);
        const A d_o = d.h * tanh_c * detail::slope_of_kept<Gate>(kept.o);
        return {{di, df, dg, d_o}, {A{}, dc * f}};
    }
};

using LSTMCell = LSTMCellOf<Tanh, Sigmoid>;

/// i, f, o = sigmoid(W_ih x + b_ih + W_hh h + b_hh), g = tanh(the same), each with rows of its own in the order i f g
/// o; c' = f c + i g; y = h' = o tanh(c'). PyTorch: LSTM of one layer.
template <std::size_t In, std::size_t Hidden, class T = float>
using LSTM = Recurrent<LSTMCell, In, Hidden, T>;

}  // namespace unroll
