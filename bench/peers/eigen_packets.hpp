// Net<5, 3> by hand with Eigen's packets, written to win: the opponent of an epoch and of one token forward.
//
// The contexts lie in the lanes of one packet of 8 numbers, three of them pads, so that the whole way of an embedding,
// tanh, logits, softmax and back, needs no shuffle. One transposition turns the gradients of the logits from contexts in
// lanes to outputs in lanes; then the weights' gradients need no sum over lanes. Everything else is Adam on 7 packets.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <span>

#include "eigen_packet_math.hpp"

namespace peers {

#ifdef EIGEN_VECTORIZE_AVX
inline constexpr bool eigen_packets_available = true;
#else
inline constexpr bool eigen_packets_available = false;
#endif

/// A net of 5 symbols and 3 hidden nodes, its Adam and the table of transitions that it learns from.
class EigenPackets {
public:
    static constexpr std::size_t vocab = 5, hidden = 3, lanes = 8;

    /// PyTorch's parameters in PyTorch's order: 0.weight [5, 3], 2.weight [5, 3], 2.bias [5]; and the share of all
    /// positions at which token j follows token i, [5, 5].
    EigenPackets(std::span<const float, 35> parameters, std::span<const float, 25> table) {
        for (std::size_t v = 0; v < vocab; ++v) {
            for (std::size_t h = 0; h < hidden; ++h) {
                net_.embedding[h][v] = parameters[v * hidden + h];
                net_.weight[h][v] = parameters[15 + v * hidden + h];
            }
            net_.bias[v] = parameters[30 + v];
            for (std::size_t next = 0; next < vocab; ++next) {
                minus_table_[next][v] = -table[v * vocab + next];
                share_[v] += table[v * vocab + next];
            }
        }
    }

    std::array<float, 35> parameters() const {
        std::array<float, 35> result{};
        for (std::size_t v = 0; v < vocab; ++v) {
            for (std::size_t h = 0; h < hidden; ++h) {
                result[v * hidden + h] = net_.embedding[h][v];
                result[15 + v * hidden + h] = net_.weight[h][v];
            }
            result[30 + v] = net_.bias[v];
        }
        return result;
    }

    /// Loss, gradient and Adam's step, so many times; the sum of the losses.
    float train(int epochs);

private:
    using Row = float[lanes];
    struct alignas(64) Net {
        Row embedding[hidden], weight[hidden], bias;
    };
    Net net_{}, mean_{}, square_{};
    alignas(64) Row minus_table_[vocab]{}, share_{};
    int steps_ = 0;
};

}  // namespace peers

#ifdef EIGEN_VECTORIZE_AVX

