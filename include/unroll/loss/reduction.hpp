// How the losses of many examples become one number.
#pragma once

namespace unroll {

/// The mean over the examples, or their sum. PyTorch: reduction='mean', 'sum'.
enum class Reduction { mean, sum };

/// A loss of examples and its gradient with respect to the net's output.
///
/// What a loss of your own has to offer, for an output y [N] whose numbers may be packs:
/// - `double share(double examples, std::size_t outputs)`: the factor of one example in the whole, 1 / examples for a mean;
/// - `LossAndGradient operator()(y, target, share)`: that example's loss and its gradient with respect to y, both times share.
template <class T, class Dy>
struct LossAndGradient {
    T loss;
    Dy dy;
};

}  // namespace unroll
