// RNN, LSTM or GRU of 3 units and Linear for 4 symbols by hand with Eigen's packets, trained through time: the gates'
// units side by side in one packet, three and a pad each; what waits for the last position is as short as it can be, and
// all else is done for all positions at once with expressions. Needs AVX-512.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "eigen_packet_math.hpp"
#include "eigen_recurrent_expressions.hpp"

#ifdef EIGEN_VECTORIZE_AVX512

namespace peers {

template <Cell cell>
class EigenRecurrentTraining {
public:
    using Units = Eigen::internal::Packet4f;
    using Gates = std::conditional_t<cell == Cell::rnn, Units, Eigen::internal::Packet16f>;
    static constexpr int symbols = 4, hidden = 3, gates = gates_of(cell), rows = cell == Cell::rnn ? 4 : 16;
    static constexpr int count = (symbols + hidden + 2) * rows + hidden * 4 + 4, padded = (count + 15) / 16 * 16;
    static constexpr int parameter_count = gates * hidden * (symbols + hidden + 2) + symbols * (hidden + 1);

    EigenRecurrentTraining(std::span<const float> parameters, const std::vector<std::size_t>& text)
        : positions_(static_cast<int>(text.size()) - 1), positions_in_lanes_((positions_ + 15) / 16 * 16), traces_(text.size()) {
        visit(net_, [next = parameters.begin()](float& number) mutable { number = *next++; });
        for (const std::size_t token : text) tokens_.push_back(static_cast<std::uint32_t>(token));
        for (Columns* const columns : {&h_, &dh_}) columns->setZero(positions_in_lanes_, 4);
        targets_.setZero(positions_in_lanes_, symbols), weights_.setZero(positions_in_lanes_);
        z_.setZero(positions_in_lanes_, symbols), dz_ = z_;
        weights_.head(positions_) = 1.f / static_cast<float>(positions_);
        for (int t = 0; t < positions_; ++t) targets_(t, static_cast<int>(tokens_[static_cast<std::size_t>(t) + 1])) = weights_(t);
    }

    std::vector<float> parameters() {
        std::vector<float> result;
        visit(net_, [&](float& number) { result.push_back(number); });
        return result;
    }

    float train(int epochs) {
        float losses = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            forward();
            losses += read_out();
            backward();
            step();
        }
        return losses;
    }

private:
    using All = Eigen::Array<float, padded, 1>;
    using Columns = Eigen::Array<float, Eigen::Dynamic, 4>;  // positions; units or symbols
    struct alignas(64) Trace {
        float slope[16];                // the gradients of the gates' sums of h, to be multiplied by that of c or h
        float n_slope[4];               // a GRU's n as the input sees it
        float h[4], c[4], keep[4], to_c[4];  // the state before; how h or c before passes the gradient on; from h' to c'
        float dh[4];
    };

    // Where what begins in an array of all parameters.
    static constexpr int weight_ih = 0, weight_hh = symbols * rows, bias_ih = weight_hh + hidden * rows, bias_hh = bias_ih + rows,
                         weight = bias_hh + rows, bias = weight + hidden * 4;

    /// PyTorch's order.
    static void visit(All& all, auto f) {
        const auto row = [](int r) { return r / hidden * 4 + r % hidden; };
        for (const int first : {weight_ih, weight_hh}) {
            const int columns = first == weight_ih ? symbols : hidden;
            for (int r = 0; r < gates * hidden; ++r) {
                for (int c = 0; c < columns; ++c) f(all(first + c * rows + row(r)));
            }
        }
        for (const int first : {bias_ih, bias_hh}) {
            for (int r = 0; r < gates * hidden; ++r) f(all(first + row(r)));
        }
        for (int o = 0; o < symbols; ++o) {
            for (int u = 0; u < hidden; ++u) f(all(weight + u * 4 + o));
        }
        for (int o = 0; o < symbols; ++o) f(all(bias + o));
    }

    /// In every gate's place the units.
    static EIGEN_STRONG_INLINE Gates for_gates(const Units& units) {
        if constexpr (cell == Cell::rnn) return units;
        else return _mm512_broadcast_f32x4(units);
    }
    /// Unit u of each gate in the place of all its units.
    template <int u>
    static EIGEN_STRONG_INLINE Gates only(const Gates& x) {
        if constexpr (cell == Cell::rnn) return _mm_permute_ps(x, u * 0x55);
        else return _mm512_permute_ps(x, u * 0x55);
    }
    template <int g>
    static EIGEN_STRONG_INLINE Units gate(const Gates& x) {
        if constexpr (cell == Cell::rnn) return x;
        else return _mm512_extractf32x4_ps(x, g);
    }
    static EIGEN_STRONG_INLINE Gates together(const Units& a, const Units& b, const Units& c, const Units& d) {
        return _mm512_insertf32x8(_mm512_castps256_ps512(_mm256_set_m128(b, a)), _mm256_set_m128(d, c), 1);
    }
    /// sum + columns x, x in every gate's place.
    static EIGEN_STRONG_INLINE Gates times(const Gates (&columns)[3], const Gates& x, const Gates& sum) {
        using namespace packets;
        return padd(pmadd(columns[0], only<0>(x), sum), pmadd(columns[1], only<1>(x), pmul(columns[2], only<2>(x))));
    }
    static EIGEN_STRONG_INLINE Units slope_of_logistic(const Units& y) { return packets::pmul(y, packets::psub(one(), y)); }
    static EIGEN_STRONG_INLINE Units slope_of_tanh(const Units& y) { return packets::psub(one(), packets::pmul(y, y)); }
    static EIGEN_STRONG_INLINE Units one() { return packets::pset1<Units>(1.f); }

