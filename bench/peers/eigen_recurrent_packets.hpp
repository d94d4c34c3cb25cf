// One step of LSTM or GRU and Linear by hand with Eigen's packets: every gate's units side by side, sums in registers, in
// two strands; what the next step needs of h is summed as soon as h is there, while the output waits for its own sums. Of
// RNN and Linear for tokens, too.
#pragma once

#include "eigen_packet_math.hpp"
#include "eigen_recurrent_expressions.hpp"

namespace peers {

template <Cell cell, int In, int Hidden, int Out>
class EigenRecurrentPackets {
public:
    using P = Eigen::internal::packet_traits<float>::type;
    using Outputs = std::conditional_t<Out % Eigen::internal::unpacket_traits<P>::size == 0, P, Eigen::internal::Packet8f>;
    static constexpr int lanes = Eigen::internal::unpacket_traits<P>::size, blocks = Hidden / lanes;
    static constexpr int gates = gates_of(cell), rows = gates * Hidden;
    static_assert(Hidden % lanes == 0 && Out == Eigen::internal::unpacket_traits<Outputs>::size);

    struct Memory {
        alignas(64) float h[Hidden] = {}, c[Hidden] = {}, of_h[rows] = {};  // of_h: W_hh h + b_hh
    };
    struct Vector {
        alignas(64) float numbers[Out] = {};
        float operator[](std::size_t i) const { return numbers[i]; }
    };

    explicit EigenRecurrentPackets(std::span<const float> parameters) : p_(parameters) {}

    Memory initial() const {
        Memory memory;
        for (int r = 0; r < rows; ++r) memory.of_h[r] = p_.bias_hh(r);
        return memory;
    }

    EIGEN_STRONG_INLINE Vector step(const Vector& x, Memory& memory) const {
        using namespace packets;
#pragma GCC unroll 4
        for (int b = 0; b < blocks; ++b) {
            P of_x[gates];
            for (int g = 0; g < gates; ++g) of_x[g] = pload<P>(p_.bias_ih.data() + g * Hidden + b * lanes);
            add_products<In, gates>(p_.weight_ih.data() + b * lanes, x.numbers, of_x);
            const auto of_h = [&](int g) { return pload<P>(memory.of_h + g * Hidden + b * lanes); };
            const auto sum = [&](int g) { return padd(of_x[g], of_h(g)); };
            const P before = pload<P>(memory.h + b * lanes);
            if constexpr (cell == Cell::gru) {
                const P r = packets::logistic(sum(0)), z = packets::logistic(sum(1));
                const P n = packets::tanh(pmadd(r, of_h(2), of_x[2]));
                pstore(memory.h + b * lanes, pmadd(z, psub(before, n), n));
            } else {
                const P i = packets::logistic(sum(0)), f = packets::logistic(sum(1)), g = packets::tanh(sum(2)), o = packets::logistic(sum(3));
                const P c = pmadd(f, pload<P>(memory.c + b * lanes), pmul(i, g));
                pstore(memory.c + b * lanes, c);
                pstore(memory.h + b * lanes, pmul(o, packets::tanh(c)));
            }
        }
        asm("" : "+m"(memory.h));  // its numbers are broadcast from memory
#pragma GCC unroll 4
        for (int b = 0; b < blocks; ++b) {
            P of_h[gates];
            for (int g = 0; g < gates; ++g) of_h[g] = pload<P>(p_.bias_hh.data() + g * Hidden + b * lanes);
            add_products<Hidden, gates>(p_.weight_hh.data() + b * lanes, memory.h, of_h);
            for (int g = 0; g < gates; ++g) pstore(memory.of_h + g * Hidden + b * lanes, of_h[g]);
        }
        Vector y;
        pstore(y.numbers, output(memory));
        asm("" : "+m"(y.numbers));
        return y;
    }

private:
    /// sums[g] += the gate's rows of a column-major matrix [rows, Count] times x.
    template <int Count, int Gates>
    static EIGEN_STRONG_INLINE void add_products(const float* weight, const float* x, P* sums) {
        using namespace packets;
        P second[Gates];
        for (int g = 0; g < Gates; ++g) second[g] = pset1<P>(0.f);
#pragma GCC unroll 1
        for (int i = 0; i < Count; i += 2) {
            const P even = pset1<P>(x[i]), odd = pset1<P>(x[i + 1]);
            for (int g = 0; g < Gates; ++g) {
                sums[g] = pmadd(pload<P>(weight + i * rows + g * Hidden), even, sums[g]);
                second[g] = pmadd(pload<P>(weight + (i + 1) * rows + g * Hidden), odd, second[g]);
            }
        }
        for (int g = 0; g < Gates; ++g) sums[g] = padd(sums[g], second[g]);
    }

