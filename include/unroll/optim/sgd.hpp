// SGD: steps down the gradient, with momentum if wanted.
#pragma once

#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/update.hpp>

namespace unroll {

/// PyTorch's options and defaults of SGD, except lr: PyTorch 1.13 has no default for it.
struct SGDOptions {
    double lr = 1e-3;
    double momentum = 0;
    double dampening = 0;
    double weight_decay = 0;
    bool nesterov = false;
};

/// Stochastic gradient descent. PyTorch: optim.SGD. Its momentum is a net.
template <class Net>
class SGD {
public:
    SGDOptions options;
    Net momentum_buffer{};
    std::uint64_t steps = 0;

    /// Error: invalid_option for a negative lr, momentum or weight_decay, and for nesterov without momentum or with
    /// dampening.
    explicit constexpr SGD(const SGDOptions& o = {}) : options(o) {
        if (!(o.lr >= 0)) error::invalid_option("SGD", "lr", "a number >= 0", o.lr);
        if (!(o.momentum >= 0)) error::invalid_option("SGD", "momentum", "a number >= 0", o.momentum);
        if (!(o.weight_decay >= 0)) error::invalid_option("SGD", "weight_decay", "a number >= 0", o.weight_decay);
        if (o.nesterov && !(o.momentum > 0)) error::invalid_option("SGD", "momentum", "a number > 0 for nesterov", o.momentum);
        if (o.nesterov && o.dampening != 0) error::invalid_option("SGD", "dampening", "0 for nesterov", o.dampening);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    constexpr void step(Net& net, const Net& grad) {
        using T = Lane<typename Net::Scalar>;
        const T lr = static_cast<T>(options.lr);
        const T momentum = static_cast<T>(options.momentum);
        const T l2 = static_cast<T>(options.weight_decay);
        // PyTorch fills the buffer with the first gradient as it is, without dampening.
        const T fresh = static_cast<T>(steps == 0 ? 1 : 1 - options.dampening);
        const bool decays = options.weight_decay != 0, has_momentum = options.momentum != 0, nesterov = options.nesterov;
        ++steps;
        Net::parameters(
            [&](std::string_view, auto& p_tensor, const auto& g_tensor, auto& b_tensor) {
                update(
                    [&](auto& p, auto g, auto& b) {
                        if (decays) g = g + l2 * p;
                        if (has_momentum) {
                            b = momentum * b + fresh * g;
                            g = nesterov ? g + momentum * b : b;
                        }
                        p = p - lr * g;
                    },
                    p_tensor, g_tensor, b_tensor);
            },
            net, grad, momentum_buffer);
    }
};

}  // namespace unroll
