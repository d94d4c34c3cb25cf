// How the losses of many examples become one number.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>

namespace unroll {

/// The mean over the examples, or their sum. PyTorch: reduction='mean', 'sum'.
enum class Reduction { mean, sum };

/// A loss of examples and its gradient with respect to the net's output.
///
/// What a loss of your own has to offer, for an output y [N] whose numbers may be packs:
/// - `double share(double examples, std::size_t outputs)`: the factor of one example in the whole, 1 / examples for a mean;
/// - `LossAndGradient operator()(y, target, share)`: that example's loss and its gradient with respect to y, both times share;
/// - `static constexpr bool takes_targets_in_lanes = true` if target may be a pack of tokens, or a vector of packs, as y is:
///   without it examples go one after the other, which is slower;
/// - for a table of transitions `operator()(y, weights)`, weights [N] being those of every target, as CrossEntropy has it.
template <class T, class Dy>
struct LossAndGradient {
    T loss;
    Dy dy;
};
template <class T, class Dy>
LossAndGradient(T, Dy) -> LossAndGradient<T, Dy>;  // clang 14 does not deduce an aggregate's arguments

/// Whether weights of zero give a loss of zero and a gradient of zero: not of a loss that is derived from one that does.
template <class Loss>
inline constexpr bool zero_weighs_nothing = false;

/// Of a batch in lanes the first `count` examples; the others get no loss and a gradient of zero.
template <class T, class Dy>
[[gnu::always_inline]] constexpr LossAndGradient<T, Dy> first_examples(const LossAndGradient<T, Dy>& batch,
                                                                       std::size_t count) {
    LossAndGradient<T, Dy> result = batch;
    if (count < T::size()) {
        result.loss = batch.loss.first(count);
        for (auto& number : result.dy) number = number.first(count);
    }
    return result;
}

}  // namespace unroll
