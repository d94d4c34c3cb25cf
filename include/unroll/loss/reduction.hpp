// How the losses of many examples become one number.
#pragma once

namespace unroll {

/// The mean over the examples, or their sum. PyTorch: reduction='mean', 'sum'.
enum class Reduction { mean, sum };

/// A loss of examples and its gradient with respect to the net's output.
template <class T, class Dy>
struct LossAndGradient {
    T loss;
    Dy dy;
};

}  // namespace unroll
