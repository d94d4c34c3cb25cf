// The frame of an optimizer, with an example: this is all that an optimizer of your own has to offer.
//
//     template <class Number = double>
//     struct LionOptions {  // Number is one for a net, and one for each member of an ensemble
//         Number lr = 1e-4;
//         Number betas[2] = {0.9, 0.99};
//         Number weight_decay = 0;
//
//         constexpr auto map(auto f) const {  // the options that f makes of each number
//             return LionOptions<decltype(f(lr))>{f(lr), {f(betas[0]), f(betas[1])}, f(weight_decay)};
//         }
//         template <std::size_t Members>  // one number is that number for every member
//         constexpr operator LionOptions<PerMember<Members>>() const {
//             return map([](double number) { return PerMember<Members>(number); });
//         }
//     };
//
//     template <class Net>  // Chen et al., Symbolic discovery of optimization algorithms (2023)
//     class Lion : public Optimizer<Lion<Net>, Net, LionOptions<OptionFor<Net>>> {
//     public:
//         using Options = LionOptions<OptionFor<Net>>;
//         static constexpr std::string_view name() { return "Lion"; }
//
//         Net exp_avg{};  // what is kept between steps is a net
//         constexpr void kept(auto f) { f(exp_avg); }
//         static constexpr void state(auto&& visit, auto&... self) {  // for checkpoints
//             visit("exp_avg", self.exp_avg...);
//             visit("step", self.steps...);
//         }
//
//         explicit constexpr Lion(const Options& o = {}) : Optimizer<Lion<Net>, Net, Options>(o) {
//             check_option("Lion", "lr", "a number >= 0", o.lr, [](double x) { return x >= 0; });
//         }
//
//         template <class Number>  // what a step multiplies with, in the net's precision
//         struct Coefficients {
//             Number lr, betas[2], news[2], keep;
//         };
//         static constexpr auto coefficients(auto rounded, const auto& o, const auto& lr, const auto&, const auto&) {
//             return Coefficients<decltype(rounded(lr))>{rounded(lr),
//                                                        {rounded(o.betas[0]), rounded(o.betas[1])},
//                                                        {rounded(1 - o.betas[0]), rounded(1 - o.betas[1])},
//                                                        rounded(1 - lr * o.weight_decay)};
//         }
//
//         template <bool decays>
//         static constexpr void next(const auto& c, auto& p, auto g, auto& m) {  // one number, its gradient, its
//         moment
//             using P = std::remove_reference_t<decltype(p)>;
//             const P up = c.betas[0] * m + c.news[0] * g;
//             if constexpr (decays) p = c.keep * p;
//             p = p - c.lr * select(up > P(), P(1), select(up < P(), P(-1), P()));
//             m = c.betas[1] * m + c.news[1] * g;
//         }
//     };
//
// - Numbers of `coefficients` are doubles, or packs of them, one for each net in a pack; `rounded` brings one to the
// net's
//   precision. Behind the options and the learning rate, which LayerRates may have changed for a layer, it is given how
//   many steps came before, and the history.
// - p, g and m are numbers, or packs of them: write for a number, with `select` in place of branches. An option that
// only some
//   members use is asked with where_used. `decays` says whether anybody's weight_decay is not 0.
// - Numbers that are kept for a whole net are its history: `constexpr auto& history()` returns an array of them, and
//   `static void advance(history, o)` changes them before each step, as Adam's powers of betas.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// An option for the optimizer of a net: a number, or for an ensemble PerMember.
template <class Net>
using OptionFor = typename Kept<Net>::Option;

/// The history of an optimizer that keeps no numbers for a whole net.
struct NoHistory {};

/// All that optimizers have alike: `Self` derives from it. Options, the count of steps, and steps of nets, of
/// ensembles, of some members and at rates of layers.
template <class Self, class Net, class OptionsOfNet>
class Optimizer {
public:
    using Trained = Net;
    using Options = OptionsOfNet;

    Options options;                    // yours to change between steps: a schedule of the learning rate
    typename Kept<Net>::Steps steps{};  // for an ensemble, each member's

    /// One step of `net` down `grad`. PyTorch: step().
    [[gnu::always_inline]] constexpr void step(Net& net, const Net& grad) { step_some(net, grad, EveryLane{}); }

    /// One step of the layers that `who` has not frozen, at the rates that it gives them.
    [[gnu::always_inline]] constexpr void step_some(Net& net, const Net& grad, const auto& who) {
        if constexpr (PacksOfNets<Net>) {
            for (std::size_t p = 0; p < Net::pack_count; ++p) step_pack(p, net.packs[p], grad.packs[p], who);
        } else {
            auto& history = self().history();
            const auto before = static_cast<double>(steps);
            ++steps;
            self().kept([&](auto&... kept) __attribute__((always_inline)) {
                step_part(options, history, before, who, net, grad, kept...);
            });
        }
    }

