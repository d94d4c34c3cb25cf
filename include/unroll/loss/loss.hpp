// The contract of a loss, with two examples: this is all that a loss of your own has to offer.
//
//     struct PoissonNLL {  // exp(y) - target y, where y is the logarithm of a rate and target a count
//         static constexpr bool works_on_flat = true, takes_targets_in_lanes = true;
//
//         Reduction reduction = Reduction::mean;
//         constexpr double share(double examples, std::size_t outputs) const {  // of one number in the whole loss
//             return share_of_number(reduction, examples, outputs);
//         }
//         // Of one example: y [N], target [N].
//         constexpr auto operator()(const auto& y, const auto& target, auto share) const {
//             const auto rate = elementwise([](const auto& a) { return unroll::exp(a); }, y);
//             const auto term = [&](const auto& e, const auto& a, const auto& t) { return share * (e - t * a); };
//             const auto slope = [&](const auto& e, const auto& t) { return share * (e - t); };
//             return LossAndGradient{sum(elementwise(term, rate, y, target)), elementwise(slope, rate, target)};
//         }
//     };
//
//     struct SeldomA {  // the cross-entropy of a text where token 0 is everywhere: it counts for a tenth
//         static constexpr bool works_on_flat = true, takes_targets_in_lanes = true, targets_are_tokens = true;
//         using ZeroWeighsNothing = SeldomA;
//
//         static constexpr double weight_of(Token target) { return target == Token(0) ? 0.1 : 1; }
//         constexpr double share(double weight, std::size_t) const { return 1 / weight; }  // of all targets
//         template <class W, std::size_t Vocab>
//         constexpr auto weighed(const Vector<W, Vocab>& weights) const {
//             Vector<Lane<W>, Vocab> factors{};
//             for (std::size_t i = 0; i < Vocab; ++i) factors[i] = static_cast<Lane<W>>(weight_of(Token(i)));
//             return elementwise([](const auto& a, const auto& b) { return a * b; }, weights, factors);
//         }
//         constexpr auto operator()(const auto& y, const auto& weights) const { return CrossEntropy{}(y, weights); }
//         constexpr auto operator()(const auto& y, const auto& target, auto share) const {
//             return CrossEntropy{}(y, weighed(weights_of(y, target, share)));
//         }
//     };
//
// - y may hold packs, a batch in lanes or an ensemble: write for a number. It returns the loss of one example, and
//   its gradient with respect to y, both times share; share is a number T of the net.
// - `share(examples, outputs)` is that factor in the loss of `examples` examples, 1 / examples for their mean. Targets
//   that do not count are no examples: Token::none, for a loss of tokens.
// - `takes_targets_in_lanes` says that a target may be a pack of tokens, or a vector of packs, as y is. Without it
//   examples go one after the other, which is slower.
// - `works_on_flat` promises more, and is faster: see layer.hpp.
// - A loss of tokens says `targets_are_tokens` and has as many outputs as the vocabulary has tokens. It also offers
//   `operator()(y, weights)`, as CrossEntropy does: weights [Vocab] of all tokens that may come next, since a table of
//   transitions has many for each context. `weights_of` (loss/targets.hpp) makes such weights of one target, or of
//   vectors of probabilities; those of Token::none are 0.
// - A loss of tokens that do not all weigh alike says how much: `weight_of(token)`, a double, and `weighed(weights)`,
//   what becomes of such weights [Vocab]. `share` is then given the sum of the weights in place of the number of
//   examples. A table's weights are weighed once, when it is prepared; those of a single target by the loss itself.
// - A loss may see all outputs of a sequence at once, as the energy of a signal or a filter of it needs: it says
//   `static constexpr bool sees_sequences = true` and offers `operator()(ys, targets, dys)` in place of the above. ys,
//   targets and dys are spans, one of each for every position that has a target: it returns the loss of the sequence
//   and writes its gradient with respect to each y to dys. `share(sequences, outputs)` is the factor of one sequence in
//   the loss of many.
// - `using ZeroWeighsNothing = <the loss itself>` says that weights of zero give a loss and a gradient of zero; then
//   tokens that do not occur need no mask. It does not hold for a derived loss, which may do otherwise.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/loss/reduction.hpp>

namespace unroll {

/// A loss of examples and its gradient with respect to the net's output.
template <class T, class Dy>
struct LossAndGradient {
    T loss;
    Dy dy;
};
template <class T, class Dy>
LossAndGradient(T, Dy) -> LossAndGradient<T, Dy>;  // clang 14 does not deduce an aggregate's arguments

namespace detail {

/// Whether a loss says that it takes the targets of examples in lanes. Otherwise it sees one example at a time.
template <class Loss>
inline constexpr bool takes_targets_in_lanes = requires { requires Loss::takes_targets_in_lanes; };

/// Whether the targets of a loss are tokens out of as many as the net has outputs. They are checked in advance.
template <class Loss>
inline constexpr bool targets_are_tokens = requires { requires Loss::targets_are_tokens; };

/// Whether a loss sees all outputs of a sequence at once.
template <class Loss>
inline constexpr bool sees_sequences = requires { requires Loss::sees_sequences; };

/// Whether weights of zero give a loss of zero and a gradient of zero.
template <class Loss>
inline constexpr bool zero_weighs_nothing = requires {
    requires std::is_same_v<typename Loss::ZeroWeighsNothing, Loss>;
};

/// Keeps the first `count` examples of a batch in lanes; the others get a loss and a gradient of zero.
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

}  // namespace detail

}  // namespace unroll