namespace peers {

inline float EigenPackets::train(int epochs) {
    using namespace packets;
    using P = Packet8f;
    const auto constant = [](float x) { return pset1<P>(x); };
    P e[hidden], w[hidden], b = pload<P>(net_.bias);
    P me[hidden], mw[hidden], mb = pload<P>(mean_.bias);
    P ve[hidden], vw[hidden], vb = pload<P>(square_.bias);
    for (std::size_t h = 0; h < hidden; ++h) {
        e[h] = pload<P>(net_.embedding[h]), w[h] = pload<P>(net_.weight[h]);
        me[h] = pload<P>(mean_.embedding[h]), mw[h] = pload<P>(mean_.weight[h]);
        ve[h] = pload<P>(square_.embedding[h]), vw[h] = pload<P>(square_.weight[h]);
    }
    const P one = constant(1.f), beta1 = constant(0.9f), beta2 = constant(0.999f), share = pload<P>(share_);
    double power1 = std::pow(0.9, steps_), power2 = std::pow(0.999, steps_);
    P losses = constant(0.f);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        // forward, contexts in lanes
        P h[hidden], slope[hidden];
        for (std::size_t i = 0; i < hidden; ++i) {
            h[i] = packets::tanh(e[i]);
            slope[i] = pmadd(pnegate(h[i]), h[i], one);
            pstore(net_.embedding[i], h[i]);  // read back lane by lane
            pstore(net_.weight[i], w[i]);
        }
        pstore(net_.bias, b);
        asm("" : "+m"(net_));
        P z[vocab];
        for (std::size_t o = 0; o < vocab; ++o) {
            z[o] = pmadd(h[0], constant(net_.weight[0][o]), constant(net_.bias[o]));
            z[o] = padd(z[o], pmadd(h[1], constant(net_.weight[1][o]), pmul(h[2], constant(net_.weight[2][o]))));
        }
        const P largest = pmax(pmax(pmax(z[0], z[1]), pmax(z[2], z[3])), z[4]);
        P y[vocab];
        for (std::size_t o = 0; o < vocab; ++o) y[o] = exp_of_negative(psub(z[o], largest));
        const P sum = padd(padd(padd(y[0], y[1]), padd(y[2], y[3])), y[4]);
        const P scale = pdiv(share, sum);

        // the loss: share (log sum + max) - table z
        P loss = pmul(share, padd(log_of_sum(sum), largest));
        for (std::size_t o = 0; o < vocab; ++o) loss = pmadd(pload<P>(minus_table_[o]), z[o], loss);
        losses = padd(losses, loss);

        // backward, contexts in lanes: weight (scale y - table), with weight y beside the sum and its division
        P de[hidden];
        for (std::size_t i = 0; i < hidden; ++i) {
            const auto column = [&](std::size_t o) { return constant(net_.weight[i][o]); };
            const auto times = [&](const auto& x) {
                const P a = pmadd(x(1), column(1), pmul(x(0), column(0)));
                return padd(pmadd(x(4), column(4), a), pmadd(x(3), column(3), pmul(x(2), column(2))));
            };
            const P up = times([&](std::size_t o) { return y[o]; });
            const P down = times([&](std::size_t o) { return pload<P>(minus_table_[o]); });
            de[i] = pmadd(scale, pmul(up, slope[i]), pmul(down, slope[i]));
        }

        // backward, outputs in lanes
        PacketBlock<P, 8> dz;
        for (std::size_t o = 0; o < vocab; ++o) dz.packet[o] = pmadd(y[o], scale, pload<P>(minus_table_[o]));
        for (std::size_t o = vocab; o < lanes; ++o) dz.packet[o] = constant(0.f);
        ptranspose(dz);
        const P db = padd(padd(padd(dz.packet[0], dz.packet[1]), padd(dz.packet[2], dz.packet[3])), dz.packet[4]);
        P dw[hidden];
        for (std::size_t i = 0; i < hidden; ++i) {
            const auto row = [&](std::size_t v) { return constant(net_.embedding[i][v]); };
            const P a = pmadd(dz.packet[1], row(1), pmul(dz.packet[0], row(0)));
            dw[i] = padd(pmadd(dz.packet[4], row(4), a), pmadd(dz.packet[3], row(3), pmul(dz.packet[2], row(2))));
        }

        // Adam, whose means are kept without their factors 1 - beta: p -= m / (root sqrt(v) + eps)
        power1 *= 0.9, power2 *= 0.999;
        const float inverse_step = static_cast<float>((1 - power1) * (1 / (1e-3 * (1 - 0.9))));
        const P eps = constant(1e-8f * inverse_step);
        const P root = pmul(constant(inverse_step), square_root(constant(0.001f / static_cast<float>(1 - power2))));
        const auto advance = [&](P& p, const P& g, P& m, P& v) {
            m = pmadd(beta1, m, g);
            v = pmadd(g, g, pmul(beta2, v));
            p = psub(p, pdiv(m, pmadd(square_root(v), root, eps)));
        };
        for (std::size_t i = 0; i < hidden; ++i) advance(e[i], de[i], me[i], ve[i]);
        for (std::size_t i = 0; i < hidden; ++i) advance(w[i], dw[i], mw[i], vw[i]);
        advance(b, db, mb, vb);
    }
    steps_ += epochs;
    pstore(net_.bias, b), pstore(mean_.bias, mb), pstore(square_.bias, vb);
    for (std::size_t h = 0; h < hidden; ++h) {
        pstore(net_.embedding[h], e[h]), pstore(net_.weight[h], w[h]);
        pstore(mean_.embedding[h], me[h]), pstore(mean_.weight[h], mw[h]);
        pstore(square_.embedding[h], ve[h]), pstore(square_.weight[h], vw[h]);
    }
    return predux(losses);
}

}  // namespace peers

#endif
