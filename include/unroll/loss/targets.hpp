// Targets: what they weigh, and those that are tokens as the weights of all tokens.
#pragma once

#include <unroll/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/loss/loss.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// The weights [Vocab] of a target: `share` at a token, or `share` times a vector of probabilities; `spread` is added
/// to all. Of Token::none they are 0. Each lane, and each interleaved vector of y, has a target of its own. Error:
/// token_out_of_range.
template <class X, std::size_t Vocab>
[[gnu::always_inline]] constexpr Vector<Lane<X>, Vocab> weights_of(const Vector<X, Vocab>&, Token target, Lane<X> share,
                                                                   Lane<X> spread = {}) {
    Vector<Lane<X>, Vocab> weights{};
    if (detail::is_none<Vocab>(target)) return weights;
    for (Lane<X>& weight : weights) weight = spread;
    weights.begin()[target.index] += share;
    return weights;
}
template <class X, std::size_t Vocab>
[[gnu::always_inline]] constexpr Vector<X, Vocab> weights_of(const Vector<X, Vocab>&,
                                                             const Pack<Token, lanes<X>>& target, Lane<X> share,
                                                             Lane<X> spread = {}) {
    detail::check_targets<Vocab>(target);
    const X elsewhere = select(detail::are<Lane<X>>(target, Token::none), X(), X(spread)), there = share + spread;
    Vector<X, Vocab> weights;
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Vocab; ++i)
        weights.begin()[i] = select(detail::are<Lane<X>>(target, i), there, elsewhere);
    return weights;
}
template <class X, std::size_t Count, std::size_t Vocab, class Target>
[[gnu::always_inline]] constexpr auto weights_of(const Vector<detail::Interleaved<X, Count>, Vocab>& y,
                                                 const detail::Each<Target, Count>& target, Lane<X> share,
                                                 Lane<X> spread = {}) {
    return detail::interleave<Count>(
        [&](std::size_t i) __attribute__((always_inline)) { return weights_of(y.of[i], target.of[i], share, spread); });
}
template <class X, class P, std::size_t Vocab>
[[gnu::always_inline]] constexpr auto weights_of(const Vector<X, Vocab>&, const Vector<P, Vocab>& target, Lane<X> share,
                                                 Lane<X> spread = {}) {
    return elementwise([&](const auto& p) __attribute__((always_inline)) { return p * share + spread; }, target);
}

namespace detail {

/// Label smoothing: the share of a target's weight that stays, and the share that each of `vocab` tokens gets.
template <class T>
struct Smoothing {
    T kept = 1, spread = 0;

    [[gnu::always_inline]] constexpr Smoothing(double label_smoothing, std::size_t vocab) {
        if (same(label_smoothing, 0.0)) return;
        kept = static_cast<T>(1 - label_smoothing);
        spread = static_cast<T>(label_smoothing / static_cast<double>(vocab));
    }
};

/// How many targets there are but for Token::none.
template <class Target>
constexpr std::size_t counted(std::span<const Target> targets) {
    if constexpr (!std::convertible_to<const Target&, Token>) {
        return targets.size();
    } else {
        if constexpr (std::is_same_v<Target, Token>) return targets.size() - count_none(targets);
        std::size_t count = 0;
        for (const Token target : targets) count += target.index != Token::none ? 1u : 0u;
        return count;
    }
}

/// The weight of some targets together. Targets that are tokens count one each, or as much as the loss's `weight_of`
/// says; Token::none counts nothing. Other targets are examples, and count one each.
template <class Loss, class Target>
constexpr double weight_of_all([[maybe_unused]] const Loss& loss, std::span<const Target> targets) {
    if constexpr (sees_sequences<Loss>) {
        return 1;  // they are those of one sequence
    } else if constexpr (!targets_are_tokens<Loss>) {
        return static_cast<double>(targets.size());
    } else if constexpr (std::convertible_to<const Target&, Token> && requires { loss.weight_of(Token()); }) {
        double weight = 0;
        for (const Token target : targets)
            if (target.index != Token::none) weight += static_cast<double>(loss.weight_of(target));
        return weight;
    } else {
        return static_cast<double>(counted(targets));
    }
}

/// The share of each target in a loss of so much weight in all. Error: no_targets, for the mean of none.
template <class Loss>
constexpr double share_of(const Loss& loss, double weight, std::size_t outputs) {
    if (same(weight, 0.0) && differ(loss.share(1, outputs), loss.share(2, outputs))) errors::no_targets();
    return loss.share(weight, outputs);
}

}  // namespace detail

}  // namespace unroll
