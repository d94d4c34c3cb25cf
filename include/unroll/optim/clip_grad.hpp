// Gradients that are clipped: by their norm, or number by number.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/kernel/sum_of_squares.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/owned.hpp>

namespace unroll {

/// Makes every number of `to` f of that of `from`, which may be the same net.
template <class F, class Part>
[[gnu::always_inline]] constexpr void make_each(F f, const Part& from, Part& to) {
    Part::parameters(
        [&](std::string_view, auto& to_tensor, const auto& from_tensor) __attribute__((always_inline)) {
            const auto make = [&](auto& number, auto other) __attribute__((always_inline)) { number = f(other); };
            update(make, to_tensor, from_tensor);
        },
        to, from);
}

/// Clipping by the norm of a net's whole gradient: numbers, or packs of each net's in a pack of nets.
struct ClipByNorm {
    static constexpr std::string_view function = "clip_grad_norm", optimizer = "ClipGradNorm", limit = "max_norm";

    /// The 2-norm of all numbers together, but those of frozen layers.
    template <class Part, class Who = EveryLane>
    [[gnu::always_inline]] static constexpr auto norm(const Part& grad, const Who& who = {}) {
        SumOfSquares<typename Part::Scalar> squares;
        Part::parameters(
            [&](std::string_view name, const auto& tensor) __attribute__((always_inline)) {
                if (!who.rate(name).frozen()) squares.add(tensor);
            },
            grad);
        return sqrt(squares.total());
    }

    /// What a gradient of this norm is multiplied with; of a NaN NaN.
    template <class T>
    static constexpr T factor(const T& norm, const T& max_norm) {
        return minimum(T(1), max_norm / (norm + T(static_cast<Lane<T>>(1e-6))));
    }

    /// The gradient as it is where nothing is to be clipped, else `clipped`, which it is written to.
    template <class Part>
    [[gnu::always_inline]] static constexpr const Part& clip(const Part& grad, const typename Part::Scalar& max_norm,
                                                             Part& clipped, const auto& who) {
        using T = typename Part::Scalar;
        const T by = factor(norm(grad, who), max_norm);
        if (by == T(1)) return grad;
        make_each([&](const auto& g) __attribute__((always_inline)) { return by * g; }, grad, clipped);
        return clipped;
    }
};

/// Clipping of each number by itself.
struct ClipByValue {
    static constexpr std::string_view function = "clip_grad_value", optimizer = "ClipGradValue", limit = "clip_value";

    template <class Part>
    [[gnu::always_inline]] static constexpr const Part& clip(const Part& grad, const typename Part::Scalar& clip_value,
                                                             Part& clipped, const auto& /*who*/) {
        const auto between = [&](const auto& g) __attribute__((always_inline)) {
            using G = std::remove_cvref_t<decltype(g)>;
            return maximum(G(-clip_value), minimum(G(clip_value), g));  // of two, the second where one is NaN
        };
        make_each(between, grad, clipped);
        return clipped;
    }
};

/// Error: invalid_option for a limit, or a member's, that is negative or NaN.
constexpr void check_limit(std::string_view where, std::string_view limit, const auto& numbers) {
    check_option(where, limit, "a number >= 0", numbers, [](double x) { return x >= 0; });
}

/// Scales a gradient whose norm is above max_norm down to it, and returns the 2-norm that it had, of all its numbers
/// together; of an ensemble, one for each member, and max_norm too may be a std::array of one for each.
/// A norm that is not finite is no error: an infinite one, or one whose square is, makes finite numbers 0 and infinite
/// ones NaN, and a NaN makes all of them NaN. An infinite max_norm clips nothing. Error: invalid_option for a negative
/// max_norm or NaN.
/// PyTorch: nn.utils.clip_grad_norm_ with error_if_nonfinite=False.
template <class Net>
constexpr auto clip_grad_norm(Net& grad, const typename Kept<Net>::Option& max_norm) {
    using T = Lane<typename Net::Scalar>;
    check_limit(ClipByNorm::function, ClipByNorm::limit, max_norm);
    const auto clip = [](auto& part, const auto& limit) {
        const auto norm = ClipByNorm::norm(part);
        const auto by = ClipByNorm::factor(norm, limit);
        if (!(by == decltype(by)(1))) make_each([&](const auto& g) { return by * g; }, part, part);
        return norm;
    };
    if constexpr (PacksOfNets<Net>) {
        return Net::gather(
            [&](std::size_t p) { return clip(grad.packs[p], rounded<T>(max_norm.template pack<Net::width>(p))); });
    } else {
        return clip(grad, rounded<T>(max_norm));
    }
}

/// Brings every number of a gradient between -clip_value and clip_value; NaN stays. Of an ensemble, clip_value may be a
/// std::array of one for each member. Error: invalid_option for a negative clip_value or NaN.
/// PyTorch: nn.utils.clip_grad_value_.
template <class Net>
constexpr void clip_grad_value(Net& grad, const typename Kept<Net>::Option& clip_value) {
    using T = Lane<typename Net::Scalar>;
    check_limit(ClipByValue::function, ClipByValue::limit, clip_value);
    if constexpr (PacksOfNets<Net>) {
        for (std::size_t p = 0; p < Net::pack_count; ++p) {
            ClipByValue::clip(grad.packs[p], rounded<T>(clip_value.template pack<Net::width>(p)), grad.packs[p],
                              EveryLane{});
        }
    } else {
        ClipByValue::clip(grad, rounded<T>(clip_value), grad, EveryLane{});
    }
}

/// An optimizer that steps down what Clip makes of the gradient. It keeps no more than a copy of that: the moments, and
/// the options that schedules change, are those of the optimizer it was made with, which has to live as long. One that
/// is given as a temporary, `ClipGradNorm clipped{Adam<Net>{}, 1.0}`, moves in: clipped.optimizer.
template <class HeldAs, class Clip>
class ClippedOptimizer {
    using Optimizer = typename detail::Held<HeldAs>::Type;

public:
    using Trained = typename Optimizer::Trained;

