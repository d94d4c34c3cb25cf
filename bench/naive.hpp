// The naive twin: the same net in plain loops, with sizes at run time, std::vector and the C library's functions.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace naive {

using Matrix = std::vector<std::vector<float>>;

inline Matrix zeros(std::size_t rows, std::size_t cols) { return Matrix(rows, std::vector<float>(cols, 0.f)); }

/// Embedding -> tanh -> Linear.
struct Net {
    Matrix embedding, weight, bias;  // [vocab][hidden], [vocab][hidden], [1][vocab]

    Net(std::size_t vocab, std::size_t hidden)
        : embedding(zeros(vocab, hidden)), weight(zeros(vocab, hidden)), bias(zeros(1, vocab)) {}

    /// Takes the parameters in PyTorch's order.
    Net(std::size_t vocab, std::size_t hidden, std::span<const float> parameters) : Net(vocab, hidden) {
        auto next = parameters.begin();
        for (Matrix* const matrix : matrices()) {
            for (auto& row : *matrix) {
                for (float& x : row) x = *next++;
            }
        }
    }

    std::vector<Matrix*> matrices() { return {&embedding, &weight, &bias}; }

    std::vector<float> forward(std::size_t token) const { return logits(hidden(token)); }
    std::vector<float> hidden(std::size_t token) const {
        std::vector<float> h = embedding[token];
        for (float& x : h) x = std::tanh(x);
        return h;
    }
    std::vector<float> logits(const std::vector<float>& h) const {
        std::vector<float> z = bias[0];
        for (std::size_t o = 0; o < z.size(); ++o) {
            for (std::size_t i = 0; i < h.size(); ++i) z[o] += weight[o][i] * h[i];
        }
        return z;
    }
};

/// Adds the gradient of one context, which each token follows with the share `weights[token]`, and returns its loss.
inline float backward(const Net& net, std::size_t token, std::span<const float> weights, Net& grad) {
    const std::vector<float> h = net.hidden(token), z = net.logits(h);
    float largest = z[0], sum = 0, total = 0, loss = 0;
    for (const float x : z) largest = std::max(largest, x);
    for (const float x : z) sum += std::exp(x - largest);
    for (std::size_t o = 0; o < z.size(); ++o) {
        total += weights[o];
        if (weights[o] != 0) loss += weights[o] * (std::log(sum) - (z[o] - largest));
    }
    std::vector<float> dh(h.size(), 0.f);
    for (std::size_t o = 0; o < z.size(); ++o) {
        const float dz = std::exp(z[o] - largest) / sum * total - weights[o];
        grad.bias[0][o] += dz;
        for (std::size_t i = 0; i < h.size(); ++i) {
            grad.weight[o][i] += dz * h[i];
            dh[i] += net.weight[o][i] * dz;
        }
    }
    for (std::size_t i = 0; i < h.size(); ++i) grad.embedding[token][i] += dh[i] * (1 - h[i] * h[i]);
    return loss;
}

/// The loss and the gradient from the shares of positions at which token j follows token i, [vocab, vocab].
inline float value_and_grad(const Net& net, std::span<const float> shares, Net& grad) {
    const std::size_t vocab = net.embedding.size();
    grad = Net(vocab, net.embedding[0].size());
    float loss = 0;
    for (std::size_t token = 0; token < vocab; ++token) loss += backward(net, token, shares.subspan(token * vocab, vocab), grad);
    return loss;
}

/// The loss and the gradient from every example of a text.
inline float value_and_grad_of_text(const Net& net, std::span<const std::size_t> text, Net& grad) {
    const std::size_t vocab = net.embedding.size();
    grad = Net(vocab, net.embedding[0].size());
    float loss = 0;
    std::vector<float> target(vocab, 0.f);
    for (std::size_t n = 0; n + 1 < text.size(); ++n) {
        target[text[n + 1]] = 1 / static_cast<float>(text.size() - 1);
        loss += backward(net, text[n], target, grad);
        target[text[n + 1]] = 0;
    }
    return loss;
}

/// Adam, PyTorch's defaults.
template <class Model>
struct Adam {
    Model m, v;
    int steps = 0;

    explicit Adam(const Model& net) : m(net), v(net) {
        for (Model* const moment : {&m, &v}) {
            for (Matrix* const matrix : moment->matrices()) *matrix = zeros(matrix->size(), (*matrix)[0].size());
        }
    }

    void step(Model& net, Model& grad) {
        ++steps;
        const double step_size = 1e-3 / (1 - std::pow(0.9, steps)), root = std::sqrt(1 - std::pow(0.999, steps));
        const auto update = [&](Matrix& p, const Matrix& g, Matrix& mean, Matrix& square) {
            for (std::size_t r = 0; r < p.size(); ++r) {
                for (std::size_t c = 0; c < p[r].size(); ++c) {
                    mean[r][c] = 0.9f * mean[r][c] + 0.1f * g[r][c];
                    square[r][c] = 0.999f * square[r][c] + 0.001f * g[r][c] * g[r][c];
                    p[r][c] -= static_cast<float>(step_size) * mean[r][c] /
                               (std::sqrt(square[r][c]) / static_cast<float>(root) + 1e-8f);
                }
            }
        };
        const auto ps = net.matrices(), gs = grad.matrices(), means = m.matrices(), squares = v.matrices();
        for (std::size_t i = 0; i < ps.size(); ++i) update(*ps[i], *gs[i], *means[i], *squares[i]);
    }
};

/// Trains a net, whose loss and gradient value_and_grad(net, grad) computes.
template <class ValueAndGrad, class Model = Net>
struct Training {
    Model net, grad;
    ValueAndGrad value_and_grad;
    Adam<Model> adam;

    Training(const Model& n, ValueAndGrad f) : net(n), grad(n), value_and_grad(f), adam(n) {}

    float train(int epochs) {
        float losses = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            losses += value_and_grad(net, grad);
            adam.step(net, grad);
        }
        return losses;
    }
};

}  // namespace naive
