// Gradients that are clipped: by their norm, or number by number.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/kernel/sum_of_squares.hpp>
#include <unroll/optim/option.hpp>
#include <unroll/optim/stepping.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/tensor/owned.hpp>

namespace unroll {

namespace detail {

/// Sets every number of `to` to f of that number of `from`, which may be the same net.
template <class F, class Part>
[[gnu::always_inline]] constexpr void make_each(F f, const Part& from, Part& to) {
    Part::parameters(
        [&](std::string_view, auto& to_tensor, const auto& from_tensor) __attribute__((always_inline)) {
            const auto make = [&](auto& number, auto other) __attribute__((always_inline)) { number = f(other); };
            for_each_number(make, to_tensor, from_tensor);
        },
        to, from);
}

/// Clipping by the norm of a net's whole gradient. For an ensemble, norms are packs of numbers, one for each net.
struct ClipByNorm {
    static constexpr std::string_view function = "clip_grad_norm", optimizer = "ClipGradNorm", limit = "max_norm";

    /// The 2-norm of all numbers together, without those of frozen layers.
    template <class Part, class Members = AllMembers>
    [[gnu::always_inline]] static constexpr auto norm(const Part& grad, const Members& members = {}) {
        SumOfSquares<typename Part::Scalar> squares;
        Part::parameters(
            [&](std::string_view name, const auto& parameter) __attribute__((always_inline)) {
                if (!members.rate(name).frozen()) squares.add(parameter);
            },
            grad);
        return sqrt(squares.total());
    }

    /// Returns the factor for a gradient of this norm; NaN where the norm is NaN.
    template <class T>
    static constexpr T factor(const T& norm, const T& max_norm) {
        return minimum(T(1), max_norm / (norm + T(static_cast<Lane<T>>(1e-6))));
    }

    /// The gradient itself where nothing exceeds the limit, else `clipped`, to which the clipped gradient is written.
    template <class Part>
    [[gnu::always_inline]] static constexpr const Part& clip(const Part& grad, const typename Part::Scalar& max_norm,
                                                             Part& clipped, const auto& members) {
        using T = typename Part::Scalar;
        const T by = factor(norm(grad, members), max_norm);
        if (same(by, T(1))) return grad;
        make_each([&](const auto& g) __attribute__((always_inline)) { return by * g; }, grad, clipped);
        return clipped;
    }
};

/// Clipping of each number on its own.
struct ClipByValue {
    static constexpr std::string_view function = "clip_grad_value", optimizer = "ClipGradValue", limit = "clip_value";

    template <class Part>
    [[gnu::always_inline]] static constexpr const Part& clip(const Part& grad, const typename Part::Scalar& clip_value,
                                                             Part& clipped, const auto& /*members*/) {
        const auto between = [&](const auto& g) __attribute__((always_inline)) {
            using G = std::remove_cvref_t<decltype(g)>;
            return maximum(G(-clip_value), minimum(G(clip_value), g));  // of two, the second where one is NaN
        };
        make_each(between, grad, clipped);
        return clipped;
    }
};

}  // namespace detail

/// Scales a gradient whose norm exceeds max_norm down to it. Returns the 2-norm that it had, of all its numbers
/// together. For an ensemble, returns a norm for each member, and max_norm may be a std::array of one for each.
/// A norm that is not finite is no error: an infinite one, or one whose square is, makes finite numbers 0 and infinite
/// ones NaN; a NaN makes all of them NaN. An infinite max_norm clips nothing. Error: invalid_option for a max_norm that
/// is negative or NaN.
/// PyTorch: nn.utils.clip_grad_norm_ with error_if_nonfinite=False.
template <class Net>
constexpr auto clip_grad_norm(Net& grad, const OptionFor<Net>& max_norm) {
    using T = Lane<typename Net::Scalar>;
    check_not_negative(detail::ClipByNorm::function, detail::ClipByNorm::limit, max_norm);
    const auto clip = [](auto& part, const auto& limit) {
        const auto norm = detail::ClipByNorm::norm(part);
        const auto by = detail::ClipByNorm::factor(norm, limit);
        if (!(by == decltype(by)(1))) detail::make_each([&](const auto& g) { return by * g; }, part, part);
        return norm;
    };
    if constexpr (detail::AnEnsemble<Net>) {
        return Net::gather([&](std::size_t p) {
            return clip(grad.packs[p], detail::rounded<T>(max_norm.template pack<Net::width>(p)));
        });
    } else {
        return clip(grad, detail::rounded<T>(max_norm));
    }
}

/// Brings every number of a gradient between -clip_value and clip_value; NaN stays. For an ensemble, clip_value may be
/// a std::array of one for each member. Error: invalid_option for a clip_value that is negative or NaN.
/// PyTorch: nn.utils.clip_grad_value_.
template <class Net>
constexpr void clip_grad_value(Net& grad, const OptionFor<Net>& clip_value) {
    using T = Lane<typename Net::Scalar>;
    check_not_negative(detail::ClipByValue::function, detail::ClipByValue::limit, clip_value);
    if constexpr (detail::AnEnsemble<Net>) {
        for (std::size_t p = 0; p < Net::pack_count; ++p) {
            detail::ClipByValue::clip(grad.packs[p], detail::rounded<T>(clip_value.template pack<Net::width>(p)),
                                      grad.packs[p], detail::AllMembers{});
        }
    } else {
        detail::ClipByValue::clip(grad, detail::rounded<T>(clip_value), grad, detail::AllMembers{});
    }
}

namespace detail {

/// An optimizer that clips the gradient and gives it to another one, which has the moments, and the options that
/// schedules change. That one must live as long; a temporary, as in `ClipGradNorm clipped{Adam<Net>{}, 1.0}`, moves in:
/// clipped.optimizer.
template <class HeldAs, class Clip>
class ClippedOptimizer {
    using Optimizer = typename Held<HeldAs>::Type;

public:
    using Trained = typename Optimizer::Trained;

