// value_and_grad: the loss of a net on data, and its gradient with respect to every parameter.
#pragma once

#include <unroll/requirements.hpp>

#include <cstddef>
#include <string_view>
#include <unroll/kernel/for_each_number.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/scalar/thresholds.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/draw.hpp>
#include <unroll/train/member_tables.hpp>
#include <unroll/train/prepare.hpp>
#include <unroll/train/through_sequences.hpp>
#include <unroll/train/through_time.hpp>
#include <unroll/train/visit.hpp>

namespace unroll {

/// A loss and its gradient: a net for a net, one number per member for an ensemble.
template <class Value, class Net>
struct ValueAndGrad {
    Value loss;
    Net grad;
};

namespace detail {

/// The loss of a net on data that is prepared, in one form; `grad` becomes its gradient.
template <Form form, class Net, class Prepared, class Loss, class AnyDraw>
[[gnu::always_inline]] constexpr auto value_and_grad_in_form(const Net& net, const Prepared& data, const Loss& loss,
                                                             Net& grad, AnyDraw draw) {
    typename Net::Scalar total{};
    const auto add_to = [&](Net& sum) __attribute__((always_inline)) {
        visit_in_form<form, Net>(
            data, loss,
            [&](const auto& inputs, const auto& loss_of, const ExampleNumbers& numbers) __attribute__((always_inline)) {
                const auto dy_of = [&](const auto& outputs) __attribute__((always_inline)) {
                    Room result([&]() __attribute__((always_inline)) { return loss_of(outputs); });
                    accumulate(total, (*result).loss);
                    return (*result).dy;
                };
                net.differentiate(inputs, dy_of, sum, draw_of(draw, numbers));
            });
    };
    constexpr bool adds_in_place = form == Form::one_by_one &&
                                   !is_examples<Prepared>;  // long vectors, in memory anyway
    if constexpr (is_pack<typename Net::Scalar> && !stands_on_heap<Net> && !adds_in_place) {
        Net sum{};  // a local net can stay in registers
        add_to(sum);
        Net::tensors(
            [](std::string_view, auto& to, const auto& from) __attribute__((always_inline)) {
                for_each_number([](auto& number, const auto& other) __attribute__((always_inline)) { number = other; },
                                to, from);
            },
            grad, sum);
    } else {
        set_to_zero(grad);
        add_to(grad);
    }
    return total;
}

/// The loss in one form, by a function of its own: it is compiled once, however many loops there are over epochs.
template <Form form, class Net, class Prepared, class Loss, class AnyDraw>
[[gnu::noinline]] constexpr auto value_and_grad_apart(const Net& net, const Prepared& data, const Loss& loss, Net& grad,
                                                      AnyDraw draw) {
    return value_and_grad_in_form<form>(net, data, loss, grad, draw);
}

/// The loss of a net on data that is prepared; `grad` becomes its gradient. In training, `draw` is that of the step.
/// Where data go flat, it is inlined into the loop over epochs, together with the optimizer's step.
template <class Net, class Prepared, class Loss, class AnyDraw = NoDraw>
[[gnu::always_inline]] constexpr auto value_and_grad_prepared(const Net& net, const Prepared& data, const Loss& loss,
                                                              Net& grad, AnyDraw draw = {}) {
    return in_planned_form<Net, Loss>(data, [&](auto planned) __attribute__((always_inline)) {
        constexpr Form form = planned;
        if constexpr (form == Form::flat) return value_and_grad_in_form<form>(net, data, loss, grad, draw);
        else return value_and_grad_apart<form>(net, data, loss, grad, draw);
    });
}

}  // namespace detail

/// The loss of a net on a table of transitions, on examples or on a sequence; `grad`, the caller's, becomes the
/// gradient. For an ensemble, the loss of each member. PyTorch: loss = …; zero_grad(); backward(). Error: no_examples.
///
/// In training, Dropout drops what the draw says: `value_and_grad(net, data, loss, grad, {.seed = 1, .step = step})`.
/// That is what fit does with that seed, if step is a `std::uint64_t` that counts on from the optimizer's `steps`. Of a
/// table the examples are its contexts: all places of the text where one occurs drop the same. PyTorch: after
/// net.train(). Without a draw nothing is dropped.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss, Net& grad,
                              const Draw& draw = {.predicts = true}) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    if constexpr (detail::CheckOf<Net, Data, Loss>::stops) {
        return typename detail::LossOf<Net>::type{};
    } else {
        auto&& prepared = prepare<Net>(data, loss);
        return detail::with_draw<Net>(draw, [&](auto drawn) {
            return detail::over_packs(
                [&](const auto& nets, auto& its_data, auto& its_grad) {
                    return detail::value_and_grad_prepared(nets, its_data, loss, its_grad, drawn);
                },
                net, detail::inside(prepared), grad);
        });
    }
}

/// The loss and the gradient: `auto [loss, grad] = value_and_grad(net, data, CrossEntropy{})`; in training with
/// `Draw{.seed = 1, .step = step}` behind them.
template <class Net, class Data, class Loss>
constexpr auto value_and_grad(const Net& net, const Data& data, const Loss& loss,
                              const Draw& draw = {.predicts = true}) {
    static_assert(sizeof(detail::CheckedData<Net, Data, Loss>) > 0);
    static_assert(sizeof(Net) <= detail::thresholds::stack,
                  "this net is too big to return: give value_and_grad a grad of yours");
    ValueAndGrad<typename detail::LossOf<Net>::type, Net> result{};
    result.loss = value_and_grad(net, data, loss, result.grad, draw);
    return result;
}

template <class Net, class Data>
constexpr ValueAndGrad<double, double> value_and_grad(const Net&, const Data&) {
    static_assert(!sizeof(Net), "value_and_grad has no loss: value_and_grad(net, data, CrossEntropy{})");
    return {};
}
template <class Net, class Data, class Loss>
    requires detail::InAnotherOrder<Net, Data>
constexpr ValueAndGrad<double, double> value_and_grad(const Net&, const Data&, const Loss&, const Draw& = {}) {
    static_assert(!sizeof(Net),
                  "value_and_grad takes a net, data and a loss: value_and_grad(net, data, CrossEntropy{})");
    return {};
}

}  // namespace unroll
