// log_likelihood: how likely a text is under a net.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <unroll/error.hpp>
#include <unroll/kernel/softmax.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/train/sequence.hpp>
#include <unroll/train/text_input.hpp>

namespace unroll {

/// The logarithm of the probability that a net gives to a text, of the tokens behind the first, or behind those that
/// fill its first window: the sum of log softmax(logits)[token], each after what is in front of it, from the initial
/// state on. For an ensemble, that of each member. Errors: text_too_short, token_out_of_range.
template <class Net, detail::TokenRange Text>
constexpr auto log_likelihood(const Net& net, const Text& text) {
    if constexpr (detail::AnEnsemble<Net>) {
        std::array<double, Net::size()> of_members{};
        for (std::size_t i = 0; i < Net::size(); ++i) {
            const detail::Room member([&] { return net.member(i); });
            of_members[i] = log_likelihood(*member, text);
        }
        return of_members;
    } else {
        static_assert(detail::predicts_tokens<Net>,
                      "only a net with a logit for every token says how likely a text is");
        using Input = detail::TextInputOf<Net>;
        const std::span<const Token> tokens(text);
        if (tokens.size() <= Input::size) errors::text_too_short(Input::size + 1, tokens.size());
        detail::check_in<Net::outputs>(tokens);
        Input input(tokens);
        auto state = net.initial_state();
        double sum = 0;
        for (const Token token : tokens.subspan(Input::size)) {
            const detail::Room logits([&] { return net.forward(input.now, state); });
            const detail::Room likelihoods([&] { return log_softmax(*logits); });
            sum += static_cast<double>((*likelihoods)[token.index]);
            input.move_on(token);
        }
        return sum;
    }
}

}  // namespace unroll
