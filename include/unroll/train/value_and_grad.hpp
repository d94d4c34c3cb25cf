// value_and_grad: the loss of a net on data, and its gradient with respect to every parameter.
#pragma once

#include <cstddef>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/train/member_tables.hpp>
#include <unroll/train/walk.hpp>
#include <utility>

namespace unroll {

/// Nets up to so many bytes are returned, and made inside of functions; bigger ones are the caller's to place.
inline constexpr std::size_t largest_on_the_stack = 1024 * 1024;

/// A loss and its gradient: a net for a net, one number per member for an ensemble.
template <class Value, class Net>
struct ValueAndGrad {
    Value loss;
    Net grad;
};

/// The loss of a net on data that is prepared; `grad` becomes its gradient.
template <class Net, class Prepared, class Loss>
[[gnu::always_inline]] constexpr auto value_and_grad_prepared(const Net& net, const Prepared& data, const Loss& loss, Net& grad) {
    typename Net::Scalar total{};
    grad = Net{};
    walk<Net>(data, loss, [&](const auto& x, const auto& loss_of) __attribute__((always_inline)) {
        net.differentiate(x, [&](const auto& y) __attribute__((always_inline)) {
            const auto result = loss_of(y);
            accumulate(total, result.loss);
            return result.dy;
        }, grad);
    });
    return total;
}

/// The loss of each member.
template <class Net, std::size_t Members, class Prepared, class Loss>
constexpr auto value_and_grad_prepared(const Ensemble<Net, Members>& nets, const Prepared& data, const Loss& loss,
                                       Ensemble<Net, Members>& grads) {
    return nets.gather([&](std::size_t p) {
        return value_and_grad_prepared(nets.packs[p], data_of_pack(data, p), loss, grads.packs[p]);
    });
}

/// The loss of a net, or of each member of an ensemble, on a table of transitions or on examples; `grad`, the
/// caller's, becomes the gradient. PyTorch: loss = …; zero_grad(); backward(). Error: no_examples.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, Net& grad) {
    return value_and_grad_prepared(net, prepare<Net>(data, loss), loss, grad);
}

/// The loss and the gradient: `auto [loss, grad] = value_and_grad(net, data, CrossEntropy{})`.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss) {
    static_assert(sizeof(Net) <= largest_on_the_stack, "this net is too big to return: give value_and_grad a grad of yours");
    ValueAndGrad<decltype(value_and_grad(net, data, loss, std::declval<Net&>())), Net> result{};
    result.loss = value_and_grad(net, data, loss, result.grad);
    return result;
}

}  // namespace unroll
