// How a number of PyTorch is written down.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace reference {

enum class Distribution { uniform, normal };

/// One draw of a stream: uniform_(first, second) or normal_(mean = first, std = second) of so many values.
template <class T>
struct Draw {
    std::uint64_t seed;
    Distribution distribution;
    double first, second;
    std::span<const T> values;
};

/// The loss before the step of an epoch, counted from 0; after the last step where epoch is the number of epochs.
struct LossAt {
    int epoch;
    double loss;
};

/// One training. Parameters stand in state_dict's order, each tensor row by row.
template <class T>
struct Training {
    std::uint64_t seed;
    std::size_t normals;  // so many of the initial values, the first, come from normal_

    // Either a text, which repeats …
    std::span<const std::uint32_t> tokens{};
    std::size_t repeats = 0;
    // … or pairs of vectors, or of vectors and labels, one after the other.
    std::span<const T> inputs{};
    std::span<const T> targets{};
    std::span<const std::uint32_t> labels{};

    std::span<const T> initial;
    std::span<const T> gradient;  // of the first epoch
    std::span<const LossAt> losses;
    std::span<const T> trained;
    std::span<const T> outputs;  // of the trained net, for every token of the vocabulary or for every input
};

/// One sequence through a recurrent net, forward and backward. Of its parameters, in state_dict's order, one in
/// `every` stands here, the first among them. A state is h, or an LSTM's h, then its c; the states of several layers
/// follow one another.
template <class T>
struct Sequence {
    std::uint64_t seed;
    std::size_t normals;  // so many of the parameters, the first, come from normal_
    std::size_t every;
    double mean, sum;                       // cross-entropy
    std::span<const std::uint32_t> tokens;  // the inputs are all but the last, the targets all but the first
    std::span<const T> initial;             // parameters
    std::span<const T> state;               // before the first position
    std::span<const T> logits;              // position by position
    std::span<const T> last_state;
    std::span<const T> gradient;  // of the mean, as is the next
    std::span<const T> state_gradient;
};

/// Training on one sequence by Adam, lr 0.01, and the mean cross-entropy, from the parameters drawn from `seed`. An
/// epoch starts with a state of zeros and walks over windows of so many positions, the last with what is left; each
/// is a step. A window starts with the last state of the one before it, computed before that one's step; no gradient
/// goes back into it.
template <class T>
struct SequenceTraining {
    std::uint64_t seed;
    std::size_t every;  // as in Sequence
    std::size_t window;
    int epochs;
    std::span<const std::uint32_t> tokens;
    std::span<const double> losses;  // of each window, before its step; then, after all, of all positions from zeros
    std::span<const T> trained;
};

/// A gradient before and after it is clipped, and the norm that it had where that is what is clipped. Its net is
/// Embedding<5, 3>, Tanh, Linear<3, 17>, Linear<17, 2>.
template <class T>
struct Clipped {
    std::span<const T> before;
    std::span<const T> after;
    double limit;
    T norm;
};

/// Tokens that torch.multinomial draws from softmax(logits / temperature), one after the other, from seed 43052; of the
/// top_k likeliest, and of the likeliest with a share of top_p.
struct Choices {
    double temperature;
    std::span<const float> logits;
    std::span<const std::uint32_t> tokens;
    int top_k = 0x7FFF'FFFF;
    double top_p = 1;
};

/// The loss of a batch of rows of logits, and its gradient, row by row.
struct Batch {
    double loss;
    std::span<const double> gradient;
};

}  // namespace reference
