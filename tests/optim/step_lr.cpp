#include <boost/test/unit_test.hpp>
#include <laws/scheduler.hpp>
#include <reference/schedules.hpp>
#include <unroll/optim/step_lr.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_step_lr)

constexpr StepLROptions weekly{.step_size = 7}, every_epoch{.step_size = 1, .gamma = 0.93};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_schedule<StepLR>(weekly);
    laws::hold_for_schedule<StepLR>(every_epoch);
}

BOOST_AUTO_TEST_CASE(learning_rates_are_pytorchs) {
    laws::has_rates_of_pytorch<StepLR>(weekly, 0.1, reference::step_lr, reference::metrics);
    laws::has_rates_of_pytorch<StepLR>(every_epoch, 3e-3, reference::step_lr_every_epoch, reference::metrics);
    static_assert(StepLROptions{}.gamma == 0.1);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    const auto refuses = [](const StepLROptions& options, const std::string& message) {
        laws::schedule_refuses<StepLR>(options, "StepLR: " + message);
    };
    refuses({}, "step_size: expected a number >= 1, got 0");
    refuses({.step_size = -3}, "step_size: expected a number >= 1, got -3");
    refuses({.step_size = 1, .gamma = -0.5}, "gamma: expected a number >= 0, got -0.5");
    refuses({.step_size = 1, .gamma = __builtin_nan("")}, "gamma: expected a number >= 0, got nan");
}

BOOST_AUTO_TEST_SUITE_END()