    /// One step of pack p of an ensemble; nets of it that `who` leaves out, and all that is kept about them, stay as
    /// they are.
    template <class Packed, class Who = EveryLane>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Who& who = {}) {
        constexpr std::size_t width = Net::width;
        using Number = Pack<double, width>;
        double counts[width]{};
        for (std::size_t i = 0; i < width; ++i) counts[i] = static_cast<double>(steps[last_or(p * width + i)]);
        count_step<width>(steps, p, who);
        const auto options_of_pack = options.map([&](const auto& number) { return number.template pack<width>(p); });
        const auto step_with = [&](auto& history) __attribute__((always_inline)) {
            self().kept([&](auto&... kept) __attribute__((always_inline)) {
                step_part(options_of_pack, history, Number::load(counts), who, nets, grads, kept.packs[p]...);
            });
        };
        if constexpr (std::is_same_v<std::remove_reference_t<decltype(self().history())>, NoHistory>) {
            step_with(none_);
        } else {
            auto& numbers = self().history();
            Number of_pack[std::extent_v<std::remove_reference_t<decltype(numbers)>>];
            for (std::size_t i = 0; auto& number : of_pack) number = numbers[i++].template pack<width>(p);
            step_with(of_pack);
            for (std::size_t i = 0; const auto& number : of_pack) numbers[i++].pack(p, number);
        }
    }

    constexpr NoHistory& history() { return none_; }
    static constexpr void advance(auto& /*history*/, const auto& /*options*/) {}

protected:
    explicit constexpr Optimizer(const Options& o) : options(o) {}

private:
    /// The member in a lane: past the last one a copy of it.
    static constexpr std::size_t last_or(std::size_t i) { return i < Net::size() ? i : Net::size() - 1; }

    constexpr Self& self() { return static_cast<Self&>(*this); }

    /// Packs are copied into the loop, where the compiler sees that nothing else writes them; numbers need no copy.
    template <class Coefficients, bool copied>
    struct Held {
        std::conditional_t<copied, Coefficients, Coefficients&> coefficients;
    };

    /// A step with options that are numbers, or packs of each net's in a pack of nets.
    template <class O, class History, class Number, class Who, class Part, class... Parts>
    [[gnu::always_inline]] static constexpr void step_part(const O& o, History& history, const Number& before,
                                                           const Who& who, Part& net, const Part& grad,
                                                           Parts&... kept) {
        using T = Lane<typename Part::Scalar>;
        advance_those(history, o, who);
        const auto rounding = [](const auto& number) { return rounded<T>(number); };
        const auto coefficients = [&](const auto& lr) __attribute__((always_inline)) {
            return Self::coefficients(rounding, o, lr, before, history);
        };
        const auto full = coefficients(o.lr);
        const auto take = [&]<bool decays>(std::bool_constant<decays>) {
            return [&](std::string_view name, auto& p_tensor, const auto& g_tensor,
                       auto&... kept_tensors) __attribute__((always_inline)) {
                const auto rate = who.rate(name);
                if (rate.frozen()) return;
                const auto& of_layer = rate.of(full, o.lr, coefficients);
                // Where a register is padded the gradient is 1, not 0: a rule may divide by what it makes of it.
                // By reference: g++ splits what it copies of a register of AVX2, and waits for the halves.
                update(
                    [&, held = Held<decltype(full), is_pack<Number>>{of_layer}](
                        auto padding, auto& p, const auto& gradient, auto&... k) __attribute__((always_inline)) {
                        const auto& g = padding.or_one(gradient);
                        if constexpr (std::is_same_v<Who, EveryLane>) {
                            Self::template next<decays>(held.coefficients, p, g, k...);
                        } else {
                            const std::remove_reference_t<decltype(p)> was[] = {p, k...};
                            Self::template next<decays>(held.coefficients, p, g, k...);
                            std::size_t i = 0;
                            p = who.after(p, was[i++]);
                            ((k = who.after(k, was[i++])), ...);
                        }
                    },
                    p_tensor, g_tensor, kept_tensors...);
            };
        };
        if (is_zero(o.weight_decay)) Part::parameters(take(std::false_type{}), net, grad, kept...);
        else Part::parameters(take(std::true_type{}), net, grad, kept...);
    }

    /// The history of those members who take the step.
    [[gnu::always_inline]] static constexpr void advance_those(auto& history, const auto& o, const auto& who) {
        if constexpr (std::is_array_v<std::remove_reference_t<decltype(history)>>) {
            std::remove_cvref_t<decltype(history)> next;
            for (std::size_t i = 0; auto& number : history) next[i++] = number;
            Self::advance(next, o);
            for (std::size_t i = 0; auto& number : history) number = who.after(next[i++], number);
        }
    }

    [[no_unique_address]] NoHistory none_;
};

}  // namespace unroll
