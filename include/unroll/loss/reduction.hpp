// Reduction: how the losses of many examples become one number.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>

namespace unroll {

/// The mean over the examples, or their sum. PyTorch: reduction='mean', 'sum'.
enum class Reduction { mean, sum };

/// The factor of one of `examples` examples in the whole loss, where each has one target.
constexpr double share_of_example(Reduction reduction, double examples) {
    return reduction == Reduction::mean ? 1 / examples : 1;
}

/// The factor of one number of an example in the whole loss, where each of `examples` examples has `outputs` numbers.
constexpr double share_of_number(Reduction reduction, double examples, std::size_t outputs) {
    return share_of_example(reduction, examples * static_cast<double>(outputs));
}

}  // namespace unroll
