// Embedding, tanh, Linear of any size with Eigen's expressions, as one writes it who knows Eigen well: sizes fixed, all
// tensors aligned in one array that Adam walks once, contexts padded to whole packets so that every expression is
// vectorised without a remainder.
#pragma once

#include <Eigen/Core>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace peers {

/// A net, its Adam, and what it learns from: the table of transitions. Big ones belong on the heap.
template <int Vocab, int Hidden>
class EigenExpressions {
public:
    static constexpr int lanes = Vocab <= 4 ? 4 : Vocab <= 8 ? 8 : 16;
    static constexpr int contexts = (Vocab + lanes - 1) / lanes * lanes, outputs = contexts;
    static constexpr int weights = contexts * Hidden, count = 2 * weights + outputs;
    static constexpr int parameter_count = 2 * Vocab * Hidden + Vocab;

    /// PyTorch's parameters in PyTorch's order: 0.weight [Vocab, Hidden], 2.weight [Vocab, Hidden], 2.bias [Vocab]; and
    /// the share of all positions at which token j follows token i, [Vocab, Vocab].
    EigenExpressions(std::span<const float> parameters, std::span<const float> table) {
        for (int v = 0; v < Vocab; ++v) {
            for (int h = 0; h < Hidden; ++h) {
                embedding()(v, h) = parameters[static_cast<std::size_t>(v * Hidden + h)];
                weight()(v, h) = parameters[static_cast<std::size_t>((Vocab + v) * Hidden + h)];
            }
            bias()(v) = parameters[static_cast<std::size_t>(2 * Vocab * Hidden + v)];
            for (int next = 0; next < Vocab; ++next) table_(v, next) = table[static_cast<std::size_t>(v * Vocab + next)];
        }
        share_ = table_.rowwise().sum();
    }

    std::vector<float> parameters() {
        std::vector<float> result(parameter_count);
        for (int v = 0; v < Vocab; ++v) {
            for (int h = 0; h < Hidden; ++h) {
                result[static_cast<std::size_t>(v * Hidden + h)] = embedding()(v, h);
                result[static_cast<std::size_t>((Vocab + v) * Hidden + h)] = weight()(v, h);
            }
            result[static_cast<std::size_t>(2 * Vocab * Hidden + v)] = bias()(v);
        }
        return result;
    }

    /// Loss, gradient and Adam's step, so many times; the sum of the losses.
    float train(int epochs) {
        float losses = 0;
        for (int epoch = 0; epoch < epochs; ++epoch) {
            losses += forward_backward();
            step();
        }
        return losses;
    }

private:
    using Features = Eigen::Matrix<float, contexts, Hidden>;   // a column for each hidden node
    using Logits = Eigen::Matrix<float, contexts, Vocab>;      // a column for each output
    using Column = Eigen::Matrix<float, contexts, 1>;
    using All = Eigen::Array<float, count, 1>;
    template <class Shape>
    using Part = Eigen::Map<Shape, Eigen::Aligned32>;

    // Weight [outputs, Hidden] and bias [outputs] are padded like contexts, and their pads stay zero.
    auto embedding() { return Part<Features>(net_.data()); }
    auto weight() { return Part<Features>(net_.data() + weights); }
    auto bias() { return Part<Column>(net_.data() + 2 * weights); }
    static constexpr bool small = Vocab <= 16 && Hidden <= 16;

    /// a b, by Eigen's unrolled loops where they are short and by its blocked product elsewhere.
    template <class To, class A, class B>
    static void product(To&& to, const A& a, const B& b) {
        if constexpr (small) to.noalias() = a.lazyProduct(b);
        else to.noalias() = a * b;
    }

    float forward_backward() {
        const auto w = weight().template topRows<Vocab>();
        h_ = embedding().array().tanh();
        product(z_, h_, w.transpose());
        z_.rowwise() += bias().template head<Vocab>().transpose();
        largest_ = z_.rowwise().maxCoeff();
        dz_ = (z_.colwise() - largest_).array().exp();
        sum_ = dz_.rowwise().sum();
        const float loss = (share_.array() * (sum_.array().log() + largest_.array())).sum() - (table_.array() * z_.array()).sum();
        sum_ = share_.array() / sum_.array();
        dz_ = dz_.array().colwise() * sum_.array() - table_.array();
        dz_by_outputs_.template topRows<Vocab>() = dz_.transpose();
        product(Part<Features>(grad_.data() + weights), dz_by_outputs_, h_);
        Part<Column>(grad_.data() + 2 * weights) = dz_by_outputs_.rowwise().sum();
        product(dh_, dz_, w);
        Part<Features>(grad_.data()) = dh_.array() * (1 - h_.array().square());
        return loss;
    }

    void step() {
        power1_ *= 0.9, power2_ *= 0.999;
        const float step_size = static_cast<float>(1e-3 / (1 - power1_));
        const float correction = static_cast<float>(1 / std::sqrt(1 - power2_));
        mean_ = 0.9f * mean_ + 0.1f * grad_;
        square_ = 0.999f * square_ + 0.001f * grad_.square();
        net_ -= step_size * mean_ / (square_.sqrt() * correction + 1e-8f);
    }

    All net_ = All::Zero(), grad_ = All::Zero(), mean_ = All::Zero(), square_ = All::Zero();
    Features h_, dh_;
    Logits z_, dz_, table_ = Logits::Zero();
    Eigen::Matrix<float, outputs, contexts> dz_by_outputs_ = Eigen::Matrix<float, outputs, contexts>::Zero();
    Column largest_, sum_, share_;
    double power1_ = 1, power2_ = 1;
};

}  // namespace peers
