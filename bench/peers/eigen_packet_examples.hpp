// Net<5, 3> by hand with Eigen's packets, on single examples in the lanes: the opponent of the un-compressed epoch.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "eigen_packet_math.hpp"

namespace peers {

/// A net of 5 symbols and 3 hidden nodes, its Adam and its examples: as many as a packet has lanes at once. Inputs and
/// targets are one-hot, made once, so that neither the rows of the embedding nor their gradients need a gather.
class EigenPacketExamples {
public:
    static constexpr std::size_t vocab = 5, hidden = 3, count = 35;

    /// PyTorch's parameters in PyTorch's order: 0.weight [5, 3], 2.weight [5, 3], 2.bias [5]; and tokens of a text.
    EigenPacketExamples(std::span<const float, count> parameters, std::span<const unsigned> text)
        : chunks_((text.size() - 1 + lanes - 1) / lanes), share_(1.f / static_cast<float>(text.size() - 1)) {
        std::copy(parameters.begin(), parameters.end(), net_);
        inputs_.resize(chunks_ * vocab), targets_.resize(chunks_ * vocab), dz_.resize(chunks_ * vocab);
        h_.resize(chunks_ * hidden), de_.resize(chunks_ * hidden);
        for (std::size_t n = 0; n + 1 < text.size(); ++n) {
            inputs_[n / lanes * vocab + text[n]].lane[n % lanes] = 1;
            targets_[n / lanes * vocab + text[n + 1]].lane[n % lanes] = share_;
        }
    }

    std::array<float, count> parameters() const {
        std::array<float, count> result{};
        std::copy(net_, net_ + count, result.begin());
        return result;
    }

    /// Loss, gradient and Adam's step, so many times; the sum of the losses.
    float train(int epochs) {
        float losses = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            losses += forward_backward();
            sum_over_examples();
            step();
        }
        return losses;
    }

private:
    using P = Eigen::internal::packet_traits<float>::type;
    static constexpr std::size_t lanes = Eigen::internal::packet_traits<float>::size;
    static constexpr std::size_t padded = (count + lanes - 1) / lanes * lanes;
    struct alignas(lanes * sizeof(float)) Lanes {
        float lane[lanes]{};
    };
    using Parameters = float[padded];

    static P load(const Lanes& x) { return Eigen::internal::pload<P>(x.lane); }
    static P all(const float& x) { return Eigen::internal::pload1<P>(&x); }
    const float& embedding(std::size_t v, std::size_t h) const { return net_[v * hidden + h]; }
    const float& weight(std::size_t o, std::size_t h) const { return net_[vocab * hidden + o * hidden + h]; }
    const float& bias(std::size_t o) const { return net_[2 * vocab * hidden + o]; }

    float forward_backward() {
        using namespace packets;
        const P one = pset1<P>(1.f);
        P loss = pset1<P>(0.f);
        for (std::size_t chunk = 0; chunk < chunks_; ++chunk) {
            const Lanes* const input = &inputs_[chunk * vocab];
            const Lanes* const target = &targets_[chunk * vocab];
            P h[hidden], z[vocab], y[vocab], dz[vocab];
            for (std::size_t i = 0; i < hidden; ++i) {
                P e = pmul(load(input[0]), all(embedding(0, i)));
                for (std::size_t v = 1; v < vocab; ++v) e = pmadd(load(input[v]), all(embedding(v, i)), e);
                h[i] = packets::tanh(e);
                pstore(h_[chunk * hidden + i].lane, h[i]);
            }
            for (std::size_t o = 0; o < vocab; ++o) {
                z[o] = all(bias(o));
                for (std::size_t i = 0; i < hidden; ++i) z[o] = pmadd(h[i], all(weight(o, i)), z[o]);
            }
            const P largest = pmax(pmax(pmax(z[0], z[1]), pmax(z[2], z[3])), z[4]);
            for (std::size_t o = 0; o < vocab; ++o) y[o] = exp_of_negative(psub(z[o], largest));
            const P sum = padd(padd(padd(y[0], y[1]), padd(y[2], y[3])), y[4]);
            const P share = padd(padd(padd(load(target[0]), load(target[1])), padd(load(target[2]), load(target[3]))), load(target[4]));
            const P scale = pdiv(share, sum);
            loss = pmadd(share, padd(log_of_sum(sum), largest), loss);
            P hit = pmul(load(target[0]), z[0]);
            for (std::size_t o = 1; o < vocab; ++o) hit = pmadd(load(target[o]), z[o], hit);
            loss = psub(loss, hit);
            for (std::size_t o = 0; o < vocab; ++o) {
                dz[o] = psub(pmul(y[o], scale), load(target[o]));
                pstore(dz_[chunk * vocab + o].lane, dz[o]);
            }
            for (std::size_t i = 0; i < hidden; ++i) {
                P dh = pmul(dz[0], all(weight(0, i)));
                for (std::size_t o = 1; o < vocab; ++o) dh = pmadd(dz[o], all(weight(o, i)), dh);
                pstore(de_[chunk * hidden + i].lane, pmul(dh, pmadd(pnegate(h[i]), h[i], one)));
            }
        }
        return predux(loss);
    }

