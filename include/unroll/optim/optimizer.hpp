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
//     };
//
//     template <class Net>  // Chen et al., Symbolic discovery of optimization algorithms (2023)
//     struct Lion : Optimizer<Lion<Net>, Net, LionOptions<>> {
//         using Optimizer<Lion<Net>, Net, LionOptions<>>::Optimizer;
//         static constexpr std::string_view name() { return "Lion"; }
//         static constexpr void check_options(const auto& o) { check_not_negative("Lion", "lr", o.lr); }
//
//         Net exp_avg{};  // what is kept between steps is a net, which a checkpoint holds by this name
//         static constexpr auto moments(auto& self) { return std::array{Moment{"exp_avg", &self.exp_avg}}; }
//
//         template <class Number>  // what a step multiplies with, in the net's precision
//         struct Coefficients {
//             Number lr, betas[2], news[2], keep;
//         };
//         static constexpr auto coefficients(auto rounded, const auto& o, const auto& step) {
//             return Coefficients<decltype(rounded(o.lr))>{rounded(step.lr),
//                                                          {rounded(o.betas[0]), rounded(o.betas[1])},
//                                                          {rounded(1 - o.betas[0]), rounded(1 - o.betas[1])},
//                                                          rounded(1 - step.lr * o.weight_decay)};
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
//   one to the net's precision. `step` has `lr`, which LayerRates may have scaled for a layer, `before`, how many steps
//   came before, and `history`.
// - `next` sees numbers; for an ensemble, packs of them. Write it for numbers, with `select` instead of branches and
//   where_used for an option that only some members use. `decays` says whether any member's weight_decay is not 0.
// - The history is numbers that are kept for a whole net, such as Adam's powers of betas: `constexpr auto& history()`
//   returns a std::array of OptionFor<Net>, and `static void advance(history, o)` changes them before each step. A
//   `state` of your own visits them too, for checkpoints.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/optim/option.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/optim/stepping.hpp>
#include <unroll/optim/update.hpp>
#include <unroll/scalar/pack.hpp>
#include <utility>

namespace unroll {

/// A net that an optimizer keeps between steps, and its name in a checkpoint.
template <class Net>
struct Moment {
    std::string_view name;
    Net* net;
};
template <class Net>
Moment(std::string_view, Net*) -> Moment<Net>;

/// The base of all optimizers: `Self` derives from it, and SingleOptions are its options of one net. It has the options
/// and the count of steps, and takes steps of nets, of ensembles and of some of their members, at the rate of each
/// layer.
template <class Self, class Net, class SingleOptions>
class Optimizer {
public:
    using Trained = Net;
    using Options = decltype(SingleOptions().map(detail::ToOptionFor<Net>()));

    /// Yours to change between steps: `adam.options.lr = 1e-4`. PyTorch: param_groups[0]['lr'].
    Options options;
    detail::StepsOf<Net> steps{};

    /// Error: invalid_option.
    explicit constexpr Optimizer(const Options& o = {}) : options(o) { Self::check_options(o); }
    /// For an ensemble, one number becomes that number for every member.
    template <std::same_as<SingleOptions> Single>
    explicit constexpr Optimizer(const Single& o) : Optimizer(o.map(detail::ToOptionFor<Net>())) {}

    /// Calls visit(name, value, …) for all that one or more optimizers hold besides options, in lockstep.
    /// PyTorch: state_dict()["state"].
    static constexpr void state(auto&& visit, auto&... self) {
        for (std::size_t i = 0; i < all_moments().size(); ++i) visit(name_of(i, self...), *moments_of(self)[i].net...);
        visit("step", self.steps...);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    [[gnu::always_inline]] constexpr void step(Net& net, const Net& grad) {
        step_some(net, grad, detail::AllMembers{});
    }

    /// One step of these members, of each layer at the rate that they give it.
    [[gnu::always_inline]] constexpr void step_some(Net& net, const Net& grad, const auto& members) {
        if constexpr (detail::AnEnsemble<Net>) {
            detail::step_packs(self(), net, grad, members);
        } else {
            auto&& history = self().history();
            const auto before = static_cast<double>(steps);
            ++steps;
            update(all_moments(), options, history, before, members, net, grad, 0);
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
        auto&& numbers = self().history();
        std::array<Number, std::tuple_size_v<std::remove_reference_t<decltype(numbers)>>> history;
        for (std::size_t i = 0; auto& number : history) number = numbers[i++].template pack<width>(p);
        update(all_moments(), options_of_pack, history, Number::load(counts), members, nets, grads, p);
        for (std::size_t i = 0; const auto& number : history) numbers[i++].pack(p, number);
    }

    // --- defaults, without moments and history --------------------------------------------------------------------

    static constexpr std::array<Moment<Net>, 0> moments(auto& /*self*/) { return {}; }
    static constexpr std::array<OptionFor<Net>, 0> history() { return {}; }
    static constexpr void advance(auto& /*history*/, const auto& /*options*/) {}
    static constexpr void coefficients();  // fit says that they are missing

private:
    /// Lanes past the last member are copies of it.
    static constexpr std::size_t last_or(std::size_t i) { return i < Net::size() ? i : Net::size() - 1; }

    constexpr Self& self() { return static_cast<Self&>(*this); }

    template <class Own>
    static constexpr auto moments_of(Own& own) {
        return Own::moments(own);
    }
    static constexpr std::string_view name_of(std::size_t i, const auto& first, const auto&...) {
        return moments_of(first)[i].name;
    }
    static constexpr auto all_moments() {
        return std::make_index_sequence<std::tuple_size_v<decltype(moments_of(std::declval<Self&>()))>>();
    }

    /// A step of a net, or of pack p of an ensemble: `net` and `grad` are that pack's.
    template <std::size_t... Index>
    [[gnu::always_inline]] constexpr void update(std::index_sequence<Index...>, const auto& o, auto& history,
                                                 const auto& before, const auto& members, auto& net, const auto& grad,
                                                 std::size_t p) {
        const auto moments = Self::moments(self());
        const auto part = [&](auto& moment) -> auto& {
            if constexpr (detail::AnEnsemble<Net>) return moment.packs[p];
            else return moment;
        };
        detail::update<Self>(o, history, before, members, net, grad, part(*moments[Index].net)...);
    }
};

}  // namespace unroll
