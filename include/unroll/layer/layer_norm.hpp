// LayerNorm: brings the numbers of each example to mean 0 and variance 1, then to a learned scale and place.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <unroll/kernel/kernels.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/scalar/at_least_one.hpp>
#include <unroll/scalar/constant.hpp>
#include <unroll/scalar/pack.hpp>

namespace unroll {

/// y = weight (x - mean x) / √(variance of x + eps) + bias; x, y, weight and bias [N], the variance is the mean of the
/// squares. PyTorch: LayerNorm(N). Ba, Kiros and Hinton, Layer normalization (2016).
template <std::size_t N, class T = float, Constant eps = 1e-5>
struct LayerNorm {
    static_assert(sizeof(detail::AtLeastOne<(N > 0)>) > 0);
    using Scalar = T;
    template <class U>
    using rebind = LayerNorm<N, U, eps>;
    using Expects = Features<N>;
    using Produces = Features<N>;
    static constexpr bool works_on_flat = true;
    static constexpr std::string_view name() { return "LayerNorm"; }

    Vector<T, N> weight;
    Vector<T, N> bias;

    template <class Y, class Normal, class Sum>
    struct Trace {
        Y y;
        Normal normal;  // what weight multiplies
        Sum squares;    // of x - mean x
    };

    template <class X>
    [[gnu::always_inline]] constexpr auto forward(const Vector<X, N>& x) const {
        auto centered = elementwise([](const auto& a, const auto& s) { return a - s / size; }, x, sum(x));
        auto squares = sum(elementwise([](const auto& c) { return c * c; }, centered));
        auto normal = elementwise([](const auto& c, const auto& s) { return c / deviation(s); }, centered, squares);
        auto y = elementwise([](const auto& n, const auto& w, const auto& b) { return n * w + b; }, normal, weight,
                             bias);
        return Trace<std::remove_const_t<decltype(y)>, std::remove_const_t<decltype(normal)>,
                     std::remove_const_t<decltype(squares)>>{y, normal, squares};
    }

    template <class X, class Y>
    [[gnu::always_inline]] constexpr auto backward(const Vector<X, N>&, const auto& trace, const Vector<Y, N>& dy,
                                                   LayerNorm& grad) const {
        const auto times = [](const auto& a, const auto& b) { return a * b; };
        add(grad.weight, elementwise(times, dy, trace.normal));  // y = weight normal + bias
        add(grad.bias, dy);
        auto dnormal = elementwise(times, dy, weight);
        auto along = sum(elementwise(times, dnormal, trace.normal));
        const auto dx_of = [](const auto& d, const auto& n, const auto& all, const auto& a, const auto& s) {
            return (d - all / size - n * (a / size)) / deviation(s);
        };
        // normal = (x - sum x / N) / √(sum (x - sum x / N)² / N + eps)
        return elementwise(dx_of, dnormal, trace.normal, sum(dnormal), along, trace.squares);
    }

    [[gnu::always_inline]] static constexpr void parameters(auto&& visit, auto&... self) {
        visit("weight", self.weight...);
        visit("bias", self.bias...);
    }

    /// weight 1, bias 0; draws nothing. PyTorch: ones_ and zeros_.
    constexpr void initialize(auto&) {
        for (T& w : weight) w = T(1);
        for (T& b : bias) b = T(0);
    }

    // --- for this class only ------------------------------------------------------------------------------------

    static constexpr auto size = static_cast<Lane<T>>(N);

    /// √(variance + eps) from the sum of squares.
    template <class S>
    [[gnu::always_inline]] static constexpr S deviation(const S& squares) {
        return sqrt(squares / size + eps.template as<S>());
    }
};

}  // namespace unroll