    typename detail::Held<HeldAs>::type optimizer;
    typename Kept<Trained>::Option limit;  // yours to change between steps

    /// Error: invalid_option for a negative limit or NaN.
    constexpr ClippedOptimizer(Optimizer& o [[clang::lifetimebound]], const typename Kept<Trained>::Option& max)
        requires std::is_same_v<HeldAs, Optimizer>
        : optimizer(o), limit(max) {
        check_limit(Clip::optimizer, Clip::limit, max);
    }
    constexpr ClippedOptimizer(Optimizer&& o, const typename Kept<Trained>::Option& max)
        : optimizer(static_cast<typename detail::Held<HeldAs>::type&&>(o)), limit(max) {
        static_assert(!std::is_same_v<HeldAs, Optimizer>,
                      "this would step an optimizer that is gone at the end of the line: "
                      "give that a name, or leave out the <type>, so that it moves in");
        check_limit(Clip::optimizer, Clip::limit, max);
    }

    /// One step of `net` down `grad`, clipped. PyTorch: the clipping, then step().
    [[gnu::always_inline]] constexpr void step(Trained& net, const Trained& grad) {
        if constexpr (PacksOfNets<Trained>) step_some(net, grad, EveryLane{});
        else optimizer.step(net, clipped(grad, EveryLane{}));
    }

    /// One step of the layers that `who` has not frozen, at the rates that it gives them.
    template <class Who>
        requires(PacksOfNets<Trained> ||
                 requires(Optimizer& o, Trained& net, const Who& who) { o.step_some(net, net, who); })
    constexpr void step_some(Trained& net, const Trained& grad, const Who& who) {
        if constexpr (PacksOfNets<Trained>) {
            for (std::size_t p = 0; p < Trained::pack_count; ++p) step_pack(p, net.packs[p], grad.packs[p], who);
        } else {
            optimizer.step_some(net, clipped(grad, who), who);
        }
    }

    /// One step of pack p of an ensemble.
    template <class Packed, class Who = EveryLane>
    constexpr void step_pack(std::size_t p, Packed& nets, const Packed& grads, const Who& who = {}) {
        const auto limits = rounded<Lane<typename Packed::Scalar>>(limit.template pack<Trained::width>(p));
        optimizer.step_pack(p, nets, Clip::clip(grads, limits, clipped_.packs[p], layers(who)), who);
    }

    /// Which layers of those who take a step do: those that an optimizer inside of this one has not frozen.
    template <class Who>
    constexpr decltype(auto) layers(const Who& who) const {
        if constexpr (requires { optimizer.layers(who); }) return optimizer.layers(who);
        else return (who);
    }

private:
    [[gnu::always_inline]] constexpr const Trained& clipped(const Trained& grad, const auto& who) {
        return Clip::clip(grad, rounded<Lane<typename Trained::Scalar>>(limit), clipped_, layers(who));
    }

    Trained clipped_{};
};

/// Clips the gradient by its norm before each step: `ClipGradNorm clipped{adam, 1.0}` is an optimizer for fit.
/// PyTorch: nn.utils.clip_grad_norm_ between backward() and step().
template <class Optimizer>
struct ClipGradNorm : ClippedOptimizer<Optimizer, ClipByNorm> {
    using ClippedOptimizer<Optimizer, ClipByNorm>::ClippedOptimizer;
};
template <class Optimizer, class Limit>
ClipGradNorm(Optimizer&&, const Limit&) -> ClipGradNorm<detail::HeldAs<Optimizer>>;

/// Clips each number of the gradient before each step. PyTorch: nn.utils.clip_grad_value_ between backward() and
/// step().
template <class Optimizer>
struct ClipGradValue : ClippedOptimizer<Optimizer, ClipByValue> {
    using ClippedOptimizer<Optimizer, ClipByValue>::ClippedOptimizer;
};
template <class Optimizer, class Limit>
ClipGradValue(Optimizer&&, const Limit&) -> ClipGradValue<detail::HeldAs<Optimizer>>;

}  // namespace unroll