    typename Held<HeldAs>::type optimizer;
    OptionFor<Trained> limit;  // yours to change between steps

    /// Error: invalid_option for a limit that is negative or NaN.
    constexpr ClippedOptimizer(Optimizer& o [[clang::lifetimebound]], const OptionFor<Trained>& max)
        requires std::is_same_v<HeldAs, Optimizer>
        : optimizer(o), limit(max) {
        check_not_negative(Clip::optimizer, Clip::limit, max);
    }
    constexpr ClippedOptimizer(Optimizer&& o, const OptionFor<Trained>& max)
        : optimizer(static_cast<typename Held<HeldAs>::type&&>(o)), limit(max) {
        static_assert(!std::is_same_v<HeldAs, Optimizer>,
                      "this would step an optimizer that is gone at the end of the line: "
                      "give that a name, or leave out the <type>, so that it moves in");
        check_not_negative(Clip::optimizer, Clip::limit, max);
    }

    /// One step of `net` down `grad`, clipped. PyTorch: the clipping, then step().
    [[gnu::always_inline]] constexpr void step(Trained& net, const Trained& grad) {
        if constexpr (AnEnsemble<Trained>) step_some(net, grad, AllMembers{});
        else optimizer.step(net, clipped(grad, AllMembers{}));
    }

    /// One step of these members, of each layer at the rate that they give it.
    template <class Members>
        requires(AnEnsemble<Trained> ||
                 requires(Optimizer& o, Trained& net, const Members& members) { o.step_some(net, net, members); })
    constexpr void step_some(Trained& net, const Trained& grad, const Members& members) {
        if constexpr (AnEnsemble<Trained>) {
            step_packs(*this, net, grad, members);
        } else {
            optimizer.step_some(net, clipped(grad, members), members);
        }
    }

    /// One step of pack p of an ensemble.
    template <class Packed, class Members = AllMembers>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Members& members = {}) {
        const auto limits = rounded<Lane<typename Packed::Scalar>>(limit.template pack<Trained::width>(p));
        optimizer.step_pack(p, nets, Clip::clip(grads, limits, clipped_.packs[p], layers(members)), members);
    }

    /// The members that step, with the rates of layers that an optimizer inside this one gives them.
    template <class Members>
    constexpr decltype(auto) layers(const Members& members) const {
        if constexpr (requires { optimizer.layers(members); }) return optimizer.layers(members);
        else return (members);
    }

private:
    [[gnu::always_inline]] constexpr const Trained& clipped(const Trained& grad, const auto& members) {
        return Clip::clip(grad, rounded<Lane<typename Trained::Scalar>>(limit), clipped_, layers(members));
    }

    Trained clipped_{};
};

}  // namespace detail

/// Clips the gradient by its norm before each step: `ClipGradNorm clipped{adam, 1.0}` is an optimizer for fit.
/// PyTorch: nn.utils.clip_grad_norm_ between backward() and step().
template <class Optimizer>
struct ClipGradNorm : detail::ClippedOptimizer<Optimizer, detail::ClipByNorm> {
    using detail::ClippedOptimizer<Optimizer, detail::ClipByNorm>::ClippedOptimizer;
};
template <class Optimizer, class Limit>
ClipGradNorm(Optimizer&&, const Limit&) -> ClipGradNorm<detail::HeldAs<Optimizer>>;

/// Clips each number of the gradient before each step. PyTorch: nn.utils.clip_grad_value_ between backward() and
/// step().
template <class Optimizer>
struct ClipGradValue : detail::ClippedOptimizer<Optimizer, detail::ClipByValue> {
    using detail::ClippedOptimizer<Optimizer, detail::ClipByValue>::ClippedOptimizer;
};
template <class Optimizer, class Limit>
ClipGradValue(Optimizer&&, const Limit&) -> ClipGradValue<detail::HeldAs<Optimizer>>;

}  // namespace unroll
