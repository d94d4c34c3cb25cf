// RMSprop: steps scaled by a running mean of the gradient's square, with momentum if wanted.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <string_view>
#include <unroll/optim/optimizer.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

namespace detail {

/// PyTorch's options and defaults of RMSprop. For an ensemble, each Number is one for all members, or a std::array of
/// one for each.
template <class Number>
struct RMSpropOptionsOf {
    Number lr = 1e-2;
    Number alpha = 0.99;
    Number eps = 1e-8;
    Number weight_decay = 0;
    Number momentum = 0;
    bool centered = false;  // whether the square of the gradient's mean is subtracted: its variance scales the steps

    /// f of each number, as options.
    constexpr auto map(auto f) const {
        return RMSpropOptionsOf<decltype(f(lr))>{f(lr), f(alpha), f(eps), f(weight_decay), f(momentum), centered};
    }
};

}  // namespace detail

using RMSpropOptions = detail::RMSpropOptionsOf<double>;

/// Tieleman and Hinton, Lecture 6.5 of Neural networks for machine learning (2012); centered: Graves, Generating
/// sequences with recurrent neural networks (2013). PyTorch: optim.RMSprop.
/// Centered, the variance of a gradient that hardly changes can round to less than 0, and its weight becomes NaN: as in
/// PyTorch 1.13.
template <class Net>
struct RMSprop : Optimizer<RMSprop<Net>, Net, RMSpropOptions> {
    using Optimizer<RMSprop<Net>, Net, RMSpropOptions>::Optimizer;
    static constexpr std::string_view name() { return "RMSprop"; }

    /// Error: invalid_option for an alpha outside [0, 1], and for any other number that is negative.
    static constexpr void check_options(const auto& o) {
        check_option("RMSprop", "alpha", "a number in [0, 1]", o.alpha,
                     [](double number) { return number >= 0 && number <= 1; });
        check_not_negative("RMSprop", "lr", o.lr, "eps", o.eps, "weight_decay", o.weight_decay, "momentum", o.momentum);
    }

    Net square_avg{};  // the mean of the gradient's square
    Net grad_avg{};    // the mean of the gradient, if centered
    Net momentum_buffer{};
    static constexpr auto moments(auto& self) {
        return std::array{Moment{"square_avg", &self.square_avg}, Moment{"grad_avg", &self.grad_avg},
                          Moment{"momentum_buffer", &self.momentum_buffer}};
    }

    template <class Number>
    struct Coefficients {
        Number lr, alpha, fresh, eps, l2, momentum;
        bool has_momentum, centered;
    };

    [[gnu::always_inline]] static constexpr auto coefficients(auto rounded, const auto& o, const auto& step) {
        return Coefficients<decltype(rounded(o.lr))>{
            .lr = rounded(step.lr),
            .alpha = rounded(o.alpha),
            .fresh = rounded(1 - o.alpha),
            .eps = rounded(o.eps),
            .l2 = rounded(o.weight_decay),
            .momentum = rounded(o.momentum),
            .has_momentum = !detail::is_zero(o.momentum),
            .centered = o.centered,
        };
    }

    template <bool decays>
    [[gnu::always_inline]] static constexpr void next(const auto& c, auto& p, auto g, auto& v, auto& m, auto& b) {
        if constexpr (decays) g = where_used(c.l2, g + c.l2 * p, g);
        v = c.alpha * v + c.fresh * (g * g);
        auto spread = v;
        if (c.centered) {
            m = c.alpha * m + c.fresh * g;
            spread = v - m * m;
        }
        auto down = g / (sqrt(spread) + c.eps);
        if (c.has_momentum) {
            auto next_b = c.momentum * b + down;
            b = where_used(c.momentum, next_b, b);
            down = where_used(c.momentum, next_b, down);
        }
        p = p - c.lr * down;
    }
};

}  // namespace unroll