    void forward() {
        using namespace packets;
        // A logistic function is half a tanh of the half: the halves are in the weights. Of a GRU's n alone W_hh h is needed.
        const Units half = pset1<Units>(0.5f), zero = pset1<Units>(0.f);
        Gates scale, offset;
        if constexpr (cell == Cell::rnn) scale = one(), offset = zero;
        else if constexpr (cell == Cell::lstm) scale = together(half, half, one(), half), offset = together(half, half, zero, half);
        else scale = together(half, half, one(), zero), offset = together(half, half, zero, zero);
        const auto column = [&](int first) { return pmul(pload<Gates>(net_.data() + first), scale); };
        const Gates columns[3] = {column(weight_hh), column(weight_hh + rows), column(weight_hh + 2 * rows)};
        alignas(64) float of_token[symbols][rows];
        Gates of_h = column(bias_hh);
        for (int token = 0; token < symbols; ++token) {
            const Gates x = padd(column(weight_ih + token * rows), column(bias_ih));
            pstore(of_token[token], cell == Cell::gru ? x : padd(x, of_h));
        }
        Units h = zero, c = zero;
        for (int t = 0; t < positions_; ++t) {
            Trace& trace = traces_[static_cast<std::size_t>(t)];
            const Gates of_x = pload<Gates>(of_token[tokens_[static_cast<std::size_t>(t)]]);
            pstore(trace.h, h);
            if constexpr (cell == Cell::rnn) {
                h = packets::tanh(times(columns, h, of_x));
                pstore(trace.slope, slope_of_tanh(h));
            } else if constexpr (cell == Cell::lstm) {
                const Gates all = pmadd(packets::tanh(times(columns, for_gates(h), of_x)), scale, offset);
                const Units i = gate<0>(all), f = gate<1>(all), g = gate<2>(all), o = gate<3>(all);
                const Units before = c;
                c = pmadd(f, c, pmul(i, g));
                const Units tanh_c = packets::tanh(c);
                h = pmul(o, tanh_c);
                pstore(trace.slope, together(pmul(g, slope_of_logistic(i)), pmul(before, slope_of_logistic(f)),
                                             pmul(i, slope_of_tanh(g)), pmul(tanh_c, slope_of_logistic(o))));
                pstore(trace.keep, f);
                pstore(trace.to_c, pmul(o, slope_of_tanh(tanh_c)));
            } else {
                const Gates sum = times(columns, for_gates(h), of_h);
                const Packet8f rz = pmadd(packets::tanh(_mm512_castps512_ps256(padd(of_x, sum))), pset1<Packet8f>(0.5f), pset1<Packet8f>(0.5f));
                const Units r = _mm256_castps256_ps128(rz), z = _mm256_extractf128_ps(rz, 1), n_of_h = gate<2>(sum), before = h;
                const Units n = packets::tanh(pmadd(r, n_of_h, gate<2>(of_x)));
                h = pmadd(z, psub(before, n), n);
                const Units n_slope = pmul(psub(one(), z), slope_of_tanh(n));
                pstore(trace.slope, together(pmul(n_slope, pmul(n_of_h, slope_of_logistic(r))),
                                             pmul(psub(before, n), slope_of_logistic(z)), pmul(n_slope, r), zero));
                pstore(trace.n_slope, n_slope);
                pstore(trace.keep, z);
            }
            alignas(16) float numbers[4];
            pstore(numbers, h);
            for (int u = 0; u < hidden; ++u) h_(t, u) = numbers[u];
        }
    }

    /// The loss; what its gradient says to Linear and to h at each position.
    float read_out() {
        const auto w = [&](int o, int u) { return net_(weight + u * 4 + o); };
        for (int o = 0; o < symbols; ++o) z_.col(o) = net_(bias + o) + w(o, 0) * h_.col(0) + w(o, 1) * h_.col(1) + w(o, 2) * h_.col(2);
        largest_ = z_.col(0).max(z_.col(1)).max(z_.col(2).max(z_.col(3)));
        for (int o = 0; o < symbols; ++o) dz_.col(o) = (z_.col(o) - largest_).exp();
        sum_ = dz_.col(0) + dz_.col(1) + (dz_.col(2) + dz_.col(3));
        float loss = (weights_ * (sum_.log() + largest_)).sum();
        sum_ = weights_ / sum_;
        for (int o = 0; o < symbols; ++o) {
            loss -= (targets_.col(o) * z_.col(o)).sum();
            dz_.col(o) = dz_.col(o) * sum_ - targets_.col(o);
            grad_(bias + o) = dz_.col(o).sum();
            for (int u = 0; u < hidden; ++u) grad_(weight + u * 4 + o) = (dz_.col(o) * h_.col(u)).sum();
        }
        for (int u = 0; u < hidden; ++u) {
            dh_.col(u) = w(0, u) * dz_.col(0) + w(1, u) * dz_.col(1) + (w(2, u) * dz_.col(2) + w(3, u) * dz_.col(3));
        }
        for (int t = 0; t < positions_; ++t) {
            for (int u = 0; u < hidden; ++u) traces_[static_cast<std::size_t>(t)].dh[u] = dh_(t, u);
        }
        return loss;
    }

