// SGD: steps down the gradient, with momentum if wanted.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/update.hpp>

namespace unroll {

/// PyTorch's options and defaults of SGD, except lr: PyTorch 1.13 has no default for it. Of an ensemble's optimizer each
/// Number is one for all members, or a std::array of one for each.
template <class Number>
struct SGDOptionsOf {
    Number lr = 1e-3;
    Number momentum = 0;
    Number dampening = 0;
    Number weight_decay = 0;
    bool nesterov = false;

    /// The options that f makes of each number.
    template <class F>
    constexpr auto map(F f) const {
        return SGDOptionsOf<decltype(f(lr))>{f(lr), f(momentum), f(dampening), f(weight_decay), nesterov};
    }

    /// What is an option of one net is one of all members.
    template <std::size_t Members>
    constexpr operator SGDOptionsOf<PerMember<Members>>() const {
        return map([](double number) { return PerMember<Members>(number); });
    }
};

using SGDOptions = SGDOptionsOf<double>;

/// Stochastic gradient descent. PyTorch: optim.SGD. Its momentum is a net.
template <class Net>
class SGD {
public:
    using Trained = Net;
    using Options = SGDOptionsOf<typename Kept<Net>::Option>;
    static constexpr std::string_view name() { return "SGD"; }

    Options options;  // yours to change between steps: a schedule of the learning rate
    Net momentum_buffer{};
    typename Kept<Net>::Steps steps{};  // of an ensemble, each member's

    /// Error: invalid_option for a negative lr, momentum or weight_decay, and for nesterov without momentum or with
    /// dampening.
    explicit constexpr SGD(const Options& o = {}) : options(o) {
        check_option("SGD", "lr", "a number >= 0", o.lr, [](double x) { return x >= 0; });
        check_option("SGD", "momentum", "a number >= 0", o.momentum, [](double x) { return x >= 0; });
        check_option("SGD", "weight_decay", "a number >= 0", o.weight_decay, [](double x) { return x >= 0; });
        if (!o.nesterov) return;
        check_option("SGD", "momentum", "a number > 0 for nesterov", o.momentum, [](double x) { return x > 0; });
        check_option("SGD", "dampening", "0 for nesterov", o.dampening, [](double x) { return x == 0; });
    }

    /// Calls visit(name, value, …) for what one or more optimizers know besides their options, in lockstep: a net, and
    /// a number or one of each member. PyTorch: state_dict()["state"].
    static constexpr void state(auto&& visit, auto&... self) {
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
            step_all(options, first_step(steps), who, net, grad, momentum_buffer);
            ++steps;
        }
    }

    /// One step of pack p of an ensemble; nets of it that `who` leaves out, and all that is kept about them, stay as they are.
    template <class Packed, class Who = EveryLane>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Who& who = {}) {
        constexpr std::size_t width = Net::width;
        const auto pack = [&](const auto& numbers) { return numbers.template pack<width>(p); };
        double first[width]{};
        for (std::size_t i = 0; i < width && p * width + i < Net::size(); ++i) first[i] = first_step(steps[p * width + i]);
        step_all(options.map(pack), Pack<double, width>::load(first), who, nets, grads, momentum_buffer.packs[p]);
        count_step<width>(steps, p, who);
    }

private:
    /// 1 for the first step, of which PyTorch fills the buffer with the gradient as it is, without dampening; else 0.
    static constexpr double first_step(std::uint64_t steps) { return steps == 0 ? 1 : 0; }

    /// A step with options that are numbers, or packs of each net's in a pack of nets.
    template <class Number, class Who, class Part>
    static constexpr void step_all(const SGDOptionsOf<Number>& o, const Number& first, const Who& who, Part& net,
                                   const Part& grad, Part& buffer) {
        using T = Lane<typename Part::Scalar>;
        const auto rounding = [](const auto& number) { return rounded<T>(number); };
        const auto full_lr = rounding(o.lr);
        const auto momentum = rounded<T>(o.momentum);
        const auto l2 = rounded<T>(o.weight_decay);
        const auto fresh = rounded<T>(1 - o.dampening * (1 - first));
        const bool decays = !is_zero(o.weight_decay), has_momentum = !is_zero(o.momentum), nesterov = o.nesterov;
        Part::parameters(
            [&](std::string_view name, auto& p_tensor, const auto& g_tensor, auto& b_tensor) {
                const auto rate = who.rate(name);
                if (rate.frozen()) return;
                const auto& lr = rate.of(full_lr, o.lr, rounding);
                update(
                    [&](auto& p, auto g, auto& b) {
                        if (decays) g = where_used(l2, g + l2 * p, g);
                        if (has_momentum) {
                            const auto next_b = momentum * b + fresh * g;
                            b = who.after(where_used(momentum, next_b, b), b);
                            g = where_used(momentum, nesterov ? g + momentum * next_b : next_b, g);
                        }
                        p = who.after(p - lr * g, p);
                    },
                    p_tensor, g_tensor, b_tensor);
            },
            net, grad, buffer);
    }
};

}  // namespace unroll
