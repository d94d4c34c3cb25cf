// NLL: how surprising the targets are to a net that answers with log-probabilities.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/kernels.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/reduction.hpp>
#include <unroll/loss/targets.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>

namespace unroll {

/// -y[target] of log-probabilities y, as LogSoftmax gives them; behind it the loss of CrossEntropy. The mean over the
/// targets but for Token::none, or the sum. PyTorch: NLLLoss.
struct NLL {
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true, targets_are_tokens = true;
    using ZeroWeighsNothing = NLL;

    Reduction reduction = Reduction::mean;

    /// The share that one of `examples` examples has in the loss.
    constexpr double share(double examples, std::size_t /*outputs*/) const {
        return share_of_example(reduction, examples);
    }

    /// The loss of one context, and its gradient with respect to the log-probabilities y [Vocab]: weights [Vocab] says
    /// how much each token weighs that may come next.
    template <class X, class W, std::size_t Vocab>
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, Vocab>& y, const Vector<W, Vocab>& weights) const {
        // The select keeps 0 * inf out: a log-probability of -inf that is no target.
        const auto term_of = [](const auto& a, const auto& w) __attribute__((always_inline)) {
            auto term = w * -a;
            return select(w != decltype(w - w){}, term, decltype(term){});
        };
        detail::Room terms([&]() __attribute__((always_inline)) { return elementwise(term_of, y, weights); });
        const auto dy_of = [](const auto& a, const auto& w)
                               __attribute__((always_inline)) { return decltype(a - a){} - w; };
        return LossAndGradient{one_of_each(y, sum(*terms)), elementwise(dy_of, y, weights)};
    }

    /// The loss and its gradient for one target, or one in each lane, times `share`; of Token::none they are 0. Error:
    /// token_out_of_range.
    template <class X, class Target, std::size_t Vocab>
        requires requires(Vector<X, Vocab> y, Target target) { weights_of(y, target, Lane<X>{}); }
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, Vocab>& y, const Target& target,
                                                     Lane<X> share) const {
        detail::Room weights([&]() __attribute__((always_inline)) { return weights_of(y, target, share); });
        return (*this)(y, *weights);
    }
};

}  // namespace unroll
