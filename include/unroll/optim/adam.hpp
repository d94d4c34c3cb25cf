// Adam and AdamW: steps scaled by running means of the gradient and of its square.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/update.hpp>

namespace unroll {

/// How weight decay enters: into the gradient (Adam), or straight into the weights (AdamW).
enum class Decay { coupled, decoupled };

/// PyTorch's options and defaults of Adam and AdamW. In double: 1 - 0.999f would be off by 1e-5. Of an ensemble's
/// optimizer each Number is one for all members, or a std::array of one for each.
template <Decay decay, class Number = double>
struct AdaptiveMomentsOptions {
    static constexpr std::string_view name = decay == Decay::coupled ? "Adam" : "AdamW";
    Number lr = 1e-3;
    Number betas[2] = {0.9, 0.999};
    Number eps = 1e-8;
    Number weight_decay = decay == Decay::coupled ? 0 : 1e-2;

    /// The options that f makes of each number.
    template <class F>
    constexpr auto map(F f) const {
        return AdaptiveMomentsOptions<decay, decltype(f(lr))>{f(lr), {f(betas[0]), f(betas[1])}, f(eps), f(weight_decay)};
    }

    /// What is an option of one net is one of all members.
    template <std::size_t Members>
    constexpr operator AdaptiveMomentsOptions<decay, PerMember<Members>>() const {
        return map([](double number) { return PerMember<Members>(number); });
    }
};

using AdamOptions = AdaptiveMomentsOptions<Decay::coupled>;
using AdamWOptions = AdaptiveMomentsOptions<Decay::decoupled>;

/// Kingma and Ba, Adam (2015); decoupled: Loshchilov and Hutter, Decoupled weight decay (2019).
/// PyTorch: optim.Adam and optim.AdamW with amsgrad=False. Its moments are nets.
template <class Net, Decay decay>
class AdaptiveMoments {
public:
    using Trained = Net;
    using Options = AdaptiveMomentsOptions<decay, typename Kept<Net>::Option>;
    static constexpr std::string_view name() { return Options::name; }

    Options options;                       // yours to change between steps: a schedule of the learning rate
    Net exp_avg{};                         // the mean of the gradient
    Net exp_avg_sq{};                      // the mean of its square
    typename Kept<Net>::Steps steps{};                // of an ensemble, each member's
    typename Kept<Net>::Option beta_powers[2] = {1, 1};   // betas to the power of steps

    /// Error: invalid_option for a negative lr, eps or weight_decay, and for a beta outside [0, 1).
    explicit constexpr AdaptiveMoments(const Options& o = {}) : options(o) {
        check_option(Options::name, "lr", "a number >= 0", o.lr, [](double x) { return x >= 0; });
        check_option(Options::name, "betas[0]", "a number in [0, 1)", o.betas[0], [](double x) { return x >= 0 && x < 1; });
        check_option(Options::name, "betas[1]", "a number in [0, 1)", o.betas[1], [](double x) { return x >= 0 && x < 1; });
        check_option(Options::name, "eps", "a number >= 0", o.eps, [](double x) { return x >= 0; });
        check_option(Options::name, "weight_decay", "a number >= 0", o.weight_decay, [](double x) { return x >= 0; });
    }

    /// Calls visit(name, value, …) for what one or more optimizers know besides their options, in lockstep: nets, and
    /// numbers or one of each member. PyTorch: state_dict()["state"].
    static constexpr void state(auto&& visit, auto&... self) {
        visit("exp_avg", self.exp_avg...);
        visit("exp_avg_sq", self.exp_avg_sq...);
        visit("step", self.steps...);
        visit("beta1_power", self.beta_powers[0]...);
        visit("beta2_power", self.beta_powers[1]...);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    [[gnu::always_inline]] constexpr void step(Net& net, const Net& grad) { step_some(net, grad, EveryLane{}); }

    /// One step of the layers that `who` has not frozen, at the rates that it gives them.
    [[gnu::always_inline]] constexpr void step_some(Net& net, const Net& grad, const auto& who) {
        if constexpr (PacksOfNets<Net>) {
            for (std::size_t p = 0; p < Net::pack_count; ++p) step_pack(p, net.packs[p], grad.packs[p], who);
        } else {
            ++steps;
            step_all(options, beta_powers, who, net, grad, exp_avg, exp_avg_sq);
        }
    }

    /// One step of pack p of an ensemble; nets of it that `who` leaves out, and all that is kept about them, stay as they are.
    template <class Packed, class Who = EveryLane>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Who& who = {}) {
        constexpr std::size_t width = Net::width;
        const auto pack = [&](const auto& numbers) { return numbers.template pack<width>(p); };
        count_step<width>(steps, p, who);
        Pack<double, width> powers[] = {pack(beta_powers[0]), pack(beta_powers[1])};
        step_all(options.map(pack), powers, who, nets, grads, exp_avg.packs[p], exp_avg_sq.packs[p]);
        for (std::size_t i = 0; i < 2; ++i) beta_powers[i].pack(p, powers[i]);
    }

private:
    /// What a step multiplies with, in the net's precision: numbers, or packs of each net's.
    template <class Number>
    struct Coefficients {
        using Scalar = Number;
        Number betas[2], news[2], step_size, eps, l2, keep;
    };