    void backward() {
        using namespace packets;
        // Row u of each gate's W_hh stands in the gate's place.
        alignas(64) float row[3][16] = {};
        for (int u = 0; u < hidden; ++u) {
            for (int g = 0; g < gates; ++g) {
                for (int i = 0; i < hidden; ++i) row[u][g * 4 + i] = net_(weight_hh + i * rows + g * 4 + u);
            }
        }
        const Gates row_of[3] = {pload<Gates>(row[0]), pload<Gates>(row[1]), pload<Gates>(row[2])};
        const Gates zero = pset1<Gates>(0.f);
        Gates dcolumn[3] = {zero, zero, zero}, dbias = zero;
        for (int token = 0; token < symbols; ++token) pstore(grad_.data() + weight_ih + token * rows, zero);
        Units dh = pset1<Units>(0.f), dc = dh;
        for (int t = positions_ - 1; t >= 0; --t) {
            const Trace& trace = traces_[static_cast<std::size_t>(t)];
            dh = padd(dh, pload<Units>(trace.dh));
            Gates da, da_of_x;
            if constexpr (cell == Cell::lstm) {
                dc = pmadd(dh, pload<Units>(trace.to_c), dc);
                da = da_of_x = pmul(_mm512_mask_blend_ps(0xf000, for_gates(dc), for_gates(dh)), pload<Gates>(trace.slope));
                dc = pmul(dc, pload<Units>(trace.keep));
            } else {
                da = da_of_x = pmul(for_gates(dh), pload<Gates>(trace.slope));
                if constexpr (cell == Cell::gru) da_of_x = _mm512_insertf32x4(da, pmul(dh, pload<Units>(trace.n_slope)), 2);
            }
            const Gates parts = padd(pmadd(row_of[0], only<0>(da), pmul(row_of[1], only<1>(da))), pmul(row_of[2], only<2>(da)));
            if constexpr (cell == Cell::rnn) {
                dh = parts;
            } else {
                const Packet8f two = padd(_mm512_castps512_ps256(parts), _mm512_extractf32x8_ps(parts, 1));
                const Units all = padd(_mm256_castps256_ps128(two), _mm256_extractf128_ps(two, 1));
                if constexpr (cell == Cell::gru) dh = pmadd(dh, pload<Units>(trace.keep), all);
                else dh = all;
            }
            float* const dtoken = grad_.data() + weight_ih + static_cast<int>(tokens_[static_cast<std::size_t>(t)]) * rows;
            pstore(dtoken, padd(pload<Gates>(dtoken), da_of_x));
            const Gates h = for_gates(pload<Units>(trace.h));
            dcolumn[0] = pmadd(da, only<0>(h), dcolumn[0]);
            dcolumn[1] = pmadd(da, only<1>(h), dcolumn[1]);
            dcolumn[2] = pmadd(da, only<2>(h), dcolumn[2]);
            if constexpr (cell == Cell::gru) dbias = padd(dbias, da);
        }
        for (int u = 0; u < hidden; ++u) pstore(grad_.data() + weight_hh + u * rows, dcolumn[u]);
        const auto of_token = [&](int token) { return pload<Gates>(grad_.data() + weight_ih + token * rows); };
        const Gates dbias_of_x = padd(padd(of_token(0), of_token(1)), padd(of_token(2), of_token(3)));
        pstore(grad_.data() + bias_ih, dbias_of_x);
        pstore(grad_.data() + bias_hh, cell == Cell::gru ? dbias : dbias_of_x);
    }

    /// Adam, PyTorch's defaults.
    void step() {
        power1_ *= 0.9, power2_ *= 0.999;
        const float step_size = static_cast<float>(1e-3 / (1 - power1_));
        const float correction = static_cast<float>(1 / std::sqrt(1 - power2_));
        mean_ = 0.9f * mean_ + 0.1f * grad_;
        square_ = 0.999f * square_ + 0.001f * grad_.square();
        net_ -= step_size * mean_ / (square_.sqrt() * correction + 1e-8f);
    }

    All net_ = All::Zero(), grad_ = All::Zero(), mean_ = All::Zero(), square_ = All::Zero();
    double power1_ = 1, power2_ = 1;
    int positions_, positions_in_lanes_;
    std::vector<std::uint32_t> tokens_;
    std::vector<Trace> traces_;
    Columns h_, dh_, z_, dz_, targets_;
    Eigen::ArrayXf weights_, largest_, sum_;
};

}  // namespace peers

#endif
