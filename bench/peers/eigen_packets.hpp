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
EIGEN_STRONG_INLINE P square_root(const P& x) { return _mm256_sqrt_ps(x); }  // psqrt is one only with EIGEN_FAST_MATH 0

/// exp of what is not positive, to 2e-7: one clamp, 2^n by a shift, and Estrin's scheme for the shortest way.
EIGEN_STRONG_INLINE P exp_of_negative(const P& x) {
    const P rounder = constant(12582912.f + 127.f);
    const P clamped = pmax(x, constant(-87.f));
    const P rounded = pmadd(clamped, constant(1.44269504f), rounder);
    const P r = pmadd(psub(rounded, rounder), constant(-0.693147182f), clamped);
    const P scale = preinterpret<P>(plogical_shift_left<23>(preinterpret<Packet8i>(rounded)));
    const P r2 = pmul(r, r);
    const P low = pmadd(r, constant(0.5f), constant(1.f));
    const P middle = pmadd(r, constant(4.1665795e-2f), constant(1.6666665e-1f));
    const P high = pmadd(r, constant(1.3981999e-3f), constant(8.3334519e-3f));
    const P series = pmadd(r2, pmadd(r2, high, middle), low);
    return pmadd(pmul(scale, r), series, scale);
}

/// log of what is between 1 and 2^100, with the polynomial of Eigen's own and nothing for other numbers.
EIGEN_STRONG_INLINE P log_of_sum(const P& x) {
    const Packet8i bits = psub(preinterpret<Packet8i>(x), pset1<Packet8i>(0x3f3504f3));  // from sqrt(1/2) on
    const P n = pcast<Packet8i, P>(parithmetic_shift_right<23>(bits));
    const P m = preinterpret<P>(padd(pand(bits, pset1<Packet8i>(0x007fffff)), pset1<Packet8i>(0x3f3504f3)));
    const P f = psub(m, constant(1.f)), f2 = pmul(f, f), f3 = pmul(f2, f);
    const P high = pmadd(pmadd(constant(7.0376836e-2f), f, constant(-1.1514610e-1f)), f, constant(1.1676998e-1f));
    const P middle = pmadd(pmadd(constant(-1.2420141e-1f), f, constant(1.4249322e-1f)), f, constant(-1.6668057e-1f));
    const P low = pmadd(pmadd(constant(2.0000714e-1f), f, constant(-2.4999994e-1f)), f, constant(3.3333331e-1f));
    const P series = pmadd(pmadd(high, f3, middle), f3, low);
    return pmadd(n, constant(0.693147181f), pmadd(f3, series, pmadd(f2, constant(-0.5f), f)));
}

/// Eigen's own rational tanh, with its coefficients, by Estrin's scheme and with the division beside the numerator.
EIGEN_STRONG_INLINE P tanh(const P& any) {
    const P x = pmax(pmin(any, constant(7.99881172f)), constant(-7.99881172f));
    const P x2 = pmul(x, x), x4 = pmul(x2, x2), x8 = pmul(x4, x4);
    const P q = pmadd(x4, pmadd(x2, constant(1.19825839e-06f), constant(1.18534706e-04f)),
                      pmadd(x2, constant(2.26843463e-03f), constant(4.89352519e-03f)));
    const P low = pmadd(x4, pmadd(x2, constant(5.12229710e-08f), constant(1.48572236e-05f)),
                        pmadd(x2, constant(6.37261929e-04f), constant(4.89352456e-03f)));
    const P high = pmadd(x4, constant(-2.76076847e-16f), pmadd(x2, constant(2.00018790e-13f), constant(-8.60467152e-11f)));
    return pmul(pmadd(pmul(x, x8), high, pmul(x, low)), pdiv(constant(1.f), q));
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
