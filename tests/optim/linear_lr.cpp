#include <boost/test/unit_test.hpp>
#include <laws/scheduler.hpp>
#include <reference/schedules.hpp>
#include <unroll/optim/linear_lr.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_linear_lr)

constexpr LinearLROptions warm_up{}, falls{.start_factor = 0.9, .end_factor = 0.2, .total_iters = 20},
    to_zero{.start_factor = 1, .end_factor = 0, .total_iters = 10};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_schedule<LinearLR>(warm_up);
    laws::hold_for_schedule<LinearLR>(falls);
}

BOOST_AUTO_TEST_CASE(learning_rates_are_pytorchs) {
    laws::has_rates_of_pytorch<LinearLR>(warm_up, 0.1, reference::linear_lr, reference::metrics);
    laws::has_rates_of_pytorch<LinearLR>(falls, 0.1, reference::linear_lr_falls, reference::metrics);
    laws::has_rates_of_pytorch<LinearLR>(to_zero, 0.1, reference::linear_lr_to_zero, reference::metrics);
}

BOOST_AUTO_TEST_CASE(without_options_it_warms_up_for_five_epochs) {
    SGD<Net<3, 2>> sgd{{.lr = 0.3}};
    LinearLR schedule{sgd};
    BOOST_TEST(laws::same_bits(sgd.options.lr, 0.3 * (1.0 / 3)));
    BOOST_TEST(laws::same_bits(schedule.base_lr, 0.3));
    BOOST_TEST(schedule.last_epoch == 0u);
    for (int epoch = 0; epoch < 5; ++epoch) schedule.step();
    BOOST_TEST(std::abs(sgd.options.lr - 0.3) < 1e-15);
    BOOST_TEST(schedule.last_epoch == 5u);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    const auto refuses = [](const LinearLROptions& options, const std::string& message) {
        laws::schedule_refuses<LinearLR>(options, "LinearLR: " + message);
    };
    refuses({.start_factor = 0}, "start_factor: expected a number in (0, 1], got 0");
    refuses({.start_factor = 2}, "start_factor: expected a number in (0, 1], got 2");
    refuses({.end_factor = -1}, "end_factor: expected a number in [0, 1], got -1");
    refuses({.end_factor = 1.5}, "end_factor: expected a number in [0, 1], got 1.5");
    refuses({.total_iters = -1}, "total_iters: expected a number >= 0, got -1");
}

BOOST_AUTO_TEST_SUITE_END()
