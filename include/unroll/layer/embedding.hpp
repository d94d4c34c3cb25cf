// Embedding: a learned vector for each token.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/at_least_one.hpp>

namespace unroll {

namespace detail {

/// The shape that an embedding of tokens or of windows expects, and the number of vectors that it produces.
template <std::size_t Vocab, class Input>
struct Embedded;
template <std::size_t Vocab>
struct Embedded<Vocab, Token> {
    using Expects = Tokens<Vocab>;
    static constexpr std::size_t vectors = 1;
};
template <std::size_t Vocab, std::size_t K>
struct Embedded<Vocab, Window<K>> {
    static_assert(sizeof(AtLeastOne<(K > 0)>) > 0);
    using Expects = Windows<Vocab, K>;
    static constexpr std::size_t vectors = K;
};

}  // namespace detail

/// y = weight[token], weight [Vocab, Size], y [Size]. Of a Window<K>: the vectors of its tokens one after the other,
/// y [K Size]. PyTorch: Embedding; of a window, Embedding and Flatten. Error: token_out_of_range.
template <std::size_t Vocab, std::size_t Size, class T = float, class Input = Token>
struct Embedding {
    static_assert(sizeof(detail::AtLeastOne<(Vocab > 0 && Size > 0)>) > 0);
    using Scalar = T;
    template <class U>
    using rebind = Embedding<Vocab, Size, U, Input>;
    using Expects = typename detail::Embedded<Vocab, Input>::Expects;
    using Produces = Features<detail::Embedded<Vocab, Input>::vectors * Size>;
    static constexpr bool works_on_flat = true, goes_over_once = true;
    static constexpr std::string_view name() { return "Embedding"; }

    Matrix<T, Vocab, Size> weight;

    [[gnu::always_inline]] constexpr auto forward(const auto& tokens) const { return gather_rows(weight, tokens); }

    [[gnu::always_inline]] constexpr NoGradient backward(const auto& tokens, const auto&, const auto& dy,
                                                         Embedding& grad) const {
        scatter_add_rows(grad.weight, tokens, dy);  // y = weight[tokens]
        return {};
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&& visit, auto&... self) {
        visit("weight", self.weight...);
    }

    /// Normal, mean 0, standard deviation 1.
    constexpr void initialize(auto& rng) { rng.normal(weight.elements(), 0, 1); }
};

}  // namespace unroll
