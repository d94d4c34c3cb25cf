// initialized: a net with initial values in one line, and what asks whether a net has any.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/net/as_layer.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/same.hpp>
#include <unroll/scalar/target.hpp>
#include <utility>

namespace unroll {

/// A net with PyTorch's initial values from a generator: `auto net = initialized<Net<5, 3>>(rng)`. Of an ensemble, also
/// from a function that makes a generator of each member's number.
template <class Net, class Source>
    requires std::is_class_v<std::remove_cvref_t<Source>>
constexpr Net initialized(Source&& source) {
    Net net{};
    net.initialize(source);
    return net;
}

namespace detail {

/// Whether a net of zeros learns nothing but its last bias.
template <class Net>
inline constexpr bool zeros_stay = false;

/// What learns from zeros: how many layers made of numbers nothing goes past, and in how many residuals one learns.
struct Learning {
    std::size_t layers, residuals;
};
template <class L>
constexpr Learning learning_of() {
    if constexpr (adds_its_input<L> && MadeOfLayers<L>) {
        return {0, L::has_scalar && !zeros_stay<typename L::Inside> ? 1u : 0u};
    } else if constexpr (MadeOfLayers<L>) {
        Learning sum{0, 0};
        const auto add = [&](const Learning& one) {
            sum.layers += one.layers;
            sum.residuals += one.residuals;
        };
        [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            (add(learning_of<typename L::template LayerType<Index>>()), ...);
        }(std::make_index_sequence<L::depth>{});
        return sum;
    } else {
        return adds_its_input<L> ? Learning{0, HasScalar<L>} : Learning{HasScalar<L>, 0};
    }
}

/// Of two layers each multiplies the other's gradient by zero. Residuals let numbers and gradients by: one learns where
/// no layer stands in the way.
template <MadeOfLayers Net>
inline constexpr bool zeros_stay<Net> = [] {
    constexpr Learning learning = learning_of<Net>();
    return learning.layers > 1 || (learning.layers == 0 && learning.residuals == 0 && Net::has_scalar);
}();

/// 1 where a number of a tensor is not zero, else 0; for packs, in each lane.
template <class T>
[[gnu::noinline]] constexpr T mark_of(const T* numbers, std::size_t count) {
    T mark{};
    for (std::size_t i = 0; i < count; ++i) mark = select(differ(numbers[i], T()), T(1), mark);
    return mark;
}

/// Not 0 where a number of a net, or of nets in lanes, is not zero. The last bias does not count: no gradient of
/// another parameter depends on it.
template <class Net>
constexpr auto mark_of(const Net& net) {
    typename Net::Scalar mark{}, without_bias{};
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        const auto mark_layer = [&]<class L>(const L& one) {
            std::size_t tensors = 0;
            L::parameters(
                [&]<class Tensor>(const auto&, const Tensor& parameter) {
                    const auto before = mark;
                    mark = mark + mark_of(parameter.numbers, Tensor::Layout::capacity);
                    without_bias = tensors > 0 && Tensor::rank == 1 ? before : mark;
                    ++tensors;
                },
                one);
        };
        (mark_layer(net.template layer<Index>()), ...);
    }(std::make_index_sequence<Net::depth>{});
    return without_bias;
}

/// Every fit calls it before the first step. Error: not_initialized for a net, or a member, of zeros that stay so.
template <class Nets>
constexpr void check_initialized(const Nets& nets) {
    if constexpr (zeros_stay<typename PackOf<Nets>::type>) {
        const auto marks = over_packs([](const auto& member) { return mark_of(member); }, nets);
        if constexpr (AnEnsemble<Nets>) {
            for (std::size_t i = 0; i < marks.size(); ++i) {
                if (same(marks[i], typename Nets::Number{})) errors::not_initialized(i);
            }
        } else if (same(marks, typename Nets::Scalar{})) {
            errors::not_initialized();
        }
    }
}

}  // namespace detail

}  // namespace unroll
