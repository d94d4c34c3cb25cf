// Targets that are tokens, as the weights of all tokens.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <unroll/kernel/kernels.hpp>
#include <unroll/kernel/tokens_in_lanes.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/token.hpp>
#include <unroll/tensor/vector.hpp>

namespace unroll {

/// Weights [Vocab] that are `share` at the target and 0 elsewhere. Each lane, and each interleaved vector of y, has a
/// target of its own. Error: token_out_of_range.
template <class X, std::size_t Vocab>
[[gnu::always_inline]] constexpr Vector<Lane<X>, Vocab> weights_of(const Vector<X, Vocab>&, Token target,
                                                                   Lane<X> share) {
    Vector<Lane<X>, Vocab> weights{};
    weights[detail::index_in<Vocab>(target)] = share;
    return weights;
}
template <class X, std::size_t Vocab>
[[gnu::always_inline]] constexpr Vector<X, Vocab> weights_of(const Vector<X, Vocab>&,
                                                             const Pack<Token, lanes<X>>& target, Lane<X> share) {
    detail::check_in<Vocab>(target);
    Vector<X, Vocab> weights;
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Vocab; ++i) weights.begin()[i] = select(detail::are<Lane<X>>(target, i), X(share), X());
    return weights;
}
template <class X, std::size_t Count, std::size_t Vocab, class Target>
[[gnu::always_inline]] constexpr auto weights_of(const Vector<detail::Interleaved<X, Count>, Vocab>& y,
                                                 const detail::Each<Target, Count>& target, Lane<X> share) {
    return detail::interleave<Count>(
        [&](std::size_t i) __attribute__((always_inline)) { return weights_of(y.of[i], target.of[i], share); });
}

}  // namespace unroll