    EIGEN_STRONG_INLINE Outputs output(const Memory& memory) const {
        using namespace packets;
        Outputs sums[4] = {pload<Outputs>(p_.bias.data()), pset1<Outputs>(0.f), pset1<Outputs>(0.f), pset1<Outputs>(0.f)};
#pragma GCC unroll 32
        for (int i = 0; i < Hidden; ++i) {
            sums[i % 4] = pmadd(pload<Outputs>(p_.weight.data() + i * Out), pset1<Outputs>(memory.h[i]), sums[i % 4]);
        }
        return padd(padd(sums[0], sums[1]), padd(sums[2], sums[3]));
    }

    RecurrentParameters<cell, In, Hidden, Out> p_;
};

/// RNN of 3 units and Linear for 4 symbols: what a token adds is a packet, so are h and the logits.
class EigenRNNPackets {
public:
    using P = Eigen::internal::Packet4f;
    struct Logits {
        alignas(16) float numbers[4];
        float operator[](std::size_t i) const { return numbers[i]; }
    };

    explicit EigenRNNPackets(std::span<const float> parameters) {
        const RecurrentParameters<Cell::rnn, 4, 3, 4> p(parameters);
        for (int u = 0; u < 3; ++u) {
            for (int token = 0; token < 4; ++token) of_token_[token][u] = p.weight_ih(u, token) + p.bias_ih(u) + p.bias_hh(u);
            for (int i = 0; i < 3; ++i) weight_hh_[i][u] = p.weight_hh(u, i);
            for (int o = 0; o < 4; ++o) weight_[u][o] = p.weight(o, u);
        }
        for (int o = 0; o < 4; ++o) bias_[o] = p.bias(o);
    }

    P initial() const { return Eigen::internal::pset1<P>(0.f); }

    /// The logits; the token with the largest becomes the next, found without a branch.
    EIGEN_STRONG_INLINE Logits step(unsigned& token, P& h) const {
        using namespace packets;
        h = packets::tanh(times(weight_hh_, h, pload<P>(of_token_[token])));
        const P z = times(weight_, h, pload<P>(bias_));
        P largest = pmax(z, _mm_shuffle_ps(z, z, _MM_SHUFFLE(1, 0, 3, 2)));
        largest = pmax(largest, _mm_shuffle_ps(largest, largest, _MM_SHUFFLE(2, 3, 0, 1)));
        token = static_cast<unsigned>(__builtin_ctz(static_cast<unsigned>(_mm_movemask_ps(pcmp_eq(z, largest)))));
        Logits logits;
        pstore(logits.numbers, z);
        return logits;
    }

private:
    static EIGEN_STRONG_INLINE P times(const float (&weight)[3][4], const P& h, const P& sum) {
        using namespace packets;
        const P h0 = _mm_shuffle_ps(h, h, 0), h1 = _mm_shuffle_ps(h, h, 0x55), h2 = _mm_shuffle_ps(h, h, 0xaa);
        return padd(pmadd(pload<P>(weight[0]), h0, sum), pmadd(pload<P>(weight[1]), h1, pmul(pload<P>(weight[2]), h2)));
    }

    alignas(16) float of_token_[4][4]{}, weight_hh_[3][4]{}, weight_[3][4]{}, bias_[4]{};
};

}  // namespace peers
