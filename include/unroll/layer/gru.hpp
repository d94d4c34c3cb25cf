// GRU: a layer whose gates reset what it sees of its last output, and say how much of that stays.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/layer/recurrent.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

struct GRUCell {
    static constexpr std::string_view name = "GRU";
    static constexpr std::size_t gates = 3;  // r z n
    static constexpr bool adds_both = false;

    template <class A>
    struct Memory {
        A h;
        friend constexpr bool operator==(const Memory&, const Memory&) = default;
        [[gnu::always_inline]] static constexpr void fields(auto&& visit, auto&... self) { visit(self.h...); }
    };
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
    [[gnu::always_inline]] static constexpr CellStep<Memory<A>, Kept<A>> forward(const CellSums<A, GRUCell>& a,
                                                                                 const Memory<A>& before) {
        const A r = sigmoid(a[0]), z = sigmoid(a[1]), n_of_h = a.from_h[2];
        const A n = tanh(a.from_x[2] + r * n_of_h);
        return {{n + z * (before.h - n)}, {r, z, n, n_of_h}};
    }

    template <class A>
    [[gnu::always_inline]] static constexpr CellGradients<A, GRUCell> backward(const Kept<A>& kept,
                                                                               const Memory<A>& before,
                                                                               const Memory<A>& d) {
        const auto& [r, z, n, n_of_h] = kept;
        const A dz = d.h * (before.h - n) * (z * (1 - z));  // h' = n + z (h - n), z = sigmoid(…)
        const A dn = d.h * (1 - z) * (1 - n * n);           // n = tanh(n_of_x + r n_of_h)
        const A dr = dn * n_of_h * (r * (1 - r));           // r = sigmoid(…)
        return {{dr, dz, dn}, {dr, dz, dn * r}, {d.h * z}};
    }
};

/// r, z = sigmoid(W_ih x + b_ih + W_hh h + b_hh), n = tanh(W_ih x + b_ih + r (W_hh h + b_hh)), each with rows of its
/// own in the order r z n; y = h' = (1 - z) n + z h. PyTorch: GRU of one layer.
template <std::size_t In, std::size_t Hidden, class T = float>
using GRU = Recurrent<GRUCell, In, Hidden, T>;

}  // namespace unroll
