// update: one step of a net, or of a pack of nets, by the rule of an optimizer: number by number.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/optim/stepping.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll::detail {

/// A step, as far as coefficients depend on it. For an ensemble, a Number is one of each net of a pack.
template <class Number, class History>
struct StepNow {
    const Number& lr;        // the optimizer's, or what LayerRates makes of it for a layer
    const Number& before;    // how many steps came before
    const History& history;  // as the optimizer's `advance` left it
};

/// Advances the history of the members that take the step.
template <class Rule, class Number, std::size_t Size>
[[gnu::always_inline]] constexpr void advance(std::array<Number, Size>& history, const auto& o, const auto& members) {
    auto next = history;
    Rule::advance(next, o);
    for (std::size_t i = 0; auto& number : history) number = members.after(next[i++], number);
}

/// Packs are copied into the loop, where the compiler sees that nothing else writes them; numbers need no copy.
template <class Coefficients, bool copied>
struct InLoop {
    std::conditional_t<copied, Coefficients, Coefficients&> coefficients;
};

/// A step of a net; of a pack of nets, whose options, history and `before` are packs of numbers.
template <class Rule, class Options, class History, class Number, class Members, class Part, class... Parts>
[[gnu::always_inline]] constexpr void update(const Options& o, History& history, const Number& before,
                                             const Members& members, Part& net, const Part& grad, Parts&... moments) {
    using T = Lane<typename Part::Scalar>;
    advance<Rule>(history, o, members);
    const auto rounding = [](const auto& number) { return rounded<T>(number); };
    const auto coefficients = [&](const auto& lr) __attribute__((always_inline)) {
        return Rule::coefficients(rounding, o, StepNow<Number, History>{lr, before, history});
    };
    const auto full = coefficients(o.lr);
    const auto take = [&]<bool decays>(std::bool_constant<decays>) {
        return [&](std::string_view name, auto& p_tensor, const auto& g_tensor, auto&... moment_tensors)
                   __attribute__((always_inline)) {
                       const auto rate = members.rate(name);
                       if (rate.frozen()) return;
                       const auto& of_layer = rate.of(full, o.lr, coefficients);
                       // In padding the gradient is 1, not 0, since a rule may divide by what it computes from it.
                       // By reference: g++ splits a register of AVX2 that it copies, and waits for the halves.
                       for_each_number(
                           [&, in_loop = InLoop<decltype(full), is_pack<Number>>{of_layer}](
                               auto padding, auto& p, const auto& gradient, auto&... m) __attribute__((always_inline)) {
                               const auto& g = padding.or_one(gradient);
                               if constexpr (std::is_same_v<Members, AllMembers>) {
                                   Rule::template next<decays>(in_loop.coefficients, p, g, m...);
                               } else {
                                   const std::remove_reference_t<decltype(p)> was[] = {p, m...};
                                   Rule::template next<decays>(in_loop.coefficients, p, g, m...);
                                   std::size_t i = 0;
                                   p = members.after(p, was[i++]);
                                   ((m = members.after(m, was[i++])), ...);
                               }
                           },
                           p_tensor, g_tensor, moment_tensors...);
                   };
    };
    if (is_zero(o.weight_decay)) Part::parameters(take(std::false_type{}), net, grad, moments...);
    else Part::parameters(take(std::true_type{}), net, grad, moments...);
}

}  // namespace unroll::detail
