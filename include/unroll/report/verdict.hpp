// A verdict: whether a net has learned a text, in the lecture's three words.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/kernel/argmax.hpp>
#include <unroll/kernel/softmax.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/text/transitions.hpp>

namespace unroll {

enum class Verdict { failure, forced_success, clean_success };

constexpr std::string_view english(Verdict verdict) {
    constexpr std::string_view words[] = {"failure", "forced success", "clean success"};
    return words[static_cast<std::size_t>(verdict)];
}

/// Clean if every token that follows a context in the text has a probability above 0.9 there, forced if each has the
/// largest logit, else a failure; logits that are NaN are a failure. Error: no_examples.
template <class Net, std::size_t Vocab, std::size_t WindowSize>
constexpr Verdict verdict(const Net& net, const Transitions<Vocab, WindowSize>& table) {
    if (table.total() == 0) errors::no_examples("verdict");
    bool clean = true;
    for (std::size_t i = 0; i < table.contexts; ++i) {
        const auto context = table.context(i);
        if (table.row_total(context) == 0) continue;
        const auto logits = net.forward(context);
        const auto probabilities = softmax(logits);
        for (std::size_t next = 0; next < Vocab; ++next) {
            if (table.counts[i][next] == 0) continue;
            const auto probability = static_cast<double>(probabilities[next]);
            if (argmax(logits) != Token(next) || !(probability > 0)) return Verdict::failure;
            clean = clean && probability > 0.9;
        }
    }
    return clean ? Verdict::clean_success : Verdict::forced_success;
}

}  // namespace unroll