    /// Adds the numbers of each packet: lanes packets at once, by a transposition.
    static void sum_over_lanes(const P (&sums)[padded], Parameters& grad) {
        using namespace packets;
        for (std::size_t first = 0; first < padded; first += lanes) {
            PacketBlock<P, static_cast<int>(lanes)> block;
            for (std::size_t k = 0; k < lanes; ++k) block.packet[k] = sums[first + k];
            ptranspose(block);
            P sum = block.packet[0];
            for (std::size_t k = 1; k < lanes; ++k) sum = padd(sum, block.packet[k]);
            pstore(grad + first, sum);
        }
    }

    void sum_over_examples() {
        using namespace packets;
        P sums[padded];
        for (P& sum : sums) sum = pset1<P>(0.f);
        P embedding[vocab][hidden], weight[vocab][hidden], bias[vocab];
        for (std::size_t v = 0; v < vocab; ++v) {
            bias[v] = pset1<P>(0.f);
            for (std::size_t i = 0; i < hidden; ++i) embedding[v][i] = weight[v][i] = bias[v];
        }
        for (std::size_t chunk = 0; chunk < chunks_; ++chunk) {
            for (std::size_t o = 0; o < vocab; ++o) {
                const P dz = load(dz_[chunk * vocab + o]);
                bias[o] = padd(bias[o], dz);
                for (std::size_t i = 0; i < hidden; ++i) weight[o][i] = pmadd(dz, load(h_[chunk * hidden + i]), weight[o][i]);
            }
        }
        for (std::size_t chunk = 0; chunk < chunks_; ++chunk) {
            for (std::size_t v = 0; v < vocab; ++v) {
                const P x = load(inputs_[chunk * vocab + v]);
                for (std::size_t i = 0; i < hidden; ++i) embedding[v][i] = pmadd(x, load(de_[chunk * hidden + i]), embedding[v][i]);
            }
        }
        for (std::size_t v = 0; v < vocab; ++v) {
            for (std::size_t i = 0; i < hidden; ++i) {
                sums[v * hidden + i] = embedding[v][i];
                sums[vocab * hidden + v * hidden + i] = weight[v][i];
            }
            sums[2 * vocab * hidden + v] = bias[v];
        }
        sum_over_lanes(sums, grad_);
    }

    void step() {
        using namespace packets;
        power1_ *= 0.9, power2_ *= 0.999;
        const P beta1 = pset1<P>(0.9f), beta2 = pset1<P>(0.999f), new1 = pset1<P>(0.1f), new2 = pset1<P>(0.001f);
        const P step_size = pset1<P>(static_cast<float>(1e-3 / (1 - power1_))), eps = pset1<P>(1e-8f);
        const P correction = pset1<P>(static_cast<float>(1 / std::sqrt(1 - power2_)));
        for (std::size_t k = 0; k < padded; k += lanes) {
            const P g = pload<P>(grad_ + k);
            const P m = pmadd(beta1, pload<P>(mean_ + k), pmul(new1, g));
            const P v = pmadd(beta2, pload<P>(square_ + k), pmul(pmul(new2, g), g));
            pstore(mean_ + k, m), pstore(square_ + k, v);
            pstore(net_ + k, psub(pload<P>(net_ + k), pdiv(pmul(step_size, m), pmadd(square_root(v), correction, eps))));
        }
    }

    alignas(64) Parameters net_{}, grad_{}, mean_{}, square_{};
    double power1_ = 1, power2_ = 1;
    std::size_t chunks_;
    float share_;
    std::vector<Lanes> inputs_, targets_, h_, dz_, de_;  // [chunks, vocab] or [chunks, hidden]
};

}  // namespace peers
