// MSE: the squared distance of a net's output to its target.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/kernels.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/reduction.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>

namespace unroll {

/// (y - target)², the mean over all numbers of all examples, or the sum. PyTorch: MSELoss.
struct MSE {
    static constexpr bool takes_targets_in_lanes = true;

    Reduction reduction = Reduction::mean;

    /// The share that one number of one of `examples` examples, with `outputs` numbers each, has in the loss.
    constexpr double share(double examples, std::size_t outputs) const {
        return share_of_number(reduction, examples, outputs);
    }

    /// The loss of one example, and its gradient with respect to y [N]; target [N].
    template <class X, class Y, std::size_t N>
    constexpr LossAndGradient<X, Vector<X, N>> operator()(const Vector<X, N>& y, const Vector<Y, N>& target,
                                                          Lane<X> share) const {
        detail::Room room([&] { return elementwise([](const X& a, const Y& b) { return a - b; }, y, target); });
        const auto& difference = *room;
        X sum{};
        for (const X& d : difference) sum = sum + d * d;
        return {sum * share, elementwise([&](const X& d) { return d * (2 * share); }, difference)};
    }
};

}  // namespace unroll
