// The loop over epochs, and over the steps of each: loss, gradient, step.
#pragma once

#include <unroll/requirements.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <unroll/error.hpp>
#include <unroll/net/ensemble.hpp>
#include <unroll/optim/per_member.hpp>
#include <unroll/scalar/constants.hpp>
#include <unroll/scalar/pack.hpp>
#include <unroll/tensor/room.hpp>
#include <unroll/train/trainees.hpp>
#include <unroll/train/value_and_grad.hpp>

namespace unroll {

/// The observer that does nothing.
struct NoObserver {
    constexpr void operator()(int, const auto&) const {}
};

namespace detail {

/// The answer of an observer: none, a bool that says whether training goes on, or one bool for each member.
template <class Observer, class Value>
using Answer = std::invoke_result_t<Observer&, int, const Value&>;
template <class Observer, class Value>
inline constexpr bool is_observer = std::is_invocable_v<Observer&, int, const Value&>;
template <class Observer, class Value>
inline constexpr bool stops_members = false;
template <class Observer, class T, std::size_t Members>
    requires is_observer<Observer, std::array<T, Members>>
inline constexpr bool stops_members<Observer, std::array<T, Members>> =
    std::is_same_v<std::remove_cvref_t<Answer<Observer, std::array<T, Members>>>, std::array<bool, Members>>;

/// Tells an observer of an epoch; whether training goes on. An observer that returns nothing never stops it.
template <class Observer, class Net, class Value>
constexpr bool goes_on(Observer& observer, int epoch, const Value& loss, Trainees<Net>& trainees) {
    static_assert(is_observer<Observer, Value>, "an observer is called with the epoch and the loss");
    if constexpr (!is_observer<Observer, Value>) {
        trainees.stop();
    } else if constexpr (std::is_void_v<Answer<Observer, Value>>) {
        observer(epoch, loss);
    } else {
        trainees.stop_where_not(observer(epoch, loss));
    }
    return trainees.any_trains();
}

/// In a constant expression, where compilers refuse infinity and NaN without saying what became so large: whether after
/// a step the loss is a number and the squares of all weights are finite. Error: training_diverged.
template <class Net>
constexpr void check_finite(const Net& net, int epoch, const auto& loss) {
    using T = typename Net::Scalar;
    if constexpr (!is_pack<T>) {
        bool finite = loss < MathConstants<T>::infinity;
        net.parameters([&](std::string_view, const auto& parameter) {
            constexpr T limit = static_cast<T>(sizeof(T) == 4 ? 0x1p63 : 0x1p511);
            for (std::size_t i = 0; i < std::remove_cvref_t<decltype(parameter)>::Layout::capacity; ++i) {
                finite = finite && parameter.numbers[i] < limit && parameter.numbers[i] > -limit;
            }
        });
        if (!finite) errors::training_diverged(static_cast<std::uint64_t>(epoch), static_cast<double>(loss));
    }
}

/// The steps of an epoch that takes one, on all of the data.
template <class Prepared>
struct OneStep {
    static constexpr bool is_whole_epoch = true;
    Prepared& prepared;

    static constexpr void start_epoch() {}
    static constexpr std::size_t size() { return 1; }
    constexpr Prepared& operator[](std::size_t) const { return prepared; }
};
template <class Prepared>
OneStep(Prepared&) -> OneStep<Prepared>;

/// The loop over epochs, and over the steps of each: loss, gradient, step. An epoch of one step tells the observer its
/// loss before the step, others tell it after the last one.
template <class Net, class Steps, class Loss, class Optimizer, class AnyDraws, class Observer>
[[gnu::always_inline]] constexpr auto run_epochs(Net& net, Steps steps, const Loss& loss, Optimizer& optimizer,
                                                 AnyDraws draws, int epochs, Observer& observer) {
    using Value = typename LossOf<Net>::type;
    Room grad_room([] { return Net{}; });
    Net& grad = *grad_room;
    Value value{};
    Trainees<Net> trainees;
    // With 0 epochs one step is computed for its loss: a second place that calls it would be compiled a second time.
    for (int epoch = 0; epoch < epochs || (Steps::is_whole_epoch && epoch == 0); ++epoch) {
        steps.start_epoch();
        Value mean{}, of_step{};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            auto&& data = steps[i];
            trainees.update(Steps::is_whole_epoch ? value : of_step, [&](std::size_t p) __attribute__((always_inline)) {
                return value_and_grad_prepared(part_of_pack(net, p), part_of_pack(data, p), loss, part_of_pack(grad, p),
                                               draws.now());
            });
            if constexpr (Steps::is_whole_epoch) {
                if (epochs == 0 || !goes_on(observer, epoch, value, trainees)) return value;
            } else {
                for_each_member([parts = steps.parts(data)](auto& sum, auto part) { sum = sum + part / parts; }, mean,
                                of_step);
            }
            trainees.template step<stops_members<Observer, Value>>(optimizer, net, grad);
            draws.advance();
            if (__builtin_is_constant_evaluated()) check_finite(net, epoch, Steps::is_whole_epoch ? value : of_step);
        }
        if constexpr (!Steps::is_whole_epoch) {
            trainees.report(mean, value);
            if (!goes_on(observer, epoch, value, trainees)) break;
        }
    }
    return value;
}

}  // namespace detail

}  // namespace unroll
