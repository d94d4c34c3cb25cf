// LayerRates: layers that learn at a rate of their own, or not at all.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/optim/scaled_rate.hpp>
#include <unroll/optim/stepping.hpp>
#include <unroll/tensor/owned.hpp>

namespace unroll {

namespace detail {

/// The layer that a parameter belongs to: 2 of "2.weight".
constexpr std::size_t layer_of(std::string_view name) {
    std::size_t layer = 0;
    for (const char digit : name.substr(0, name.find('.'))) layer = 10 * layer + static_cast<std::size_t>(digit - '0');
    return layer;
}

/// Whether a layer of a net has parameters.
template <class Net>
constexpr bool learns(std::size_t layer) {
    if constexpr (AnEnsemble<Net>) {
        return learns<typename Net::PackedNet>(layer);
    } else {
        bool found = false;
        Net{}.parameters([&](std::string_view name, const auto&) { found = found || layer_of(name) == layer; });
        return found;
    }
}

/// How often Layer stands among Layers.
template <std::size_t Layer, std::size_t... Layers>
inline constexpr std::size_t count_of = (std::size_t{Layer == Layers} + ... + 0);

}  // namespace detail

/// A layer's fraction of the optimizer's learning rate; 0 freezes it.
template <std::size_t Layer>
struct LayerRate {
    double factor;
};

/// The layer learns at this multiple of the optimizer's learning rate: `layer_rate<2>(0.1)`.
template <std::size_t Layer>
constexpr LayerRate<Layer> layer_rate(double factor) {
    return {factor};
}

/// The layer learns nothing. PyTorch: requires_grad_(False).
template <std::size_t Layer>
constexpr LayerRate<Layer> freeze() {
    return {0};
}

namespace detail {

/// The members that take a step, each layer at the rate that Rates::factor gives it.
template <class Members, class Rates>
class SomeLayers {
public:
    constexpr SomeLayers(const Members& members, const Rates& rates) : members_(members), rates_(rates) {}

    constexpr bool takes(std::size_t lane) const { return members_.takes(lane); }
    constexpr auto after(const auto& next, const auto& now) const { return members_.after(next, now); }

    constexpr auto rate(std::string_view name) const { return members_.rate(name) * rates_.factor(layer_of(name)); }

private:
    Members members_;
    const Rates& rates_;
};

}  // namespace detail

/// An optimizer that takes the steps of another one, with layers at a rate of their own, or frozen:
/// `LayerRates rates{adam, freeze<0>(), layer_rate<2>(0.1)}`. Rates are fractions of the optimizer's, which schedules
/// change for all layers alike. A frozen layer and its moments keep every bit; a NaN in its gradient does no harm, and
/// ClipGradNorm, around this or inside it, leaves that gradient out of the norm. The optimizer must live as long; a
/// temporary moves in: rates.optimizer. It counts the steps of all layers together. An unfrozen layer therefore goes on
/// with its old moments; if it never learned before, nothing corrects its first steps for moments of 0: in Adam they
/// are up to 6.6 times as large, at the twelfth step. PyTorch: param_groups, each with an lr.
template <class HeldAs, std::size_t... Layers>
class LayerRates {
    using Optimizer = typename detail::Held<HeldAs>::Type;

public:
    using Trained = typename Optimizer::Trained;
    static_assert((detail::learns<Trained>(Layers) && ...), "there is no such layer, or it has nothing to learn");
    static_assert(((detail::count_of<Layers, Layers...> == 1) && ...), "a layer has one rate");
    static_assert(
        requires(Optimizer& o, Trained& net, const Trained& grad,
                 const detail::SomeLayers<detail::AllMembers, LayerRates>& members) {
            o.step_some(net, grad, members);
        },
        "this optimizer has no step_some, and would not ask for the rates of layers");

    typename detail::Held<HeldAs>::type optimizer;

    /// Error: invalid_option for a factor that is negative or NaN.
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

    /// The layer's fraction, yours to change between steps: 0 freezes it, another number unfreezes it. It is not
    /// checked again, as an optimizer's options are not.
    template <std::size_t Layer>
        requires((Layer == Layers) || ...)
    constexpr double& factor() {
        std::size_t i = 0;
        (void)((Layer == Layers || (++i, false)) || ...);
        return factors_[i];
    }

    /// A layer's fraction; 1 where none was given.
    constexpr double factor(std::size_t layer) const {
        std::size_t i = 0;
        const bool told = ((layer == Layers || (++i, false)) || ...);
        return told ? factors_[i] : 1;
    }

    /// Sets the gradient of frozen layers to 0, before a clip_grad_norm of your own.
    constexpr void zero_frozen(Trained& grad) const {
        Trained::parameters(
            [&](std::string_view name, auto& parameter) {
                if (factor(detail::layer_of(name)) == 0)
                    detail::for_each_number([](auto& number) { number = {}; }, parameter);
            },
            grad);
    }

    /// One step of `net` down `grad`. PyTorch: step().
    constexpr void step(Trained& net, const Trained& grad) { step_some(net, grad, detail::AllMembers{}); }

    /// One step of these members, whose rates are multiplied in.
    constexpr void step_some(Trained& net, const Trained& grad, const auto& members) {
        optimizer.step_some(net, grad, at_rates(members));
    }

    /// One step of pack p of an ensemble.
    template <class Packed, class Members = detail::AllMembers>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Members& members = {}) {
        optimizer.step_pack(p, nets, grads, at_rates(members));
    }

    /// The members that step, with the rates of layers that this gives them and an optimizer inside it.
    template <class Members>
    constexpr auto layers(const Members& members) const {
        const auto those = at_rates(members);
        if constexpr (requires { optimizer.layers(those); }) return optimizer.layers(those);
        else return those;
    }

private:
    constexpr void check_factors() const {
        for (const double factor : factors_) check_not_negative("LayerRates", "factor", factor);
    }

    // An optimizer inside this one multiplies in its own rates.
    template <class Members>
    constexpr auto at_rates(const Members& members) const {
        return detail::SomeLayers<Members, LayerRates>(members, *this);
    }

    std::array<double, sizeof...(Layers)> factors_;
};
template <class Optimizer, std::size_t... Layers>
LayerRates(Optimizer&&, LayerRate<Layers>...) -> LayerRates<detail::HeldAs<Optimizer>, Layers...>;

}  // namespace unroll