    /// Packs are copied into the loop, where the compiler sees that nothing else writes them; numbers need no copy.
    template <class Numbers>
    struct Held {
        std::conditional_t<is_pack<typename Numbers::Scalar>, Numbers, Numbers&> numbers;
    };

    /// Below it a power is as good as 0, and slow to multiply with.
    static constexpr double smallest_power = 1e-300;

    /// A step with options that are numbers, or packs of each net's in a pack of nets.
    template <class Number, class Who, class Part>
    [[gnu::always_inline]] static constexpr void step_all(const AdaptiveMomentsOptions<decay, Number>& o, Number (&powers)[2], const Who& who,
                                   Part& net, const Part& grad, Part& mean, Part& mean_sq) {
        using T = Lane<typename Part::Scalar>;
        for (std::size_t i = 0; i < 2; ++i) {
            const Number next = powers[i] * o.betas[i];
            powers[i] = who.after(select(next < smallest_power, Number(), next), powers[i]);
        }
        // PyTorch divides sqrt(v) by `correction` before it adds eps; here it is multiplied into the two others, in double.
        const auto correction = sqrt(1 - powers[1]);
        const auto rounding = [](const auto& number) { return rounded<T>(number); };
        const auto coefficients = [&](const auto& lr) __attribute__((always_inline)) {
            return Coefficients<decltype(rounding(o.lr))>{
                .betas = {rounding(o.betas[0]), rounding(o.betas[1])},
                .news = {rounding(1 - o.betas[0]), rounding(1 - o.betas[1])},
                .step_size = rounding(lr / (1 - powers[0]) * correction),
                .eps = rounding(o.eps * correction),
                .l2 = rounding(o.weight_decay),
                .keep = rounding(1 - lr * o.weight_decay),
            };
        };
        const auto numbers = coefficients(o.lr);
        const auto advance = [&]<bool decays>(std::bool_constant<decays>) {
            return [&](std::string_view name, auto& p_tensor, const auto& g_tensor, auto& m_tensor, auto& v_tensor) __attribute__((always_inline)) {
                const auto rate = who.rate(name);
                if (rate.frozen()) return;
                const auto& of_layer = rate.of(numbers, o.lr, coefficients);
                update([&, held = Held<decltype(numbers)>{of_layer}](auto& p, auto g, auto& m, auto& v) __attribute__((always_inline)) {
                    const auto& [c] = held;
                    auto from = p;
                    if constexpr (decays && decay == Decay::coupled) g = where_used(c.l2, g + c.l2 * from, g);
                    if constexpr (decays && decay == Decay::decoupled) from = c.keep * from;
                    const auto next_m = c.betas[0] * m + c.news[0] * g;
                    const auto next_v = c.betas[1] * v + c.news[1] * (g * g);
                    from = from - c.step_size * (next_m / (sqrt(next_v) + c.eps));
                    if constexpr (std::is_same_v<Who, EveryLane>) {
                        p = from;
                        m = next_m;
                        v = next_v;
                    } else {
                        p = who.after(from, p);
                        m = who.after(next_m, m);
                        v = who.after(next_v, v);
                    }
                }, p_tensor, g_tensor, m_tensor, v_tensor);
            };
        };
        if (is_zero(o.weight_decay)) Part::parameters(advance(std::false_type{}), net, grad, mean, mean_sq);
        else Part::parameters(advance(std::true_type{}), net, grad, mean, mean_sq);
    }
};

/// PyTorch: optim.Adam.
template <class Net>
struct Adam : AdaptiveMoments<Net, Decay::coupled> {
    using AdaptiveMoments<Net, Decay::coupled>::AdaptiveMoments;
};

/// PyTorch: optim.AdamW.
template <class Net>
struct AdamW : AdaptiveMoments<Net, Decay::decoupled> {
    using AdaptiveMoments<Net, Decay::decoupled>::AdaptiveMoments;
};

}  // namespace unroll
