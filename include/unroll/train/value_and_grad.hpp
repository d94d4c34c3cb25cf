// value_and_grad: the loss of a net on data, and its gradient with respect to every parameter.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/member_tables.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/visit.hpp>
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

namespace detail {

/// What visits examples: adds their losses to `total`, and the gradients to `grad`.
template <class Net, class AnyDraw>
constexpr auto adding(const Net& net, typename Net::Scalar& total, Net& grad, const AnyDraw& draw) {
    return [&](const auto& x, const auto& loss_of, const ExampleNumbers& numbers) __attribute__((always_inline)) {
        net.differentiate(
            x,
            [&](const auto& y) __attribute__((always_inline)) {
                const Room result([&]() __attribute__((always_inline)) { return loss_of(y); });
                accumulate(total, (*result).loss);
                return (*result).dy;
            },
            grad, draw_of(draw, numbers));
    };
}

/// The loss of a net on data that is prepared, in one form; `grad` becomes its gradient.
template <Form form, class Net, class Prepared, class Loss, class AnyDraw>
[[gnu::always_inline]] constexpr auto value_and_grad_in_form(const Net& net, const Prepared& data, const Loss& loss,
                                                             Net& grad, AnyDraw draw) {
    typename Net::Scalar total{};
    constexpr bool adds_in_place = form == Form::one_by_one &&
                                   !is_examples<Prepared>;  // long vectors, in memory anyway
    if constexpr (is_pack<typename Net::Scalar> && !stands_on_heap<Net> && !adds_in_place) {
        Net sum{};  // a local net can stay in registers
        visit_in_form<form, Net>(data, loss, adding(net, total, sum, draw));
        Net::tensors(
            [](std::string_view, auto& tensor, const auto& from) __attribute__((always_inline)) {
                update([](auto& number, const auto& other) __attribute__((always_inline)) { number = other; }, tensor,
                       from);
            },
            grad, sum);
    } else {
        set_to_zero(grad);
        visit_in_form<form, Net>(data, loss, adding(net, total, grad, draw));
    }
    return total;
}

/// The same as a function of its own, compiled once however many loops there are over a net's epochs.
template <Form form, class Net, class Prepared, class Loss, class AnyDraw>
[[gnu::noinline]] constexpr auto value_and_grad_apart(const Net& net, const Prepared& data, const Loss& loss, Net& grad,
                                                      AnyDraw draw) {
    return value_and_grad_in_form<form>(net, data, loss, grad, draw);
}

}  // namespace detail

/// The loss of a net on data that is prepared; `grad` becomes its gradient. In training, `draw` is that of the step.
/// A flat net is inlined into the loop over epochs, together with the optimizer's step.
template <class Net, class Prepared, class Loss, class AnyDraw = NoDraw>
[[gnu::always_inline]] constexpr auto value_and_grad_prepared(const Net& net, const Prepared& data, const Loss& loss,
                                                              Net& grad, AnyDraw draw = {}) {
    return detail::in_planned_form<Net, Loss>(data, [&]<detail::Form form>() __attribute__((always_inline)) {
        if constexpr (form == detail::Form::flat)
            return detail::value_and_grad_in_form<form>(net, data, loss, grad, draw);
        else return detail::value_and_grad_apart<form>(net, data, loss, grad, draw);
    });
}

/// The loss of each member.
template <class Net, std::size_t Members, class Prepared, class Loss, class AnyDraw = NoDraw>
constexpr auto value_and_grad_prepared(const Ensemble<Net, Members>& nets, Prepared& data, const Loss& loss,
                                       Ensemble<Net, Members>& grads, AnyDraw draw = {}) {
    return nets.gather([&](std::size_t p) {
        return value_and_grad_prepared(nets.packs[p], data_of_pack(data, p), loss, grads.packs[p], draw);
    });
}

/// The loss of a net, or of each member of an ensemble, on a table of transitions or on examples; `grad`, the
/// caller's, becomes the gradient. It is that of the net as it predicts, with nothing dropped.
/// PyTorch: loss = …; zero_grad(); backward(). Error: no_examples.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, Net& grad) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    auto&& prepared = prepare<Net>(data, loss);
    return value_and_grad_prepared(net, detail::inside(prepared), loss, grad);
}

/// The same in training, where Dropout drops what the draw says: `value_and_grad(net, data, loss, grad, {.seed = 1,
/// .step = step})` is what fit does with that seed, if step is a `std::uint64_t` that counts on from the optimizer's
/// `steps`. Of a table the examples are its contexts: all places of the text where one occurs drop the same.
/// PyTorch: after net.train().
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, Net& grad, const Draw& draw) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    auto&& prepared = prepare<Net>(data, loss);
    return value_and_grad_prepared(net, detail::inside(prepared), loss, grad, draw_for<Net>(draw));
}

/// The loss and the gradient: `auto [loss, grad] = value_and_grad(net, data, CrossEntropy{})`.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    static_assert(sizeof(Net) <= largest_on_the_stack,
                  "this net is too big to return: give value_and_grad a grad of yours");
    ValueAndGrad<decltype(value_and_grad(net, data, loss, std::declval<Net&>())), Net> result{};
    result.loss = value_and_grad(net, data, loss, result.grad);
    return result;
}

/// The same in training: `auto [loss, grad] = value_and_grad(net, data, CrossEntropy{}, Draw{.seed = 1, .step =
/// step})`.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, const Draw& draw) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    static_assert(sizeof(Net) <= largest_on_the_stack,
                  "this net is too big to return: give value_and_grad a grad of yours");
    ValueAndGrad<decltype(value_and_grad(net, data, loss, std::declval<Net&>(), draw)), Net> result{};
    result.loss = value_and_grad(net, data, loss, result.grad, draw);
    return result;
}

}  // namespace unroll
