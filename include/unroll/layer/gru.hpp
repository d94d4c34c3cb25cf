// GRU: a layer whose gates reset what it sees of its last output, and say how much of that stays.
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

/// Squash is the activation of what is written, Gate that of the gates.
template <class Squash, class Gate>
struct GRUCellOf {
    static constexpr std::string_view name = std::is_same_v<Squash, Tanh> ? "GRU" : "QuickGRU";
    static constexpr std::size_t gates = 3;  // r z n
    static constexpr bool adds_both = false;

    template <class A>
    struct Memory {
        A h;
        friend constexpr bool operator==(const Memory&, const Memory&) = default;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
    /// r, z and n as kept_of returns them.
    template <class A>
    struct Kept {
        A r, z, n, n_of_h;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) {
            visit(self.r...);
            visit(self.z...);
            visit(self.n...);
            visit(self.n_of_h...);
        }
    };

    template <class A>
    [[gnu::always_inline]] static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, GRUCellOf>& a,
                                                                                 const Memory<A>& before) {
        const A r = Gate::value(a[0]), z = Gate::value(a[1]), n_of_h = a.from_h[2];
        const A sum = a.from_x[2] + r * n_of_h, n = Squash::value(sum);
        return {
            {n + z * (before.h - n)},
            {detail::kept_of<Gate>(a[0], r), detail::kept_of<Gate>(a[1], z), detail::kept_of<Squash>(sum, n), n_of_h}};
    }

    template <class A>
    [[gnu::always_inline]] static constexpr CellGradients<A, GRUCellOf> backward(const Kept<A>& kept,
                                                                                 const Memory<A>& before,
                                                                                 const Memory<A>& d) {
        const A &r = detail::value_of_kept<Gate>(kept.r), &z = detail::value_of_kept<Gate>(kept.z),
                &n = detail::value_of_kept<Squash>(kept.n);
        const A dz = d.h * (before.h - n) * detail::slope_of_kept<Gate>(kept.z);  // h' = n + z (h - n), z = sigmoid(…)
        const A dn = d.h * (1 - z) * detail::slope_of_kept<Squash>(kept.n);       // n = tanh(n_of_x + r n_of_h)
        const A dr = dn * kept.n_of_h * detail::slope_of_kept<Gate>(kept.r);      // r = sigmoid(…)
        return {{dr, dz, dn}, {dr, dz, dn * r}, {d.h * z}};
    }
};

using GRUCell = GRUCellOf<Tanh, Sigmoid>;

/// r, z = sigmoid(W_ih x + b_ih + W_hh h + b_hh), n = tanh(W_ih x + b_ih + r (W_hh h + b_hh)), each with rows of its
/// own in the order r z n; y = h' = (1 - z) n + z h. PyTorch: GRU of one layer.
template <std::size_t In, std::size_t Hidden, class T = float>
using GRU = Recurrent<GRUCell, In, Hidden, T>;

}  // namespace unroll
