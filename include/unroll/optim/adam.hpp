// Adam and AdamW: steps scaled by running means of the gradient and of its square.
#pragma once

#include <cstdint>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/update.hpp>

namespace unroll {

/// PyTorch's options and defaults of Adam. In double: 1 - 0.999f would be off by 1e-5.
struct AdamOptions {
    static constexpr std::string_view name = "Adam";
    double lr = 1e-3;
    double betas[2] = {0.9, 0.999};
    double eps = 1e-8;
    double weight_decay = 0;
};

/// PyTorch's options and defaults of AdamW.
struct AdamWOptions {
    static constexpr std::string_view name = "AdamW";
    double lr = 1e-3;
    double betas[2] = {0.9, 0.999};
    double eps = 1e-8;
    double weight_decay = 1e-2;
};

/// How weight decay enters: into the gradient (Adam), or straight into the weights (AdamW).
enum class Decay { coupled, decoupled };

/// Kingma and Ba, Adam (2015); decoupled: Loshchilov and Hutter, Decoupled weight decay (2019).
/// PyTorch: optim.Adam and optim.AdamW with amsgrad=False. Its moments are nets.
template <class Net, class Options, Decay decay>
class AdaptiveMoments {
public:
    Options options;
    Net exp_avg{};     // the mean of the gradient
    Net exp_avg_sq{};  // the mean of its square
    std::uint64_t steps = 0;
    double beta_powers[2] = {1, 1};  // betas to the power of steps

    /// Error: invalid_option for a negative lr, eps or weight_decay, and for a beta outside [0, 1).
    explicit constexpr AdaptiveMoments(const Options& o = {}) : options(o) {
        const auto check = [](bool valid, std::string_view option, std::string_view expected, double got) {
            if (!valid) error::invalid_option(Options::name, option, expected, got);
        };
        check(o.lr >= 0, "lr", "a number >= 0", o.lr);
        check(o.betas[0] >= 0 && o.betas[0] < 1, "betas[0]", "a number in [0, 1)", o.betas[0]);
        check(o.betas[1] >= 0 && o.betas[1] < 1, "betas[1]", "a number in [0, 1)", o.betas[1]);
        check(o.eps >= 0, "eps", "a number >= 0", o.eps);
        check(o.weight_decay >= 0, "weight_decay", "a number >= 0", o.weight_decay);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    [[gnu::always_inline]] constexpr void step(Net& net, const Net& grad) {
        using T = Lane<typename Net::Scalar>;
        ++steps;
        beta_powers[0] *= options.betas[0];
        beta_powers[1] *= options.betas[1];
        const T beta1 = static_cast<T>(options.betas[0]), new1 = static_cast<T>(1 - options.betas[0]);
        const T beta2 = static_cast<T>(options.betas[1]), new2 = static_cast<T>(1 - options.betas[1]);
        const T step_size = static_cast<T>(options.lr / (1 - beta_powers[0]));
        const T correction = static_cast<T>(1 / sqrt(1 - beta_powers[1]));
        const T eps = static_cast<T>(options.eps);
        const T l2 = static_cast<T>(options.weight_decay);
        const T keep = static_cast<T>(1 - options.lr * options.weight_decay);
        const auto advance = [&]<bool decays>(auto& p, auto g, auto& m, auto& v) __attribute__((always_inline)) {
            if constexpr (decays && decay == Decay::coupled) g = g + l2 * p;
            if constexpr (decays && decay == Decay::decoupled) p = keep * p;
            m = beta1 * m + new1 * g;
            v = beta2 * v + new2 * (g * g);
            p = p - step_size * (m / (correction * sqrt(v) + eps));
        };
        Net::parameters(
            [&](std::string_view, auto& p, const auto& g, auto& m, auto& v) __attribute__((always_inline)) {
                if (options.weight_decay == 0) {
                    update([&](auto& a, auto& b, auto& c, auto& d) __attribute__((always_inline)) { advance.template operator()<false>(a, b, c, d); }, p, g, m, v);
                } else {
                    update([&](auto& a, auto& b, auto& c, auto& d) __attribute__((always_inline)) { advance.template operator()<true>(a, b, c, d); }, p, g, m, v);
                }
            },
            net, grad, exp_avg, exp_avg_sq);
    }
};

/// PyTorch: optim.Adam.
template <class Net>
struct Adam : AdaptiveMoments<Net, AdamOptions, Decay::coupled> {
    using AdaptiveMoments<Net, AdamOptions, Decay::coupled>::AdaptiveMoments;
};

/// PyTorch: optim.AdamW.
template <class Net>
struct AdamW : AdaptiveMoments<Net, AdamWOptions, Decay::decoupled> {
    using AdaptiveMoments<Net, AdamWOptions, Decay::decoupled>::AdaptiveMoments;
};

}  // namespace unroll
