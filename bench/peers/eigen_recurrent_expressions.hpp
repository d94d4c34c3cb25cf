// One step of RNN, LSTM or GRU and Linear with Eigen's expressions, as one writes it who knows Eigen well: sizes fixed,
// one column-major matrix for all gates, products that are unrolled, Eigen's own tanh and logistic on whole arrays.
#pragma once

#include <Eigen/Core>
#include <span>

namespace peers {

enum class Cell { rnn, lstm, gru };

/// How many sums of the input and of h reach a unit.
constexpr int gates_of(Cell cell) { return cell == Cell::rnn ? 1 : cell == Cell::lstm ? 4 : 3; }

/// PyTorch's parameters, in PyTorch's order, as matrices; rows gate by gate.
template <Cell cell, int In, int Hidden, int Out>
struct RecurrentParameters {
    static constexpr int gates = gates_of(cell), rows = gates * Hidden;
    Eigen::Matrix<float, rows, In> weight_ih;
    Eigen::Matrix<float, rows, Hidden> weight_hh;
    Eigen::Matrix<float, rows, 1> bias_ih, bias_hh;
    Eigen::Matrix<float, Out, Hidden> weight;
    Eigen::Matrix<float, Out, 1> bias;

    explicit RecurrentParameters(std::span<const float> parameters) {
        auto next = parameters.begin();
        const auto read = [&](auto& matrix) {
            for (int r = 0; r < matrix.rows(); ++r) {
                for (int c = 0; c < matrix.cols(); ++c) matrix(r, c) = *next++;
            }
        };
        read(weight_ih), read(weight_hh), read(bias_ih), read(bias_hh), read(weight), read(bias);
    }
};

template <Cell cell, int In, int Hidden, int Out>
class EigenRecurrentExpressions {
public:
    static constexpr int gates = gates_of(cell), rows = gates * Hidden;
    struct Memory {
        Eigen::Matrix<float, Hidden, 1> h = Eigen::Matrix<float, Hidden, 1>::Zero();
        Eigen::Array<float, Hidden, 1> c = Eigen::Array<float, Hidden, 1>::Zero();  // an LSTM's
    };
    using X = Eigen::Matrix<float, In, 1>;
    using Y = Eigen::Matrix<float, Out, 1>;

    explicit EigenRecurrentExpressions(std::span<const float> parameters) {
        const RecurrentParameters<cell, In, Hidden, Out> p(parameters);
        const auto place = [&](int gate) {  // an LSTM's o before g: what has the same function stands together
            return cell == Cell::lstm && gate >= 2 ? 5 - gate : gate;
        };
        for (int g = 0; g < gates; ++g) {
            const auto to = Eigen::seqN(place(g) * Hidden, Hidden), from = Eigen::seqN(g * Hidden, Hidden);
            weight_ih_(to, Eigen::all) = p.weight_ih(from, Eigen::all);
            weight_hh_(to, Eigen::all) = p.weight_hh(from, Eigen::all);
            bias_(to) = p.bias_ih(from);
            bias_hh_(to) = p.bias_hh(from);
        }
        if (cell != Cell::gru) bias_ += bias_hh_;
        weight_ = p.weight, bias_out_ = p.bias;
    }

    Y step(const X& x, Memory& memory) const { return step(weight_ih_.lazyProduct(x), memory); }
    Y step(int token, Memory& memory) const { return step(weight_ih_.col(token), memory); }

private:
    Y step(const auto& of_x, Memory& memory) const {
        if constexpr (cell == Cell::gru) {
            Eigen::Array<float, rows, 1> of_h = (weight_hh_.lazyProduct(memory.h) + bias_hh_).array();
            const Eigen::Array<float, rows, 1> x = (of_x + bias_).array();
            const Eigen::Array<float, 2 * Hidden, 1> rz = (x.template head<2 * Hidden>() + of_h.template head<2 * Hidden>()).logistic();
            const Eigen::Array<float, Hidden, 1> n =
                (x.template tail<Hidden>() + rz.template head<Hidden>() * of_h.template tail<Hidden>()).tanh();
            memory.h = (n + rz.template tail<Hidden>() * (memory.h.array() - n)).matrix();
        } else {
            const Eigen::Array<float, rows, 1> a = (weight_hh_.lazyProduct(memory.h) + bias_ + of_x).array();
            if constexpr (cell == Cell::rnn) {
                memory.h = a.tanh().matrix();
            } else {
                const Eigen::Array<float, 3 * Hidden, 1> ifo = a.template head<3 * Hidden>().logistic();
                memory.c = ifo.template segment<Hidden>(Hidden) * memory.c + ifo.template head<Hidden>() * a.template tail<Hidden>().tanh();
                memory.h = (ifo.template tail<Hidden>() * memory.c.tanh()).matrix();
            }
        }
        return weight_.lazyProduct(memory.h) + bias_out_;
    }

    Eigen::Matrix<float, rows, In> weight_ih_;
    Eigen::Matrix<float, rows, Hidden> weight_hh_;
    Eigen::Matrix<float, rows, 1> bias_, bias_hh_;
    Eigen::Matrix<float, Out, Hidden> weight_;
    Eigen::Matrix<float, Out, 1> bias_out_;
};

}  // namespace peers
