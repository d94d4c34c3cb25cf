// The naive twin with memory: RNN, LSTM or GRU and Linear, sizes at run time, a loop for each sum.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "naive.hpp"

namespace naive {

enum class Cell { rnn, lstm, gru };

inline float logistic(float x) { return 1 / (1 + std::exp(-x)); }

/// The state that is carried on; only an LSTM has a c.
struct Memory {
    std::vector<float> h, c;

    explicit Memory(std::size_t hidden) : h(hidden, 0.f), c(hidden, 0.f) {}
};

/// PyTorch's parameters: rows of W_ih, W_hh, b_ih and b_hh are gate by gate; gates are i f g o, or r z n.
struct RecurrentNet {
    Cell cell;
    std::size_t gates, hidden;
    Matrix weight_ih, weight_hh, bias_ih, bias_hh, weight, bias;

    RecurrentNet(Cell c, std::size_t in, std::size_t hidden_nodes, std::size_t out)
        : cell(c), gates(c == Cell::rnn ? 1 : c == Cell::lstm ? 4 : 3), hidden(hidden_nodes),
          weight_ih(zeros(gates * hidden, in)), weight_hh(zeros(gates * hidden, hidden)), bias_ih(zeros(1, gates * hidden)),
          bias_hh(bias_ih), weight(zeros(out, hidden)), bias(zeros(1, out)) {}

    /// Takes the parameters in PyTorch's order.
    RecurrentNet(Cell c, std::size_t in, std::size_t hidden_nodes, std::size_t out, std::span<const float> parameters)
        : RecurrentNet(c, in, hidden_nodes, out) {
        auto next = parameters.begin();
        for (Matrix* const matrix : matrices()) {
            for (auto& row : *matrix) {
                for (float& x : row) x = *next++;
            }
        }
    }

    std::vector<Matrix*> matrices() { return {&weight_ih, &weight_hh, &bias_ih, &bias_hh, &weight, &bias}; }
    void clear() {
        for (Matrix* const matrix : matrices()) {
            for (auto& row : *matrix) std::fill(row.begin(), row.end(), 0.f);
        }
    }
    std::vector<float> one_hot(std::size_t token) const {
        std::vector<float> x(weight_ih[0].size(), 0.f);
        x[token] = 1;
        return x;
    }

    /// The numbers of a position that backward needs.
    struct Trace {
        std::vector<float> gate, n_of_h;  // [gates hidden]: after their functions; and of a GRU W_hh h + b_hh of n
        Memory before, after;
    };

    Trace remember(const std::vector<float>& x, const Memory& before) const {
        Trace t{std::vector<float>(gates * hidden), std::vector<float>(hidden), before, before};
        for (std::size_t r = 0; r < gates * hidden; ++r) {
            float of_x = bias_ih[0][r], of_h = bias_hh[0][r];
            for (std::size_t i = 0; i < x.size(); ++i) of_x += weight_ih[r][i] * x[i];
            for (std::size_t i = 0; i < hidden; ++i) of_h += weight_hh[r][i] * before.h[i];
            if (cell == Cell::gru && r >= 2 * hidden) {
                t.n_of_h[r - 2 * hidden] = of_h;
                t.gate[r] = std::tanh(of_x + t.gate[r - 2 * hidden] * of_h);
            } else {
                const bool is_tanh = cell == Cell::rnn || (cell == Cell::lstm && r / hidden == 2);
                t.gate[r] = is_tanh ? std::tanh(of_x + of_h) : logistic(of_x + of_h);
            }
        }
        for (std::size_t u = 0; u < hidden; ++u) {
            const auto gate = [&](std::size_t g) { return t.gate[g * hidden + u]; };
            if (cell == Cell::rnn) {
                t.after.h[u] = gate(0);
            } else if (cell == Cell::gru) {
                t.after.h[u] = (1 - gate(1)) * gate(2) + gate(1) * before.h[u];
            } else {
                t.after.c[u] = gate(1) * before.c[u] + gate(0) * gate(2);
                t.after.h[u] = gate(3) * std::tanh(t.after.c[u]);
            }
        }
        return t;
    }

