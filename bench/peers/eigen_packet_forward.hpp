// Net<5, 3> by hand with Eigen's packets, one token at a time: the opponent of the forward pass.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <span>

#include "eigen_packet_math.hpp"

namespace peers {

/// A net of 5 symbols and 3 hidden nodes that answers. A row of the embedding is one packet of 4 numbers; so are four
/// of the logits, and the fifth stands in every lane of another packet, where the largest is looked for.
class EigenPacketForward {
public:
    static constexpr std::size_t vocab = 5, hidden = 3;

    /// PyTorch's parameters in PyTorch's order: 0.weight [5, 3], 2.weight [5, 3], 2.bias [5].
    explicit EigenPacketForward(std::span<const float, 35> parameters) {
        for (std::size_t v = 0; v < vocab; ++v) {
            for (std::size_t h = 0; h < hidden; ++h) {
                embedding_[v][h] = parameters[v * hidden + h];
                if (v < 4) weight_[h][v] = parameters[15 + v * hidden + h];
                else last_weight_[h] = parameters[15 + v * hidden + h];
            }
            if (v < 4) bias_[v] = parameters[30 + v];
            else last_bias_ = parameters[30 + v];
        }
    }

    /// The token with the largest logit, found without a branch: each call waits for the one before.
    unsigned next(unsigned token) const {
        const Logits z = forward(token);
        using namespace packets;
        P largest = pmax(z.last, z.first);
        largest = pmax(largest, _mm_shuffle_ps(largest, largest, _MM_SHUFFLE(1, 0, 3, 2)));
        largest = pmax(largest, _mm_shuffle_ps(largest, largest, _MM_SHUFFLE(2, 3, 0, 1)));
        const int found = _mm_movemask_ps(pcmp_eq(z.first, largest)) | 16;
        return static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(found)));
    }

    /// The same with a branch, which the processor predicts: the next call need not wait.
    unsigned predicted_next(unsigned token) const {
        const Logits z = forward(token);
        alignas(16) float logits[8];
        packets::pstore(logits, z.first), packets::pstore(logits + 4, z.last);
        unsigned best = 0;
        float largest = logits[0];
        for (unsigned o = 1; o < vocab; ++o) {
            if (logits[o] > largest) {
                largest = logits[o], best = o;
                asm volatile("" : "+r"(best));  // keeps the branch a branch
            }
        }
        return best;
    }

    std::array<float, vocab> logits(unsigned token) const {
        const Logits z = forward(token);
        alignas(16) float result[8];
        packets::pstore(result, z.first), packets::pstore(result + 4, z.last);
        return {result[0], result[1], result[2], result[3], result[4]};
    }

private:
    using P = Eigen::internal::Packet4f;
    struct Logits {
        P first, last;  // of tokens 0 to 3, and of token 4 in every lane
    };

    EIGEN_STRONG_INLINE Logits forward(unsigned token) const {
        using namespace packets;
        const P h = packets::tanh(pload<P>(embedding_[token]));
        const P h0 = _mm_shuffle_ps(h, h, 0), h1 = _mm_shuffle_ps(h, h, 0x55), h2 = _mm_shuffle_ps(h, h, 0xaa);
        const auto dot = [&](const P& bias, const P& w0, const P& w1, const P& w2) {
            return padd(pmadd(h0, w0, bias), pmadd(h1, w1, pmul(h2, w2)));
        };
        return {dot(pload<P>(bias_), pload<P>(weight_[0]), pload<P>(weight_[1]), pload<P>(weight_[2])),
                dot(pload1<P>(&last_bias_), pload1<P>(last_weight_), pload1<P>(last_weight_ + 1), pload1<P>(last_weight_ + 2))};
    }

    alignas(64) float embedding_[vocab][4]{};
    alignas(16) float weight_[hidden][4]{}, bias_[4]{};
    float last_weight_[hidden]{}, last_bias_ = 0;
};

}  // namespace peers
