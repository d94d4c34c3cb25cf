// A loss that sees all outputs of a sequence: the energy of the error as a share of that of the target. Wright and
// Välimäki, Perceptual loss function for neural modeling of audio systems (2020): the error-to-signal ratio.
#pragma once

#include <cstddef>
#include <span>
#include <unroll/tensor/vector.hpp>

namespace laws {

struct EnergyRatio {
    static constexpr bool sees_sequences = true;

    constexpr double share(double sequences, std::size_t) const { return 1 / sequences; }
    template <class A, class T, std::size_t N>
    constexpr A operator()(std::span<const unroll::Vector<A, N>> ys, std::span<const unroll::Vector<T, N>> targets,
                           std::span<unroll::Vector<A, N>> dys) const {
        A error{};
        T energy{};
        for (std::size_t t = 0; t < ys.size(); ++t) {
            for (std::size_t i = 0; i < N; ++i) {
                const A off = ys[t][i] - targets[t][i];
                error = error + off * off;
                energy += targets[t][i] * targets[t][i];
            }
        }
        for (std::size_t t = 0; t < ys.size(); ++t) {
            for (std::size_t i = 0; i < N; ++i) dys[t][i] = (ys[t][i] - targets[t][i]) * (2 / energy);
        }
        return error * (1 / energy);
    }
};

}  // namespace laws
