// WeightedCrossEntropy: the cross-entropy of targets that do not all count alike.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/error.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/loss/reduction.hpp>
#include <unroll/loss/targets.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// -weight[target] log softmax(logits)[target], for classes of which some are rare: the sum over the targets but for
/// Token::none, or that divided by the sum of their weights, which is the mean. Of targets that are probabilities the
/// mean is divided by their number. PyTorch: CrossEntropyLoss(weight=…).
template <std::size_t Vocab>
struct WeightedCrossEntropy {
    static constexpr bool works_on_flat = true, takes_targets_in_lanes = true, targets_are_tokens = true;
    using ZeroWeighsNothing = WeightedCrossEntropy;

    Vector<double, Vocab> weight;  // of each token
    Reduction reduction = Reduction::mean;
    double label_smoothing = 0;  // from 0 to 1

    /// The weight of a target in a mean. Error: token_out_of_range.
    constexpr double weight_of(Token target) const { return weight.numbers[detail::index_in<Vocab>(target)]; }

    /// The share in the loss that a weight of 1 has among examples of so much weight in all. Error: invalid_option.
    constexpr double share(double examples, std::size_t outputs) const {
        for (const double w : weight) {
            if (!(w >= 0 && w < MathConstants<double>::infinity))
                errors::invalid_option("WeightedCrossEntropy", "weight", "finite numbers >= 0", w);
        }
        return unweighted().share(examples, outputs);
    }

    /// The weights [Vocab] of tokens in the loss, of how much each is a target: smoothed, times the class's.
    template <class T>
    constexpr Vector<T, Vocab> weighed(const Vector<T, Vocab>& targets) const {
        return times_weight(unweighted().weighed(targets));
    }

    /// The loss of one context, and its gradient with respect to the logits, as CrossEntropy has it of weights.
    template <class X, class W>
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, Vocab>& logits,
                                                     const Vector<W, Vocab>& weights) const {
        return unweighted()(logits, weights);
    }

    /// The loss and its gradient for one target, or one in each lane, times `share`: a token, or probabilities [Vocab];
    /// of Token::none they are 0. Error: token_out_of_range.
    template <class X, class Target>
        requires requires(Vector<X, Vocab> logits, Target target) { weights_of(logits, target, Lane<X>{}); }
    [[gnu::always_inline]] constexpr auto operator()(const Vector<X, Vocab>& logits, const Target& target,
                                                     Lane<X> share) const {
        const detail::Smoothing<Lane<X>> smoothing(label_smoothing, Vocab);
        detail::Room weights([&]() __attribute__((always_inline)) {
            return times_weight(weights_of(logits, target, share * smoothing.kept, share * smoothing.spread));
        });
        return (*this)(logits, *weights);
    }

private:
    constexpr CrossEntropy unweighted() const { return {reduction, label_smoothing}; }

    template <class W>
    [[gnu::always_inline]] constexpr auto times_weight(const Vector<W, Vocab>& weights) const {
        const auto times = [](const auto& a, double w)
                               __attribute__((always_inline)) { return a * static_cast<Lane<W>>(w); };
        return elementwise(times, weights, weight);
    }
};

}  // namespace unroll
