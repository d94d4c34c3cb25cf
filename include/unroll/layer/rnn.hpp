// RNN: a layer that sees its own last output.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/layer/activation.hpp>
#include <unroll/layer/recurrent.hpp>
#include <unroll/layer/tanh.hpp>

namespace unroll {

/// The function that an RNN's units apply to their sum.
enum class Nonlinearity { tanh, relu };

/// Squash is the activation that stands for Nonlinearity::tanh.
template <Nonlinearity nonlinearity, class Squash = Tanh>
struct RNNCell {
    static constexpr std::string_view name = std::is_same_v<Squash, Tanh> ? "RNN" : "QuickRNN";
    static constexpr std::size_t gates = 1;
    static constexpr bool adds_both = true;

    template <class A>
    struct Memory {
        A h;
        friend constexpr bool operator==(const Memory&, const Memory&) = default;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
    /// With tanh as kept_of returns it.
    template <class A>
    struct Kept {
        A h;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };

    template <class A>
    [[gnu::always_inline]] static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, RNNCell>& a,
                                                                                 const Memory<A>&) {
        if constexpr (nonlinearity == Nonlinearity::tanh) {
            const A sum = a[0], h = Squash::value(sum);
            return {{h}, {detail::kept_of<Squash>(sum, h)}};
        } else {
            const A h = maximum(a[0], A{});
            return {{h}, {h}};
        }
    }

    template <class A>
    [[gnu::always_inline]] static constexpr CellGradients<A, RNNCell> backward(const Kept<A>& kept, const Memory<A>&,
                                                                               const Memory<A>& d) {
        if constexpr (nonlinearity == Nonlinearity::tanh)
            return {{d.h * detail::slope_of_kept<Squash>(kept.h)}, {A{}}};  // h = tanh(a)
        else return {{select(kept.h > A{}, d.h, A{})}, {A{}}};              // h = max(a, 0)
    }
};

/// h' = tanh(W_ih x + b_ih + W_hh h + b_hh), or max(…, 0); y = h'. PyTorch: RNN of one layer, nonlinearity='tanh',
/// 'relu'.
template <std::size_t In, std::size_t Hidden, class T = float, Nonlinearity nonlinearity = Nonlinearity::tanh>
using RNN = Recurrent<RNNCell<nonlinearity>, In, Hidden, T>;

}  // namespace unroll
