// SGD: steps down the gradient, with momentum if wanted.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <string_view>
#include <type_traits>
#include <unroll/optim/optimizer.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>

namespace unroll {

namespace detail {

/// PyTorch's options and defaults of SGD, except lr: PyTorch 1.13 has no default for it. For an ensemble, each Number
/// is one for all members, or a std::array of one for each.
template <class Number>
struct SGDOptionsOf {
    Number lr = 1e-3;
    Number momentum = 0;
    Number dampening = 0;
    Number weight_decay = 0;
    bool nesterov = false;

    /// f of each number, as options.
    constexpr auto map(auto f) const {
        return SGDOptionsOf<decltype(f(lr))>{f(lr), f(momentum), f(dampening), f(weight_decay), nesterov};
    }
};

}  // namespace detail

using SGDOptions = detail::SGDOptionsOf<double>;

/// Stochastic gradient descent. PyTorch: optim.SGD.
template <class Net>
struct SGD : Optimizer<SGD<Net>, Net, SGDOptions> {
    using Optimizer<SGD<Net>, Net, SGDOptions>::Optimizer;
    static constexpr std::string_view name() { return "SGD"; }

    /// Error: invalid_option for a negative lr, momentum or weight_decay, and for nesterov without momentum or with
    /// dampening.
    static constexpr void check_options(const auto& o) {
        check_not_negative("SGD", "lr", o.lr, "momentum", o.momentum, "weight_decay", o.weight_decay);
        if (!o.nesterov) return;
        check_option("SGD", "momentum", "a number > 0 for nesterov", o.momentum,
                     [](double number) { return number > 0; });
        check_option("SGD", "dampening", "0 for nesterov", o.dampening,
                     [](double number) { return detail::same(number, 0.0); });
    }

    Net momentum_buffer{};
    static constexpr auto moments(auto& self) { return std::array{Moment{"momentum_buffer", &self.momentum_buffer}}; }

    template <class Number>
    struct Coefficients {
        Number lr, momentum, fresh, l2;
        bool has_momentum, nesterov;
    };

    /// At the first step PyTorch fills the buffer with the gradient as it is, without dampening.
    [[gnu::always_inline]] static constexpr auto coefficients(auto rounded, const auto& o, const auto& step) {
        using Number = std::remove_cvref_t<decltype(step.before)>;
        const Number dampening = select(step.before > Number(), o.dampening, Number());
        return Coefficients<decltype(rounded(o.lr))>{
            .lr = rounded(step.lr),
            .momentum = rounded(o.momentum),
            .fresh = rounded(1 - dampening),
            .l2 = rounded(o.weight_decay),
            .has_momentum = !detail::is_zero(o.momentum),
            .nesterov = o.nesterov,
        };
    }

    template <bool decays>
    [[gnu::always_inline]] static constexpr void next(const auto& c, auto& p, auto g, auto& b) {
        if constexpr (decays) g = where_used(c.l2, g + c.l2 * p, g);
        if (c.has_momentum) {
            auto next_b = c.momentum * b + c.fresh * g;
            b = where_used(c.momentum, next_b, b);
            g = where_used(c.momentum, c.nesterov ? g + c.momentum * next_b : next_b, g);
        }
        p = p - c.lr * g;
    }
};

}  // namespace unroll
