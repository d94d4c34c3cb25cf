// BCEWithLogits: how surprising answers of yes and no are to a net that gives each a logit.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/kernels.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/reduction.hpp>
#include <unroll/scalar/near_zero.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>

namespace unroll {

/// -pos_weight target log sigmoid(y) - (1 - target) log(1 - sigmoid(y)) for targets from 0, no, to 1, yes; the mean
/// over all numbers of all examples, or the sum. No digit is lost where y is large and right.
/// PyTorch: BCEWithLogitsLoss.
struct BCEWithLogits {
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true;

    Reduction reduction = Reduction::mean;
    double pos_weight = 1;  // how many answers of no an answer of yes counts for

    /// The share that one number of one of `examples` examples, with `outputs` numbers each, has in the loss.
    constexpr double share(double examples, std::size_t outputs) const {
        return share_of_number(reduction, examples, outputs);
    }

    /// The loss of one example, and its gradient with respect to the logits y [N]; target [N].
    template <class X, class Y, std::size_t N>
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, N>& y, const Vector<Y, N>& target,
                                                     Lane<X> share) const {
        const auto weight = static_cast<Lane<X>>(pos_weight);
        detail::Room room([&]() __attribute__((always_inline)) {
            return elementwise([](const auto& a) __attribute__((always_inline)) { return exp(-(abs)(a)); }, y);
        });
        const auto& decay = *room;
        const auto term_of = [&](const auto& a, const auto& e, const auto& t) __attribute__((always_inline)) {
            auto no = 1 - t, yes = weight * t;
            const decltype(a - a) zero{};
            return share * (no * maximum(zero, a) + yes * maximum(zero, -a) + (no + yes) * log1p(e));
        };
        const auto dy_of = [&](const auto& a, const auto& e, const auto& t) __attribute__((always_inline)) {
            auto no = 1 - t, yes = weight * t;
            const decltype(a - a) likely = 1 / (1 + e), unlikely = e / (1 + e);  // sigmoid(|y|) and sigmoid(-|y|)
            auto is_negative = a < decltype(a - a){};
            return share * (no * select(is_negative, unlikely, likely) - yes * select(is_negative, likely, unlikely));
        };
        detail::Room terms([&]() __attribute__((always_inline)) { return elementwise(term_of, y, decay, target); });
        return LossAndGradient{sum(*terms), elementwise(dy_of, y, decay, target)};
    }
};

}  // namespace unroll
