// RMSprop: steps scaled by a running mean of the gradient's square, with momentum if wanted.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/update.hpp>

namespace unroll {

/// PyTorch's options and defaults of RMSprop. Of an ensemble's optimizer each Number is one for all members, or a
/// std::array of one for each.
template <class Number>
struct RMSpropOptionsOf {
    Number lr = 1e-2;
    Number alpha = 0.99;
    Number eps = 1e-8;
    Number weight_decay = 0;
    Number momentum = 0;
    bool centered = false;  // whether the square of the gradient's mean is subtracted: its variance scales the steps

    /// The options that f makes of each number.
    template <class F>
    constexpr auto map(F f) const {
        return RMSpropOptionsOf<decltype(f(lr))>{f(lr), f(alpha), f(eps), f(weight_decay), f(momentum), centered};
    }

    /// What is an option of one net is one of all members.
    template <std::size_t Members>
    constexpr operator RMSpropOptionsOf<PerMember<Members>>() const {
        return map([](double number) { return PerMember<Members>(number); });
    }
};

using RMSpropOptions = RMSpropOptionsOf<double>;

/// Tieleman and Hinton, Lecture 6.5 of Neural networks for machine learning (2012); centered: Graves, Generating
/// sequences with recurrent neural networks (2013). PyTorch: optim.RMSprop. Its means and its momentum are nets.
/// Centered, the variance of a gradient that hardly changes can round to less than 0, and its weight becomes NaN: as in
/// PyTorch 1.13.
template <class Net>
class RMSprop {
public:
    using Trained = Net;
    using Options = RMSpropOptionsOf<typename Kept<Net>::Option>;
    static constexpr std::string_view name() { return "RMSprop"; }

    Options options;   // yours to change between steps: a schedule of the learning rate
    Net square_avg{};  // the mean of the gradient's square
    Net grad_avg{};    // the mean of the gradient, if centered
    Net momentum_buffer{};
    typename Kept<Net>::Steps steps{};  // of an ensemble, each member's

    /// Error: invalid_option for an alpha outside [0, 1], and for any other number that is negative.
    explicit constexpr RMSprop(const Options& o = {}) : options(o) {
        check_option("RMSprop", "lr", "a number >= 0", o.lr, [](double x) { return x >= 0; });
        check_option("RMSprop", "alpha", "a number in [0, 1]", o.alpha, [](double x) { return x >= 0 && x <= 1; });
        check_option("RMSprop", "eps", "a number >= 0", o.eps, [](double x) { return x >= 0; });
        check_option("RMSprop", "weight_decay", "a number >= 0", o.weight_decay, [](double x) { return x >= 0; });
        check_option("RMSprop", "momentum", "a number >= 0", o.momentum, [](double x) { return x >= 0; });
    }

    /// Calls visit(name, value, …) for what one or more optimizers know besides their options, in lockstep: nets, and a
    /// number or one of each member. PyTorch: state_dict()["state"].
    static constexpr void state(auto&& visit, auto&... self) {
        visit("square_avg", self.square_avg...);
        visit("grad_avg", self.grad_avg...);
        visit("momentum_buffer", self.momentum_buffer...);
        visit("step", self.steps...);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    constexpr void step(Net& net, const Net& grad) { step_some(net, grad, EveryLane{}); }

    /// One step of the layers that `who` has not frozen, at the rates that it gives them.
    constexpr void step_some(Net& net, const Net& grad, const auto& who) {
        if constexpr (PacksOfNets<Net>) {
            for (std::size_t p = 0; p < Net::pack_count; ++p) step_pack(p, net.packs[p], grad.packs[p], who);
        } else {
            step_all(options, who, net, grad, square_avg, grad_avg, momentum_buffer);
            ++steps;
        }
    }

    /// One step of pack p of an ensemble; nets of it that `who` leaves out, and all that is kept about them, stay as
    /// they are.
    template <class Packed, class Who = EveryLane>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Who& who = {}) {
        constexpr std::size_t width = Net::width;
        const auto pack = [&](const auto& numbers) { return numbers.template pack<width>(p); };
        step_all(options.map(pack), who, nets, grads, square_avg.packs[p], grad_avg.packs[p], momentum_buffer.packs[p]);
        count_step<width>(steps, p, who);
    }

private:
    /// A step with options that are numbers, or packs of each net's in a pack of nets.
    template <class Number, class Who, class Part>
    static constexpr void step_all(const RMSpropOptionsOf<Number>& o, const Who& who, Part& net, const Part& grad,
                                   Part& square, Part& mean, Part& buffer) {
        using T = Lane<typename Part::Scalar>;
        const auto rounding = [](const auto& number) { return rounded<T>(number); };
        const auto full_lr = rounding(o.lr);
        const auto alpha = rounded<T>(o.alpha);
        const auto fresh = rounded<T>(1 - o.alpha);
        const auto eps = rounded<T>(o.eps);
        const auto l2 = rounded<T>(o.weight_decay);
        const auto momentum = rounded<T>(o.momentum);
        const bool decays = !is_zero(o.weight_decay), has_momentum = !is_zero(o.momentum), centered = o.centered;
        Part::parameters(
            [&](std::string_view name, auto& p_tensor, const auto& g_tensor, auto& v_tensor, auto& m_tensor, auto& b_tensor) {
                const auto rate = who.rate(name);
                if (rate.frozen()) return;
                const auto& lr = rate.of(full_lr, o.lr, rounding);
                update(
                    [&](auto& p, auto g, auto& v, auto& m, auto& b) {
                        if (decays) g = where_used(l2, g + l2 * p, g);
                        const auto next_v = alpha * v + fresh * (g * g);
                        auto spread = next_v;
                        if (centered) {
                            const auto next_m = alpha * m + fresh * g;
                            spread = next_v - next_m * next_m;
                            m = who.after(next_m, m);
                        }
                        v = who.after(next_v, v);
                        auto down = g / (sqrt(spread) + eps);
                        if (has_momentum) {
                            const auto next_b = momentum * b + down;
                            b = who.after(where_used(momentum, next_b, b), b);
                            down = where_used(momentum, next_b, down);
                        }
                        p = who.after(p - lr * down, p);
                    },
                    p_tensor, g_tensor, v_tensor, m_tensor, b_tensor);
            },
            net, grad, square, mean, buffer);
    }
};

}  // namespace unroll
