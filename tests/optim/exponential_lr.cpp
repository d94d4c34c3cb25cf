#include <boost/test/unit_test.hpp>
#include <laws/scheduler.hpp>
#include <reference/schedules.hpp>
#include <unroll/optim/exponential_lr.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_exponential_lr)

constexpr ExponentialLROptions options{.gamma = 0.9};

BOOST_AUTO_TEST_CASE(laws_hold) { laws::hold_for_schedule<ExponentialLR>(options); }

BOOST_AUTO_TEST_CASE(learning_rates_are_pytorchs) {
    laws::has_rates_of_pytorch<ExponentialLR>(options, 0.1, reference::exponential_lr, reference::metrics);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    laws::schedule_refuses<ExponentialLR>(ExponentialLROptions{}, "ExponentialLR: gamma: expected a number > 0, got 0");
    laws::schedule_refuses<ExponentialLR>(ExponentialLROptions{.gamma = __builtin_nan("")},
                                          "ExponentialLR: gamma: expected a number > 0, got nan");
}

BOOST_AUTO_TEST_SUITE_END()
