// How much memory training and inference take: constants to assert on, where memory is short.
//
// Numbers of nets without a state, on targets without SIMD registers. What the compiler adds to the stack is measured:
// g++ 12 for Cortex-M0, M4F and M7 stays below these figures at -Os, as examples/microcontroller tests.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/kernel/plain.hpp>
#include <unroll/layer/layer.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/message.hpp>
#include <unroll/net/chain.hpp>
#include <unroll/optim/adam.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/visit.hpp>
#include <utility>

namespace unroll {

namespace detail {

/// Data that takes no RAM: examples that lie elsewhere, or what was prepared as a constant.
struct ConstantData {};

/// Bytes that `fit` makes of the data before the first epoch: the weights of a table.
template <class Net, class Data, class Loss = CrossEntropy>
inline constexpr std::size_t prepared_bytes = [] {
    using Prepared = decltype(prepare<Net>(std::declval<const Data&>(), std::declval<const Loss&>()));
    return std::is_reference_v<Prepared> ? 0 : sizeof(inside(std::declval<Prepared&>()));
}();
template <class Net, class Loss>
inline constexpr std::size_t prepared_bytes<Net, ConstantData, Loss> = 0;

/// Bytes of the output of layer Index, or where it returns a trace, of that.
template <class Net, std::size_t Index, bool in_training>
inline constexpr std::size_t bytes_of_layer = [] {
    using T = typename Net::Scalar;
    using L = typename Net::template LayerType<Index>;
    static_assert(!MadeOfLayers<L>, "the stack that layers inside of a layer need is not counted: measure it");
    constexpr std::size_t in_front = Index > 0 ? Index - 1 : 0;
    using X = Vector<T, Index == 0 ? size_of_shape<typename Net::Expects> : Net::template output_size<in_front>>;
    constexpr std::size_t output = sizeof(Vector<T, Net::template output_size<Index>>);
    const auto result_of = [](const L& l, const auto& input) {
        if constexpr (in_training && DropsUnits<L>)
            return l.forward(input, Draw{}.of({}).template of_layer<true>(Index));
        else return l.forward(input);
    };
    if constexpr (RecurrentLayer<L> || !takes<typename L::Expects, X>) {
        return output;  // of tokens there is no trace
    } else {
        constexpr std::size_t result = sizeof(result_of(std::declval<const L&>(), std::declval<const X&>()));
        return result > output ? result : output;
    }
}();

}  // namespace detail

/// Bytes of what all layers return.
template <class Net, bool in_training = true>
inline constexpr std::size_t activation_bytes = []<std::size_t... Index>(std::index_sequence<Index...>) {
    return (detail::bytes_of_layer<Net, Index, in_training> + ...);
}(std::make_index_sequence<Net::depth>{});

namespace detail {

/// Whether a layer computes its output in one pass over its input, so that a short output can stay in registers. A
/// layer says so by `static constexpr bool goes_over_once = true`; without it, the estimate of the stack is larger.
template <class L>
inline constexpr bool goes_over_once = RecurrentLayer<L> || DropsUnits<L> || requires { requires L::goes_over_once; };

/// Bytes of the vectors that a layer makes besides: LayerNorm three. Those of the next layer may replace them.
template <class Net>
inline constexpr std::size_t temporary_bytes = []<std::size_t... Index>(std::index_sequence<Index...>) {
    std::size_t most = 0;
    const auto look_at = [&](bool once, std::size_t size, std::size_t bytes) {
        if ((!once || size > thresholds::unrolled_steps) && most < 3 * bytes) most = 3 * bytes;
    };
    (look_at(goes_over_once<typename Net::template LayerType<Index>>, Net::template output_size<Index>,
             sizeof(Vector<typename Net::Scalar, Net::template output_size<Index>>)),
     ...);
    return most;
}(std::make_index_sequence<Net::depth>{});

/// Bytes of what functions save, most of it sums that stood in registers side by side.
template <class Net>
inline constexpr std::size_t saved_bytes = 64 + 24 * (Net::widest < thresholds::unrolled_steps
                                                          ? Net::widest
                                                          : thresholds::unrolled_steps);

}  // namespace detail

/// Bytes of all that training holds: the net, its gradient, the optimizer and its moments, and the weights of a table.
template <class Net, class Optimizer = Adam<Net>, class Data = detail::ConstantData>
inline constexpr std::size_t train_bytes = sizeof(Net) + sizeof(Net) + sizeof(Optimizer) +
                                           detail::prepared_bytes<Net, Data>;

/// Bytes of stack that `fit` takes at most, among them the gradient, the weights of a table and a draw's random words.
template <class Net, class Data = detail::ConstantData>
inline constexpr std::size_t stack_bytes = sizeof(Net) + detail::prepared_bytes<Net, Data> + 2 * activation_bytes<Net> +
                                           4 * sizeof(Vector<typename Net::Scalar, Net::outputs>) +
                                           detail::saved_bytes<Net> + (DropsUnits<Net> ? 64 : 0);

/// Bytes of stack that `forward` and `argmax` take at most, also for a token out of range, until the handler is called.
template <class Net>
inline constexpr std::size_t forward_stack_bytes = activation_bytes<Net, false> + detail::temporary_bytes<Net> +
                                                   sizeof(Vector<typename Net::Scalar, Net::outputs>) +
                                                   detail::saved_bytes<Net> + sizeof(errors::Message) + 64;

}  // namespace unroll
