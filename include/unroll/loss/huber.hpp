// Huber: the squared distance of a net's output to its target, which beyond delta grows no faster than the distance.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/error.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/reduction.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>

namespace unroll {

/// (y - target)² / 2 where |y - target| < delta, else delta (|y - target| - delta / 2); the mean over all numbers of
/// all examples, or the sum. PyTorch: HuberLoss.
struct Huber {
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true;

    Reduction reduction = Reduction::mean;
    double delta = 1;

    /// The share that one number of one of `examples` examples, with `outputs` numbers each, has in the loss.
    /// Error: invalid_option for a delta that is not above 0.
    constexpr double share(double examples, std::size_t outputs) const {
        if (!(delta > 0)) errors::invalid_option("Huber", "delta", "a number > 0", delta);
        return share_of_number(reduction, examples, outputs);
    }

    /// The loss of one example, and its gradient with respect to y [N]; target [N].
    template <class X, class Y, std::size_t N>
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, N>& y, const Vector<Y, N>& target,
                                                     Lane<X> share) const {
        const auto limit = static_cast<Lane<X>>(delta), half = static_cast<Lane<X>>(0.5);
        auto difference = elementwise([](const auto& a, const auto& b) { return a - b; }, y, target);
        const auto term_of = [&](const auto& d) __attribute__((always_inline)) {
            using D = decltype(d - d);
            const D size = (abs)(d), inner = minimum(D(limit), size);
            return share * (inner * (size - half * inner));
        };
        const auto dy_of = [&](const auto& d) __attribute__((always_inline)) {
            using D = decltype(d - d);
            return share * maximum(D(-limit), minimum(D(limit), d));
        };
        return LossAndGradient{sum(elementwise(term_of, difference)), elementwise(dy_of, difference)};
    }
};

}  // namespace unroll
