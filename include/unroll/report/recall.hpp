// Recall: how well a net with memory knows a text that repeats itself.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>
#include <unroll/kernel/softmax.hpp>
#include <unroll/report/verdict.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/sequence.hpp>

namespace unroll {

/// How often a net's largest logit is right, at all positions of a text and over its last period, where the net has
/// seen most; and the lowest probability of a target in that period.
struct Recall {
    std::size_t right = 0, positions = 0;
    std::size_t right_at_last = 0, period = 0;
    double worst = 1;
};

/// How well a net, from its initial state on, recalls a text that repeats after `period` tokens. Errors:
/// sequence_too_short; invalid_option for a period of 0 or of more than the positions; token_out_of_range.
template <class Net, detail::TokenRange Text>
constexpr Recall recall(const Net& net, const Text& tokens, std::size_t period) {
    const auto sequence = next_tokens(tokens);
    if (period == 0 || period > sequence.size())
        errors::invalid_option("recall", "period", "at least 1 and at most the number of positions", period);
    Recall result{.positions = sequence.size(), .period = period};
    auto state = net.initial_state();
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto logits = net.forward(sequence.inputs[i], state);
        const Token target = sequence.targets[i];
        const std::size_t right = argmax(logits) == target ? 1 : 0;
        result.right += right;
        if (i + period < sequence.size()) continue;
        result.right_at_last += right;
        const auto probability = static_cast<double>(softmax(logits)[target]);
        const bool has_seen_nan = detail::differ(result.worst, result.worst);
        if (!has_seen_nan && !(probability >= result.worst)) result.worst = probability;
    }
    return result;
}

/// Clean if every target of the last period has a probability above 0.9, forced if each has the largest logit, else a
/// failure; logits that are NaN are a failure.
constexpr Verdict verdict(const Recall& recall) {
    if (recall.right_at_last < recall.period || !(recall.worst > 0)) return Verdict::failure;
    return recall.worst > 0.9 ? Verdict::clean_success : Verdict::forced_success;
}

}  // namespace unroll