    std::vector<float> read(const std::vector<float>& h) const {
        std::vector<float> z = bias[0];
        for (std::size_t o = 0; o < z.size(); ++o) {
            for (std::size_t i = 0; i < hidden; ++i) z[o] += weight[o][i] * h[i];
        }
        return z;
    }

    std::vector<float> forward(const std::vector<float>& x, Memory& memory) const {
        memory = remember(x, memory).after;
        return read(memory.h);
    }

    /// Adds the gradient of a position, and turns the gradient of its memory into that of the memory before it.
    void backward(const std::vector<float>& x, const Trace& t, Memory& d, RecurrentNet& grad) const {
        std::vector<float> of_x(gates * hidden), of_h(gates * hidden);
        Memory before(hidden);
        for (std::size_t u = 0; u < hidden; ++u) {
            const auto gate = [&](std::size_t g) { return t.gate[g * hidden + u]; };
            const auto set = [&](std::size_t g, float value) { of_x[g * hidden + u] = of_h[g * hidden + u] = value; };
            if (cell == Cell::rnn) {
                set(0, d.h[u] * (1 - gate(0) * gate(0)));
            } else if (cell == Cell::gru) {
                const float r = gate(0), z = gate(1), n = gate(2), dn = d.h[u] * (1 - z) * (1 - n * n);
                set(0, dn * t.n_of_h[u] * r * (1 - r));
                set(1, d.h[u] * (t.before.h[u] - n) * z * (1 - z));
                set(2, dn);
                of_h[2 * hidden + u] = dn * r;
                before.h[u] = d.h[u] * z;
            } else {
                const float i = gate(0), f = gate(1), g = gate(2), o = gate(3), tanh_c = std::tanh(t.after.c[u]);
                const float dc = d.c[u] + d.h[u] * o * (1 - tanh_c * tanh_c);
                set(0, dc * g * i * (1 - i));
                set(1, dc * t.before.c[u] * f * (1 - f));
                set(2, dc * i * (1 - g * g));
                set(3, d.h[u] * tanh_c * o * (1 - o));
                before.c[u] = dc * f;
            }
        }
        for (std::size_t r = 0; r < gates * hidden; ++r) {
            for (std::size_t i = 0; i < x.size(); ++i) grad.weight_ih[r][i] += of_x[r] * x[i];
            for (std::size_t i = 0; i < hidden; ++i) {
                grad.weight_hh[r][i] += of_h[r] * t.before.h[i];
                before.h[i] += weight_hh[r][i] * of_h[r];
            }
            grad.bias_ih[0][r] += of_x[r];
            grad.bias_hh[0][r] += of_h[r];
        }
        d = before;
    }
};

/// The mean loss of a text in which each token predicts the next; `grad` becomes its gradient.
inline float value_and_grad_of_text(const RecurrentNet& net, std::span<const std::size_t> text, RecurrentNet& grad) {
    grad.clear();
    const std::size_t positions = text.size() - 1;
    std::vector<RecurrentNet::Trace> traces;
    Memory memory(net.hidden);
    for (std::size_t t = 0; t < positions; ++t) {
        traces.push_back(net.remember(net.one_hot(text[t]), memory));
        memory = traces.back().after;
    }
    float loss = 0;
    Memory d(net.hidden);
    for (std::size_t t = positions; t-- > 0;) {
        const std::vector<float>& h = traces[t].after.h;
        const std::vector<float> z = net.read(h);
        const float largest = *std::max_element(z.begin(), z.end());
        float sum = 0;
        for (const float x : z) sum += std::exp(x - largest);
        loss += (std::log(sum) - (z[text[t + 1]] - largest)) / static_cast<float>(positions);
        for (std::size_t o = 0; o < z.size(); ++o) {
            const float dz = (std::exp(z[o] - largest) / sum - (o == text[t + 1] ? 1.f : 0.f)) / static_cast<float>(positions);
            grad.bias[0][o] += dz;
            for (std::size_t i = 0; i < net.hidden; ++i) {
                grad.weight[o][i] += dz * h[i];
                d.h[i] += net.weight[o][i] * dz;
            }
        }
        net.backward(net.one_hot(text[t]), traces[t], d, grad);
    }
    return loss;
}

}  // namespace naive
