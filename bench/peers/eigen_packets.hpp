// Net<5, 3> by hand with Eigen's packets, written to win: the opponent of an epoch and of one token forward.
//
// The contexts lie in the lanes of one packet of 8 numbers, three of them pads, so that the whole way of an embedding,
// tanh, logits, softmax and back, needs no shuffle. One transposition turns the gradients of the logits from contexts in
// lanes to outputs in lanes; then the weights' gradients need no sum over lanes. Everything else is Adam on 7 packets.
#pragma once

#include <Eigen/Core>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

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

namespace packets {

using namespace Eigen::internal;
using P = Packet8f;

EIGEN_STRONG_INLINE P constant(float x) { return pset1<P>(x); }

/// exp of what is not positive, to 1e-7: one clamp, and 2^n by a shift.
EIGEN_STRONG_INLINE P exp_of_negative(const P& x) {
    const P rounder = constant(12582912.f + 127.f);
    const P clamped = pmax(x, constant(-87.f));
    const P rounded = pmadd(clamped, constant(1.44269504f), rounder);
    const P n = psub(rounded, rounder);
    const P r = pmadd(n, constant(-0.693147182f), clamped);
    const P scale = preinterpret<P>(plogical_shift_left<23>(preinterpret<Packet8i>(rounded)));
    const P r2 = pmul(r, r);
    const P low = pmadd(r, constant(0.5000000f), constant(1.f));  // 1 + r (1 + r/2 …) by Estrin's scheme
    const P middle = pmadd(r, constant(4.1665795e-2f), constant(1.6666665e-1f));
    const P high = pmadd(r, constant(1.3981999e-3f), constant(8.3334519e-3f));
    const P series = pmadd(r2, pmadd(r2, high, middle), low);
    return pmul(scale, pmadd(r, series, constant(1.f)));
}

}  // namespace packets

inline float EigenPackets::train(int epochs) {
    using namespace packets;
    P e[hidden], w[hidden], b = pload<P>(net_.bias);
    P me[hidden], mw[hidden], mb = pload<P>(mean_.bias);
    P ve[hidden], vw[hidden], vb = pload<P>(square_.bias);
    for (std::size_t h = 0; h < hidden; ++h) {
        e[h] = pload<P>(net_.embedding[h]), w[h] = pload<P>(net_.weight[h]);
        me[h] = pload<P>(mean_.embedding[h]), mw[h] = pload<P>(mean_.weight[h]);
        ve[h] = pload<P>(square_.embedding[h]), vw[h] = pload<P>(square_.weight[h]);
    }
    const P one = constant(1.f), beta1 = constant(0.9f), new1 = constant(0.1f), beta2 = constant(0.999f),
            new2 = constant(0.001f), eps = constant(1e-8f), share = pload<P>(share_);
    double power1 = std::pow(0.9, steps_), power2 = std::pow(0.999, steps_);
    P losses = constant(0.f);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        // forward, contexts in lanes
        P h[hidden];
        for (std::size_t i = 0; i < hidden; ++i) {
            h[i] = ptanh(e[i]);
            pstore(net_.embedding[i], h[i]);  // scratch: read back lane by lane below
            pstore(net_.weight[i], w[i]);
        }
        pstore(net_.bias, b);
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
        P loss = pmul(share, padd(plog(sum), largest));
        for (std::size_t o = 0; o < vocab; ++o) loss = pmadd(pload<P>(minus_table_[o]), z[o], loss);
        losses = padd(losses, loss);

        // backward, contexts in lanes
        PacketBlock<P, 8> dz;
        for (std::size_t o = 0; o < vocab; ++o) dz.packet[o] = pmadd(y[o], scale, pload<P>(minus_table_[o]));
        for (std::size_t o = vocab; o < lanes; ++o) dz.packet[o] = constant(0.f);
        P de[hidden];
        for (std::size_t i = 0; i < hidden; ++i) {
            const P a = pmul(dz.packet[0], constant(net_.weight[i][0])), c = pmul(dz.packet[2], constant(net_.weight[i][2]));
            const P dh = padd(pmadd(dz.packet[1], constant(net_.weight[i][1]), a),
                              pmadd(dz.packet[3], constant(net_.weight[i][3]), pmadd(dz.packet[4], constant(net_.weight[i][4]), c)));
            de[i] = pmul(dh, pmadd(pnegate(h[i]), h[i], one));
        }

        // outputs in lanes
        ptranspose(dz);
        const P db = padd(padd(padd(dz.packet[0], dz.packet[1]), padd(dz.packet[2], dz.packet[3])), dz.packet[4]);
        P dw[hidden];
        for (std::size_t i = 0; i < hidden; ++i) {
            dw[i] = pmul(dz.packet[0], constant(net_.embedding[i][0]));
            for (std::size_t v = 1; v < vocab; ++v) dw[i] = pmadd(dz.packet[v], constant(net_.embedding[i][v]), dw[i]);
        }

        // Adam
        power1 *= 0.9, power2 *= 0.999;
        const P step_size = constant(static_cast<float>(1e-3 / (1 - power1)));
        const P correction = constant(static_cast<float>(1 / std::sqrt(1 - power2)));
        const auto advance = [&](P& p, const P& g, P& m, P& v) {
            m = pmadd(beta1, m, pmul(new1, g));
            v = pmadd(beta2, v, pmul(pmul(new2, g), g));
            p = psub(p, pdiv(pmul(step_size, m), pmadd(psqrt(v), correction, eps)));
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
