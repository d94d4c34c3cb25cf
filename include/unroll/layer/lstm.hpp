// LSTM: a layer with a cell that gates write, keep and read.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/recurrent.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

struct LSTMCell {
    static constexpr std::string_view name = "LSTM";
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
    [[gnu::always_inline]] static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, LSTMCell>& a,
                                                                                 const Memory<A>& before) {
        const A i = sigmoid(a[0]), f = sigmoid(a[1]), g = tanh(a[2]), o = sigmoid(a[3]);
        const A c = f * before.c + i * g;
        const A tanh_c = tanh(c);
        return {{o * tanh_c, c}, {i, f, g, o, tanh_c}};
    }

    template <class A>
    [[gnu::always_inline]] static constexpr CellGradients<A, LSTMCell> backward(const Kept<A>& kept,
                                                                                const Memory<A>& before,
                                                                                const Memory<A>& d) {
        const auto& [i, f, g, o, tanh_c] = kept;
        const A dc = d.c + d.h * o * (1 - tanh_c * tanh_c);  // h = o tanh(c)
        const A di = dc * g * (i * (1 - i));                 // c' = f c + i g; i, f, o = sigmoid(…), g = tanh(…)
        const A df = dc * before.c * (f * (1 - f));
        const A dg = dc * i * (1 - g * g);
        const A d_o = d.h * tanh_c * (o * (1 - o));
        return {{di, df, dg, d_o}, {A{}, dc * f}};
    }
};

/// i, f, o = sigmoid(W_ih x + b_ih + W_hh h + b_hh), g = tanh(the same), each with rows of its own in the order i f g
/// o; c' = f c + i g; y = h' = o tanh(c'). PyTorch: LSTM of one layer.
template <std::size_t In, std::size_t Hidden, class T = float>
using LSTM = Recurrent<LSTMCell, In, Hidden, T>;

}  // namespace unroll
