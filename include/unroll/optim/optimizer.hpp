// The frame of an optimizer, with an example: this is all that an optimizer of your own has to offer.
//
//     template <class Number = double>
//     struct LionOptions {  // Number is one for a net, and one for each member of an ensemble
//         Number lr = 1e-4;
//         Number betas[2] = {0.9, 0.99};
//         Number weight_decay = 0;
//
//         constexpr auto map(auto f) const {  // f of each number, as options
//             return LionOptions<decltype(f(lr))>{f(lr), {f(betas[0]), f(betas[1])}, f(weight_decay)};
//         }
//         template <std::size_t Members>  // one number becomes that number for every member
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
//             check_not_negative("Lion", "lr", o.lr);
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
//         template <bool decays>  // p: one number of the net, g: its gradient, m: its moment
//         static constexpr void next(const auto& c, auto& p, auto g, auto& m) {
//             using P = std::remove_reference_t<decltype(p)>;
//             const P up = c.betas[0] * m + c.news[0] * g;
//             if constexpr (decays) p = c.keep * p;
//             p = p - c.lr * select(up > P(), P(1), select(up < P(), P(-1), P()));
//             m = c.betas[1] * m + c.news[1] * g;
//         }
//     };
//
// - `coefficients` computes in doubles; for an ensemble, in packs of them, one for each net of a pack. `rounded` brings
//   one to the net's precision. Its arguments are the options, the learning rate (LayerRates may have scaled it for a
//   layer), how many steps came before, and the history.
// - `next` sees numbers; for an ensemble, packs of them. Write it for numbers, with `select` instead of branches and
//   where_used for an option that only some members use. `decays` says whether any member's weight_decay is not 0.
// - The history is numbers that are kept for a whole net, such as Adam's powers of betas: `constexpr auto& history()`
//   returns an array of them, and `static void advance(history, o)` changes them before each step.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/optim/scaled_rate.hpp>
#include <unroll/optim/stepping.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// The history of an optimizer that keeps no numbers for a whole net.
struct NoHistory {};

/// What all optimizers share: `Self` derives from it. It has the options and the count of steps, and takes steps of
/// nets, of ensembles and of some of their members, at the rate of each layer.
template <class Self, class Net, class OptionsOfNet>
class Optimizer {
public:
    using Trained = Net;
    using Options = OptionsOfNet;

    Options options;  // yours to change between steps: a schedule of the learning rate
    detail::StepsOf<Net> steps{};

    /// One step of `net` down `grad`. PyTorch: step().
    [[gnu::always_inline]] constexpr void step(Net& net, const Net& grad) {
        step_some(net, grad, detail::AllMembers{});
    }

    /// One step of these members, of each layer at the rate that they give it.
    [[gnu::always_inline]] constexpr void step_some(Net& net, const Net& grad, const auto& members) {
        if constexpr (detail::PacksOfNets<Net>) {
            detail::step_packs(self(), net, grad, members);
        } else {
            auto& history = self().history();
            const auto before = static_cast<double>(steps);
            ++steps;
            self().kept([&](auto&... kept) __attribute__((always_inline)) {
                step_part(options, history, before, members, net, grad, kept...);
            });
        }
    }

    /// One step of pack p of an ensemble. Members that take none keep every bit, and so does what is kept for them.
    template <class Packed, class Members = detail::AllMembers>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Members& members = {}) {
        constexpr std::size_t width = Net::width;
        using Number = Pack<double, width>;
        double counts[width]{};
        for (std::size_t i = 0; i < width; ++i) counts[i] = static_cast<double>(steps[last_or(p * width + i)]);
        detail::count_step<width>(steps, p, members);
        const auto options_of_pack = options.map([&](const auto& number) { return number.template pack<width>(p); });
        const auto step_with = [&](auto& history) __attribute__((always_inline)) {
            self().kept([&](auto&... kept) __attribute__((always_inline)) {
                step_part(options_of_pack, history, Number::load(counts), members, nets, grads, kept.packs[p]...);
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
    /// Lanes past the last member are copies of it.
    static constexpr std::size_t last_or(std::size_t i) { return i < Net::size() ? i : Net::size() - 1; }

    constexpr Self& self() { return static_cast<Self&>(*this); }

    /// Packs are copied into the loop, where the compiler sees that nothing else writes them; numbers need no copy.
    template <class Coefficients, bool copied>
    struct Held {
        std::conditional_t<copied, Coefficients, Coefficients&> coefficients;
    };

    /// A step of a net, or of a pack of nets: then options, history and `before` are packs of numbers.
    template <class O, class History, class Number, class Members, class Part, class... Parts>
    [[gnu::always_inline]] static constexpr void step_part(const O& o, History& history, const Number& before,
                                                           const Members& members, Part& net, const Part& grad,
                                                           Parts&... kept) {
        using T = Lane<typename Part::Scalar>;
        advance_those(history, o, members);
        const auto rounding = [](const auto& number) { return detail::rounded<T>(number); };
        const auto coefficients = [&](const auto& lr) __attribute__((always_inline)) {
            return Self::coefficients(rounding, o, lr, before, history);
        };
        const auto full = coefficients(o.lr);
        const auto take = [&]<bool decays>(std::bool_constant<decays>) {
            return [&](std::string_view name, auto& p_tensor, const auto& g_tensor,
                       auto&... kept_tensors) __attribute__((always_inline)) {
                const auto rate = members.rate(name);
                if (rate.frozen()) return;
                const auto& of_layer = rate.of(full, o.lr, coefficients);
                // In padding the gradient is 1, not 0, since a rule may divide by what it computes from it.
                // By reference: g++ splits a register of AVX2 that it copies, and waits for the halves.
                detail::for_each_number(
                    [&, held = Held<decltype(full), is_pack<Number>>{of_layer}](
                        auto padding, auto& p, const auto& gradient, auto&... k) __attribute__((always_inline)) {
                        const auto& g = padding.or_one(gradient);
                        if constexpr (std::is_same_v<Members, detail::AllMembers>) {
                            Self::template next<decays>(held.coefficients, p, g, k...);
                        } else {
                            const std::remove_reference_t<decltype(p)> was[] = {p, k...};
                            Self::template next<decays>(held.coefficients, p, g, k...);
                            std::size_t i = 0;
                            p = members.after(p, was[i++]);
                            ((k = members.after(k, was[i++])), ...);
                        }
                    },
                    p_tensor, g_tensor, kept_tensors...);
            };
        };
        if (detail::is_zero(o.weight_decay)) Part::parameters(take(std::false_type{}), net, grad, kept...);
        else Part::parameters(take(std::true_type{}), net, grad, kept...);
    }

    /// Advances the history of the members that take the step.
    [[gnu::always_inline]] static constexpr void advance_those(auto& history, const auto& o, const auto& members) {
        if constexpr (std::is_array_v<std::remove_reference_t<decltype(history)>>) {
            std::remove_cvref_t<decltype(history)> next;
            for (std::size_t i = 0; auto& number : history) next[i++] = number;
            Self::advance(next, o);
            for (std::size_t i = 0; auto& number : history) number = members.after(next[i++], number);
        }
    }

    [[no_unique_address]] NoHistory none_;
};

}  // namespace unroll
