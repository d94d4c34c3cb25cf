// CrossEntropy: how surprising the targets are to a net that answers with logits.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/error.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/softmax.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/loss/reduction.hpp>
#include <unroll/loss/targets.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/room.hpp>

namespace unroll {

/// -log softmax(logits)[target], over log-sum-exp; the mean over the targets but for Token::none, or the sum. With
/// label smoothing so much of each target is spread evenly over all tokens. A target may also be a vector of
/// probabilities. PyTorch: CrossEntropyLoss.
struct CrossEntropy {
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true, targets_are_tokens = true;
    using ZeroWeighsNothing = CrossEntropy;

    Reduction reduction = Reduction::mean;
    double label_smoothing = 0;  // from 0 to 1

    /// The share that one of `examples` examples has in the loss. Error: invalid_option for a label_smoothing that is
    /// not from 0 to 1.
    constexpr double share(double examples, std::size_t /*outputs*/) const {
        if (!(label_smoothing >= 0 && label_smoothing <= 1))
            errors::invalid_option("CrossEntropy", "label_smoothing", "a number from 0 to 1", label_smoothing);
        return share_of_example(reduction, examples);
    }

    /// The weights [Vocab] of tokens in the loss, of how much each is a target: smoothed.
    template <class T, std::size_t Vocab>
    constexpr Vector<T, Vocab> weighed(const Vector<T, Vocab>& targets) const {
        if (detail::same(label_smoothing, 0.0)) return targets;
        const detail::Smoothing<T> smoothing(label_smoothing, Vocab);
        const T spread = sum(targets) * smoothing.spread;
        return elementwise([&](const T& one) { return one * smoothing.kept + spread; }, targets);
    }

    /// The loss of one context, and its gradient with respect to the logits [Vocab]: weights [Vocab] says how much
    /// each token weighs that may come next. They are smoothed already.
    template <class X, class W, std::size_t Vocab>
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, Vocab>& logits,
                                                     const Vector<W, Vocab>& weights) const {
        detail::Room room([&]() __attribute__((always_inline)) { return detail::Exponentials<X, Vocab>(logits); });
        const auto& e = *room;
        auto log_sum = spread_over(logits, log_of_normal(one_of_each(logits, e.total)));
        // The select keeps 0 * inf out: a logit of -inf that is no target.
        const auto term_of = [](const auto& a, const auto& w, const auto& log_of_sum) __attribute__((always_inline)) {
            auto term = w * (log_of_sum - a);
            return select(detail::differ(w, decltype(w - w){}), term, decltype(term){});
        };
        detail::Room terms(
            [&]() __attribute__((always_inline)) { return elementwise(term_of, e.shifted, weights, log_sum); });
        auto scale = sum(weights) / e.total;
        const auto dy_of = [](const auto& a, const auto& w, const auto& s)
                               __attribute__((always_inline)) { return a * s - w; };
        return LossAndGradient{one_of_each(logits, sum(*terms)), elementwise(dy_of, e.values, weights, scale)};
    }

    /// The loss and its gradient for one target, or one in each lane, times `share`: a token, or probabilities [Vocab];
    /// of Token::none they are 0. Error: token_out_of_range.
    template <class X, class Target, std::size_t Vocab>
        requires requires(Vector<X, Vocab> logits, Target target) { weights_of(logits, target, Lane<X>{}); }
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, Vocab>& logits, const Target& target,
                                                     Lane<X> share) const {
        detail::Room weights([&]() __attribute__((always_inline)) {
            if (detail::same(label_smoothing, 0.0)) return weights_of(logits, target, share);
            const detail::Smoothing<Lane<X>> smoothing(label_smoothing, Vocab);
            return weights_of(logits, target, share * smoothing.kept, share * smoothing.spread);
        });
        return (*this)(logits, *weights);
    }
};

}  // namespace unroll
