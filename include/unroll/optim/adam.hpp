// Adam and AdamW: steps scaled by running means of the gradient and of its square.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <unroll/optim/optimizer.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

namespace detail {

/// How weight decay enters: into the gradient (Adam), or straight into the weights (AdamW).
enum class Decay { coupled, decoupled };

}  // namespace detail

/// PyTorch's options and defaults of Adam and AdamW. In double: 1 - 0.999f would be off by 1e-5.
/// For an ensemble, each Number is one for all members, or a std::array of one for each.
template <detail::Decay decay, class Number = double>
struct AdaptiveMomentsOptions {
    Number lr = 1e-3;
    Number betas[2] = {0.9, 0.999};
    Number eps = 1e-8;
    Number weight_decay = decay == detail::Decay::coupled ? 0 : 1e-2;

    /// f of each number, as options.
    constexpr auto map(auto f) const {
        return AdaptiveMomentsOptions<decay, decltype(f(lr))>{
            f(lr), {f(betas[0]), f(betas[1])}, f(eps), f(weight_decay)};
    }
};

using AdamOptions = AdaptiveMomentsOptions<detail::Decay::coupled>;
using AdamWOptions = AdaptiveMomentsOptions<detail::Decay::decoupled>;

namespace detail {

/// Kingma and Ba, Adam (2015); decoupled: Loshchilov and Hutter, Decoupled weight decay (2019).
/// PyTorch: optim.Adam and optim.AdamW with amsgrad=False.
template <class Self, class Net, Decay decay>
struct AdaptiveMoments : Optimizer<Self, Net, AdaptiveMomentsOptions<decay>> {
    using Frame = Optimizer<Self, Net, AdaptiveMomentsOptions<decay>>;
    using Frame::Frame;

    /// Error: invalid_option for a negative lr, eps or weight_decay, and for a beta outside [0, 1).
    static constexpr void check_options(const auto& o) {
        const auto is_beta = [](double number) { return number >= 0 && number < 1; };
        check_not_negative(Self::name(), "lr", o.lr, "eps", o.eps, "weight_decay", o.weight_decay);
        check_option(Self::name(), "betas[0]", "a number in [0, 1)", o.betas[0], is_beta);
        check_option(Self::name(), "betas[1]", "a number in [0, 1)", o.betas[1], is_beta);
    }

    Net exp_avg{};                                       // the mean of the gradient
    Net exp_avg_sq{};                                    // the mean of its square
    std::array<OptionFor<Net>, 2> beta_powers = {1, 1};  // betas to the power of steps

    static constexpr auto moments(auto& self) {
        return std::array{Moment{"exp_avg", &self.exp_avg}, Moment{"exp_avg_sq", &self.exp_avg_sq}};
    }
    constexpr auto& history() { return beta_powers; }
    static constexpr void state(auto&& visit, auto&... self) {
        Frame::state(visit, self...);
        visit("beta1_power", self.beta_powers[0]...);
        visit("beta2_power", self.beta_powers[1]...);
    }

    /// A smaller power becomes 0: it changes no step, and such numbers are slow to multiply.
    static constexpr double smallest_power = 1e-300;

    static constexpr void advance(auto& powers, const auto& o) {
        for (std::size_t i = 0; auto& power : powers) {
            power = power * o.betas[i++];
            power = select(power < smallest_power, decltype(power * power)(), power);
        }
    }

    template <class Number>
    struct Coefficients {
        Number betas[2], news[2], step_size, eps, l2, keep;
    };

    /// PyTorch divides sqrt(v) by `correction` before it adds eps. Here the two others are multiplied by it, once.
    [[gnu::always_inline]] static constexpr auto coefficients(auto rounded, const auto& o, const auto& step) {
        const auto correction = sqrt(1 - step.history[1]);
        return Coefficients<decltype(rounded(o.lr))>{
            .betas = {rounded(o.betas[0]), rounded(o.betas[1])},
            .news = {rounded(1 - o.betas[0]), rounded(1 - o.betas[1])},
            .step_size = rounded(step.lr / (1 - step.history[0]) * correction),
            .eps = rounded(o.eps * correction),
            .l2 = rounded(o.weight_decay),
            .keep = rounded(1 - step.lr * o.weight_decay),
        };
    }

    template <bool decays>
    [[gnu::always_inline]] static constexpr void next(const auto& c, auto& p, auto g, auto& m, auto& v) {
        if constexpr (decays && decay == Decay::coupled) g = where_used(c.l2, g + c.l2 * p, g);
        if constexpr (decays && decay == Decay::decoupled) p = c.keep * p;
        m = c.betas[0] * m + c.news[0] * g;
        v = c.betas[1] * v + c.news[1] * (g * g);
        p = p - c.step_size * (m / (sqrt(v) + c.eps));
    }
};

}  // namespace detail

/// PyTorch: optim.Adam.
template <class Net>
struct Adam : detail::AdaptiveMoments<Adam<Net>, Net, detail::Decay::coupled> {
    using detail::AdaptiveMoments<Adam, Net, detail::Decay::coupled>::AdaptiveMoments;
    static constexpr std::string_view name() { return "Adam"; }
};

/// PyTorch: optim.AdamW.
template <class Net>
struct AdamW : detail::AdaptiveMoments<AdamW<Net>, Net, detail::Decay::decoupled> {
    using detail::AdaptiveMoments<AdamW, Net, detail::Decay::decoupled>::AdaptiveMoments;
    static constexpr std::string_view name() { return "AdamW"; }
};

}  // namespace unroll
