// The laws of a schedule of the learning rate.
#pragma once

#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstddef>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <span>
#include <string>
#include <unroll.hpp>
#include <vector>

namespace laws {

using Scheduled = unroll::Net<3, 2>;

/// A step of an optimizer that changes no net.
template <class Optimizer>
constexpr void count_a_step(Optimizer& optimizer) {
    typename Optimizer::Trained net{}, grad{};
    optimizer.step(net, grad);
}

/// A step of the schedule, with the loss if it takes one.
constexpr void step_after(auto& schedule, const auto& loss) {
    if constexpr (requires { schedule.step(loss); }) schedule.step(loss);
    else schedule.step();
}

/// The learning rates of these epochs in a loop of your own, and the one after them.
template <template <class> class Schedule, std::size_t Epochs>
constexpr std::array<double, Epochs + 1> rates_of_a_loop(const auto& options, double lr, const auto& losses) {
    unroll::SGD<Scheduled> sgd{{.lr = lr}};
    Schedule schedule{sgd, options};
    std::array<double, Epochs + 1> rates{};
    rates[0] = sgd.options.lr;
    for (std::size_t epoch = 0; epoch < Epochs; ++epoch) {
        count_a_step(sgd);
        step_after(schedule, losses[epoch]);
        rates[epoch + 1] = sgd.options.lr;
    }
    return rates;
}

/// As fit calls it: one step after the observer in each epoch, or the steps of many mini-batches before it.
template <template <class> class Schedule, std::size_t Epochs>
void observer_sees_the_rates_of_a_loop(const auto& options, double lr, const auto& losses) {
    const auto rates = rates_of_a_loop<Schedule, Epochs>(options, lr, losses);
    Differences different;
    unroll::SGD<Scheduled> sgd{{.lr = lr}}, of_batches{{.lr = lr}};
    Schedule schedule{sgd, options}, of_batches_schedule{of_batches, options};
    for (std::size_t epoch = 0; epoch < Epochs; ++epoch) {
        schedule(static_cast<int>(epoch % 10), losses[epoch]);  // three fits in a row
        different += differing_number("the rate of epoch", double{sgd.options.lr}, rates[epoch], epoch);
        count_a_step(sgd);

        for (int batch = 0; batch < 3; ++batch) {
            different += differing_number("the rate of the batches of epoch", double{of_batches.options.lr},
                                          rates[epoch], epoch);
            count_a_step(of_batches);
        }
        of_batches_schedule(static_cast<int>(epoch), losses[epoch]);
    }
    different += differing_number("the rate after all batches", double{of_batches.options.lr}, rates[Epochs]);
    BOOST_TEST(different == 0u);
}

/// Each member's learning rate is that of its net alone, with its loss, for as long as it is going.
template <template <class> class Schedule, std::size_t Epochs>
void members_have_schedules_of_their_own(const auto& options, double lr, const auto& losses) {
    constexpr std::size_t members = 19;
    using Nets = unroll::Ensemble<Scheduled, members>;
    std::array<double, members> lrs{};
    for (std::size_t i = 0; i < members; ++i) lrs[i] = lr * (1 + static_cast<double>(i) / 8);
    const auto losses_of = [&](std::size_t member) {
        std::array<double, Epochs> own{};
        for (std::size_t epoch = 0; epoch < Epochs; ++epoch) own[epoch] = losses[(epoch + 5 * member) % Epochs];
        return own;
    };
    const auto stops = [](std::size_t member) { return 7 + 3 * member; };

    unroll::SGD<Nets> stepped{{.lr = lrs}}, observed{{.lr = lrs}};
    Schedule schedule{stepped, options}, observer{observed, options};
    Nets nets{}, grads{};
    Differences different;
    for (std::size_t epoch = 0; epoch < Epochs; ++epoch) {
        std::array<double, members> now{};
        std::array<bool, members> going{};
        for (std::size_t i = 0; i < members; ++i) {
            now[i] = losses_of(i)[epoch];
            going[i] = epoch < stops(i);
        }
        stepped.step(nets, grads);
        step_after(schedule, now);
        observer(static_cast<int>(epoch), now);
        unroll::detail::step_packs_that_train<Nets>(going, [&](std::size_t p, const auto& those) {
            observed.step_pack(p, nets.packs[p], grads.packs[p], those);
        });
        for (std::size_t i = 0; i < members; ++i) {
            const auto rates = rates_of_a_loop<Schedule, Epochs>(options, lrs[i], losses_of(i));
            different += differing_number("the rate, after a step, of member", stepped.options.lr[i], rates[epoch + 1],
                                          i);
            different += differing_number("the rate, observed, of member", observed.options.lr[i],
                                          rates[epoch < stops(i) ? epoch : stops(i)], i);
        }
    }
    BOOST_TEST(different == 0u);
}

inline constexpr std::array<double, 30> falling_and_stuck = [] {
    std::array<double, 30> losses{};
    for (std::size_t i = 0; i < 30; ++i) {
        losses[i] = 3 - static_cast<double>(i - i % 9) / 10 + static_cast<double>(i % 4) / 50;
    }
    return losses;
}();

template <template <class> class Schedule>
void hold_for_schedule(const auto& options) {
    observer_sees_the_rates_of_a_loop<Schedule, 30>(options, 0.3, falling_and_stuck);
    members_have_schedules_of_their_own<Schedule, 30>(options, 0.3, falling_and_stuck);
}

/// The learning rates are PyTorch's, from epoch to epoch.
template <template <class> class Schedule>
void has_rates_of_pytorch(const auto& options, double lr, std::span<const double> expected, const auto& losses) {
    const auto rates = rates_of_a_loop<Schedule, 30>(options, lr, losses);
    BOOST_TEST_REQUIRE(expected.size() == rates.size());
    for (std::size_t epoch = 0; epoch < rates.size(); ++epoch) {
        const double error = std::abs(rates[epoch] - expected[epoch]);
        BOOST_TEST(error <= 1e-15 * expected[epoch],
                   "epoch " << epoch << ": " << rates[epoch] << " instead of " << expected[epoch]);
    }
}

/// Checks that options are refused with this message.
template <template <class> class Schedule>
void schedule_refuses(const auto& options, const std::string& message) {
    unroll::SGD<Scheduled> sgd{{.lr = 0.5}};
    CHECK_ERROR((Schedule{sgd, options}), message);
    BOOST_TEST(sgd.options.lr == 0.5);
}

}  // namespace laws
