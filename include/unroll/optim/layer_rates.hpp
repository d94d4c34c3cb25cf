// LayerRates: layers that learn at a rate of their own, or not at all.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/optim/rate.hpp>
#include <unroll/tensor/owned.hpp>

namespace unroll {

/// The layer that a parameter belongs to: 2 of "2.weight".
constexpr std::size_t layer_of(std::string_view name) {
    std::size_t layer = 0;
    for (const char digit : name.substr(0, name.find('.'))) layer = 10 * layer + static_cast<std::size_t>(digit - '0');
    return layer;
}

/// Whether a layer of a net has parameters.
template <class Net>
constexpr bool learns(std::size_t layer) {
    if constexpr (PacksOfNets<Net>) {
        return learns<typename Net::PackedNet>(layer);
    } else {
        bool found = false;
        Net{}.parameters([&](std::string_view name, const auto&) { found = found || layer_of(name) == layer; });
        return found;
    }
}

/// How many of some layers are this one.
template <std::size_t Layer, std::size_t... Layers>
inline constexpr std::size_t count_of = (std::size_t{Layer == Layers} + ... + 0);

/// A layer's part of the optimizer's learning rate; of a frozen one it is 0.
template <std::size_t Layer>
struct LayerRate {
    double factor;
};

/// The layer learns at so many times the optimizer's learning rate: `layer_rate<2>(0.1)`.
template <std::size_t Layer>
constexpr LayerRate<Layer> layer_rate(double factor) {
    return {factor};
}

/// The layer learns nothing. PyTorch: requires_grad_(False).
template <std::size_t Layer>
constexpr LayerRate<Layer> freeze() {
    return {0};
}

/// Those who take a step, at the rates that Rates::factor has for each layer.
template <class Who, class Rates>
class SomeLayers {
public:
    constexpr SomeLayers(const Who& who, const Rates& rates) : who_(who), rates_(rates) {}

    constexpr bool takes(std::size_t lane) const { return who_.takes(lane); }
    constexpr auto after(const auto& next, const auto& now) const { return who_.after(next, now); }

    constexpr auto rate(std::string_view name) const { return who_.rate(name) * rates_.factor(layer_of(name)); }

private:
    Who who_;
    const Rates& rates_;
};

/// An optimizer that takes the steps of another one, with layers at a rate of their own, or frozen:
/// `LayerRates rates{adam, freeze<0>(), layer_rate<2>(0.1)}`. Rates are parts of the optimizer's, which schedules
/// change for all layers alike. A frozen layer keeps every bit, and so do its moments; no NaN in its gradient matters,
/// and no norm that ClipGradNorm takes, around this or inside it, counts that gradient. The optimizer has to live as
/// long; one that is given as a temporary moves in: rates.optimizer. It counts the steps of all layers together: a
/// layer that is thawed goes on with the moments that it had, and one that never learned before begins with steps that
/// nothing corrects for moments of 0, up to 6.6 times as large in Adam, at the twelfth step. PyTorch: param_groups,
/// each with an lr.
template <class HeldAs, std::size_t... Layers>
class LayerRates {
    using Optimizer = typename detail::Held<HeldAs>::Type;

public:
    using Trained = typename Optimizer::Trained;
    static_assert((learns<Trained>(Layers) && ...), "there is no such layer, or it has nothing to learn");
    static_assert(((count_of<Layers, Layers...> == 1) && ...), "a layer has one rate");
    static_assert(
        requires(Optimizer& o, Trained& net, const Trained& grad, const SomeLayers<EveryLane, LayerRates>& who) {
            o.step_some(net, grad, who);
        }, "this optimizer has no step_some, and would not ask for the rates of layers");

    typename detail::Held<HeldAs>::type optimizer;

    /// Error: invalid_option for a negative part or NaN.
    explicit constexpr LayerRates(Optimizer& o [[clang::lifetimebound]], LayerRate<Layers>... rates)
        requires std::is_same_v<HeldAs, Optimizer>
        : optimizer(o), factors_{rates.factor...} {
        check_factors();
    }
    explicit constexpr LayerRates(Optimizer&& o, LayerRate<Layers>... rates)
        : optimizer(static_cast<typename detail::Held<HeldAs>::type&&>(o)), factors_{rates.factor...} {
        static_assert(!std::is_same_v<HeldAs, Optimizer>,
                      "this would step an optimizer that is gone at the end of the line: "
                      "give that a name, or leave out the <type>, so that it moves in");
        check_factors();
    }

    /// Layer's part, yours to change between steps: 0 freezes it, another number thaws it. As an optimizer's options,
    /// it is not checked again.
    template <std::size_t Layer>
        requires((Layer == Layers) || ...)
    constexpr double& factor() {
        std::size_t i = 0;
        (void)((Layer == Layers || (++i, false)) || ...);
        return factors_[i];
    }

    /// A layer's part; 1 where none is told.
    constexpr double factor(std::size_t layer) const {
        std::size_t i = 0;
        const bool told = ((layer == Layers || (++i, false)) || ...);
        return told ? factors_[i] : 1;
    }

    /// Makes the gradient of frozen layers 0, as of parameters that have none: for a clip_grad_norm of your own.
    constexpr void zero_frozen(Trained& grad) const {
        Trained::parameters(
            [&](std::string_view name, auto& tensor) {
                if (factor(layer_of(name)) == 0) update([](auto& number) { number = {}; }, tensor);
            },
            grad);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    constexpr void step(Trained& net, const Trained& grad) { step_some(net, grad, EveryLane{}); }

    /// The same with the rates of `who` multiplied in.
    constexpr void step_some(Trained& net, const Trained& grad, const auto& who) {
        optimizer.step_some(net, grad, at_rates(who));
    }

    /// One step of pack p of an ensemble.
    template <class Packed, class Who = EveryLane>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Who& who = {}) {
        optimizer.step_pack(p, nets, grads, at_rates(who));
    }

    /// Which layers of those who take a step do: those that neither this nor an optimizer inside of it has frozen.
    template <class Who>
    constexpr auto layers(const Who& who) const {
        const auto those = at_rates(who);
        if constexpr (requires { optimizer.layers(those); }) return optimizer.layers(those);
        else return those;
    }

private:
    constexpr void check_factors() const {
        for (const double factor : factors_)
            check_option("LayerRates", "factor", "a number >= 0", factor, [](double x) { return x >= 0; });
    }

    // An optimizer inside of this one multiplies in its own rates.
    template <class Who>
    constexpr auto at_rates(const Who& who) const {
        return SomeLayers<Who, LayerRates>(who, *this);
    }

    std::array<double, sizeof...(Layers)> factors_;
};
template <class Optimizer, std::size_t... Layers>
LayerRates(Optimizer&&, LayerRate<Layers>...) -> LayerRates<detail::HeldAs<Optimizer>, Layers...>;

}  // namespace unroll
