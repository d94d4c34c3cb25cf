// Linear: a weighted sum of all inputs for each output.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/math.hpp>
#include <unroll/scalar/thresholds.hpp>

namespace unroll {

/// Whether a layer adds a learned bias.
enum class Bias { none, learned };

/// Stands in for the bias of a layer that has none.
struct NoBias {};

/// y = weight x + bias, weight [Out, In], x [In], y and bias [Out]: PyTorch's y = x Aᵀ + b for one example, weight
/// being A. PyTorch: Linear; Bias::none is its bias=False.
template <std::size_t In, std::size_t Out, class T = float, Bias with_bias = Bias::learned>
struct Linear {
    static_assert(sizeof(detail::AtLeastOne<(In > 0 && Out > 0)>) > 0);
    using Scalar = T;
    template <class U>
    using rebind = Linear<In, Out, U, with_bias>;
    using Expects = Features<In>;
    using Produces = Features<Out>;
    static constexpr bool has_bias = with_bias == Bias::learned;
    static constexpr bool works_on_flat = true, goes_over_once = true;
    static constexpr std::string_view name() { return "Linear"; }

    // By columns, so that the weights of one input are neighbours, unless that would turn long lines into short ones.
    static constexpr Order order = Out < detail::thresholds::line && In >= detail::thresholds::line
                                       ? Order::row_major
                                       : Order::column_major;
    Matrix<T, Out, In, order> weight;
    [[no_unique_address]] std::conditional_t<has_bias, Vector<T, Out>, NoBias> bias;

    template <class X>
    [[gnu::always_inline]] constexpr auto forward(const Vector<X, In>& x) const {
        if constexpr (has_bias) return matvec(weight, x, bias);  // y = weight x + bias
        else return matvec(weight, x, Vector<T, Out>{});
    }

    template <class X, class Y>
    [[gnu::always_inline]] constexpr auto backward(const Vector<X, In>& x, const auto&, const Vector<Y, Out>& dy,
                                                   Linear& grad) const {
        add_outer(grad.weight, dy, x);  // y = weight x + bias
        if constexpr (has_bias) add(grad.bias, dy);
        return matvec_transposed(weight, dy);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&& visit, auto&... self) {
        visit("weight", self.weight...);
        if constexpr (has_bias) visit("bias", self.bias...);
    }

    /// Uniform between ±1/√In, the weight first. PyTorch: kaiming_uniform_ with a = √5, whose roundings are kept.
    constexpr void initialize(auto& rng) {
        const double slope = sqrt(5.0);
        const double bound = sqrt(3.0) * (sqrt(2 / (1 + slope * slope)) / sqrt(static_cast<double>(In)));
        rng.uniform(weight.elements(), -bound, bound);
        if constexpr (has_bias)
            rng.uniform(bias.elements(), -1 / sqrt(static_cast<double>(In)), 1 / sqrt(static_cast<double>(In)));
    }
};

}  // namespace unroll
