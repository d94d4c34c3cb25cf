// Embedding: a learned vector for each token.
#pragma once

#include <cstddef>
#include <string_view>
#include <unroll/layer/layer.hpp>
#include <unroll/tensor/kernels.hpp>

namespace unroll {

/// y = weight[token], weight [Vocab, Size], y [Size]. PyTorch: Embedding. Error: token_out_of_range.
template <std::size_t Vocab, std::size_t Size, class T = float, class Input = Token>
struct Embedding;

/// The embedding of a single token.
template <std::size_t Vocab, std::size_t Size, class T>
struct Embedding<Vocab, Size, T, Token> {
    using Scalar = T;
    template <class U>
    using rebind = Embedding<Vocab, Size, U, Token>;
    using Expects = Tokens<Vocab>;
    using Produces = Features<Size>;
    static constexpr std::string_view name() { return "Embedding"; }

    Matrix<T, Vocab, Size> weight;

    template <class AnyToken>
    constexpr auto forward(const AnyToken& token) const {
        return rows(weight, Window<1, AnyToken>{token});
    }

    template <class AnyToken>
    constexpr NoGradient backward(const AnyToken& token, const auto&, const auto& dy, Embedding& grad) const {
        add_rows(grad.weight, Window<1, AnyToken>{token}, dy);  // y = weight[token]
        return {};
    }

    static constexpr void parameters(auto&& visit, auto&... self) { visit("weight", self.weight...); }

    /// Normal, mean 0, standard deviation 1.
    constexpr void initialize(auto& rng) { rng.normal(weight.elements(), 0, 1); }
};

/// The embedding of a window of K tokens: their vectors one after the other, y [K Size]. PyTorch: Embedding, Flatten.
template <std::size_t Vocab, std::size_t Size, class T, std::size_t K>
struct Embedding<Vocab, Size, T, Window<K>> {
    using Scalar = T;
    template <class U>
    using rebind = Embedding<Vocab, Size, U, Window<K>>;
    using Expects = Windows<Vocab, K>;
    using Produces = Features<K * Size>;
    static constexpr std::string_view name() { return "Embedding"; }

    Matrix<T, Vocab, Size> weight;

    template <class AnyToken>
    constexpr auto forward(const Window<K, AnyToken>& window) const {
        return rows(weight, window);
    }

    template <class AnyToken>
    constexpr NoGradient backward(const Window<K, AnyToken>& window, const auto&, const auto& dy, Embedding& grad) const {
        add_rows(grad.weight, window, dy);  // y = weight[window[0]], weight[window[1]], …
        return {};
    }

    static constexpr void parameters(auto&& visit, auto&... self) { visit("weight", self.weight...); }

    /// Normal, mean 0, standard deviation 1.
    constexpr void initialize(auto& rng) { rng.normal(weight.elements(), 0, 1); }
};

}  // namespace unroll
