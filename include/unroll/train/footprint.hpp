// How much memory training and inference take: constants to assert on, where memory is short.
//
// Numbers of nets without a state, on targets without SIMD registers. What the compiler adds to the stack is measured:
// g++ 12 for Cortex-M0, M4F and M7 stays below these figures at -Os, as examples/microcontroller tests.
#pragma once

#include <cstddef>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/loss/cross_entropy.hpp>
#include <unroll/optim/adam.hpp>
#include <unroll/tensor/matvec.hpp>
#include <unroll/tensor/vector.hpp>
#include <unroll/train/walk.hpp>
#include <utility>

namespace unroll {

/// Data that takes no RAM: examples that lie elsewhere, or what was prepared as a constant.
struct ConstantData {};

/// Bytes that `fit` makes of the data before the first epoch: the weights of a table.
template <class Net, class Data, class Loss = CrossEntropy>
inline constexpr std::size_t prepared_bytes = [] {
    using Prepared = decltype(prepare<Net>(std::declval<const Data&>(), std::declval<const Loss&>()));
    return std::is_reference_v<Prepared> ? 0 : sizeof(std::remove_reference_t<Prepared>);
}();
template <class Net, class Loss>
inline constexpr std::size_t prepared_bytes<Net, ConstantData, Loss> = 0;

/// Bytes of the outputs of all layers.
template <class Net>
inline constexpr std::size_t activation_bytes = []<std::size_t... I>(std::index_sequence<I...>) {
    return (sizeof(Vector<typename Net::Scalar, Net::template output_size<I>>) + ...);
}(std::make_index_sequence<Net::depth>{});

/// Bytes of what functions save, most of it sums that stood in registers side by side.
template <class Net>
inline constexpr std::size_t saved_bytes = 64 + 24 * (Net::widest < unroll_limit ? Net::widest : unroll_limit);

/// Bytes of all that training holds: the net, its gradient, the optimizer and its moments, and the weights of a table.
template <class Net, class Optimizer = Adam<Net>, class Data = ConstantData>
inline constexpr std::size_t train_bytes = sizeof(Net) + sizeof(Net) + sizeof(Optimizer) + prepared_bytes<Net, Data>;

/// Bytes of stack that `fit` takes at most, among them the gradient and the weights of a table.
template <class Net, class Data = ConstantData>
inline constexpr std::size_t stack_bytes = sizeof(Net) + prepared_bytes<Net, Data> + 2 * activation_bytes<Net> +
                                           4 * sizeof(Vector<typename Net::Scalar, Net::outputs>) + saved_bytes<Net>;

/// Bytes of stack that `forward` and `argmax` take at most, also for a token out of range, until the handler is called.
template <class Net>
inline constexpr std::size_t forward_stack_bytes = activation_bytes<Net> +
                                                   sizeof(Vector<typename Net::Scalar, Net::outputs>) +
                                                   saved_bytes<Net> + sizeof(error::Message) + 64;

}  // namespace unroll
