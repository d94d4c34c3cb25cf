// CrossEntropy: how surprising the targets are to a net that answers with logits.
#pragma once

#include <cstddef>
#include <unroll/loss/reduction.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/matrix.hpp>
#include <unroll/tensor/token.hpp>

namespace unroll {

/// exp(x - max x), which cannot overflow, and their sum.
template <class T, std::size_t N>
struct Exponentials {
    Vector<T, N> shifted;  // x - max x
    Vector<T, N> values;   // exp(shifted)
    T sum;

    [[gnu::always_inline]] constexpr explicit Exponentials(const Vector<T, N>& x) {
        T largest = x.begin()[0];
        for (const T& a : x) largest = maximum(a, largest);
        shifted = elementwise([&](const T& a) { return a - largest; }, x);
        values = elementwise([](const T& a) { return exp(a); }, shifted);
        sum = values.begin()[0];
        for (const T* value = values.begin() + 1; value != values.end(); ++value) sum = sum + *value;
    }
};

/// Probabilities from logits: exp(x) / sum exp(x), right for logits of any finite size. PyTorch: softmax.
template <class T, std::size_t N>
constexpr Vector<T, N> softmax(const Vector<T, N>& logits) {
    const Exponentials<T, N> e(logits);
    return elementwise([&](const T& a) { return a / e.sum; }, e.values);
}

/// -log softmax(logits)[target], over log-sum-exp. PyTorch: CrossEntropyLoss.
struct CrossEntropy {
    Reduction reduction = Reduction::mean;

    /// The share that one of `examples` examples has in the loss.
    constexpr double share(double examples, std::size_t /*outputs*/) const {
        return reduction == Reduction::mean ? 1 / examples : 1;
    }

    /// The loss of one context, and its gradient with respect to the logits [Vocab]: weights [Vocab] says how much
    /// each token weighs that may come next.
    template <class X, class W, std::size_t Vocab>
    [[gnu::always_inline]] constexpr LossAndGradient<X, Vector<X, Vocab>> operator()(const Vector<X, Vocab>& logits,
                                                              const Vector<W, Vocab>& weights) const {
        const Exponentials<X, Vocab> e(logits);
        const X log_sum = log(e.sum);
        X loss{};
        W total{};
        for (std::size_t i = 0; i < Vocab; ++i) {
            const W& w = weights.begin()[i];
            // Not w * … alone: a logit of -inf that is no target must not make 0 * inf.
            loss = loss + select(w != W{}, w * (log_sum - e.shifted.begin()[i]), X{});
            total = total + w;
        }
        const X scale = total / e.sum;
        return {loss, elementwise([&](const X& a, const W& w) { return a * scale - w; }, e.values, weights)};
    }

    /// The same for one target, or a target in each lane, with this share in the loss. Error: token_out_of_range.
    template <class X, class Target, std::size_t Vocab>
        requires(std::is_convertible_v<Target, Token> || requires(Target t) { Token(t[0]); })
    [[gnu::always_inline]] constexpr LossAndGradient<X, Vector<X, Vocab>> operator()(const Vector<X, Vocab>& logits, const Target& target,
                                                              Lane<X> share) const {
        if constexpr (std::is_convertible_v<Target, Token>) {
            Vector<Lane<X>, Vocab> weights{};
            weights[index_in<Vocab>(target)] = share;
            return (*this)(logits, weights);
        } else {
            Vector<X, Vocab> weights{};
            for (std::size_t lane = 0; lane < Target::size(); ++lane) {
                weights[index_in<Vocab>(target[lane])].set(lane, share);
            }
            return (*this)(logits, weights);
        }
    }
};

}  // namespace unroll
