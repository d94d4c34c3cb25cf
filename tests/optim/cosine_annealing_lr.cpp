#include <boost/test/unit_test.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/scheduler.hpp>
#include <reference/schedules.hpp>
#include <unroll/optim/cosine_annealing_lr.hpp>
#include <unroll/optim/linear_lr.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_cosine_annealing_lr)

constexpr CosineAnnealingLROptions once{.T_max = 30}, and_back{.T_max = 7, .eta_min = 1e-3},
    of_one{.T_max = 1, .eta_min = 1e-3};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_schedule<CosineAnnealingLR>(once);
    laws::hold_for_schedule<CosineAnnealingLR>(and_back);
}

BOOST_AUTO_TEST_CASE(learning_rates_are_pytorchs) {
    const auto check = [](const CosineAnnealingLROptions& options, double lr, std::span<const double> expected) {
        laws::has_rates_of_pytorch<CosineAnnealingLR>(options, lr, expected, reference::metrics);
    };
    check(once, 0.1, reference::cosine_annealing_lr);
    check(and_back, 0.02, reference::cosine_annealing_lr_and_back);
    check(of_one, 0.1, reference::cosine_annealing_lr_of_one);
}

BOOST_AUTO_TEST_CASE(the_compiler_has_the_same_bits) {
    const auto rates = [](double lr) {
        return laws::rates_of_a_loop<CosineAnnealingLR, 30>(and_back, lr, laws::falling_and_stuck);
    };
    constexpr auto compiled = rates(0.02);
    BOOST_TEST(laws::differing_results(rates(laws::at_run_time(0.02)), compiled) == 0u);
}

BOOST_AUTO_TEST_CASE(a_warm_up_multiplies) {
    SGD<Net<3, 2>> sgd{{.lr = 0.1}};
    CosineAnnealingLR cosine{sgd, {.T_max = 12, .eta_min = 0.001}};
    LinearLR warm_up{sgd, {.start_factor = 0.1, .total_iters = 8}};
    for (const double expected : reference::cosine_and_linear) {
        BOOST_TEST(std::abs(sgd.options.lr - expected) <= 1e-15 * expected);
        cosine.step();
        warm_up.step();
    }
}

BOOST_AUTO_TEST_CASE(the_rate_goes_up_and_down_for_ever) {
    SGD<Net<3, 2>> sgd{{.lr = 0.1}};
    CosineAnnealingLR schedule{sgd, {.T_max = 2}};
    double off = 0;
    for (int epoch = 0; epoch < 1'000'000; epoch += 4) {
        for (const double expected : {0.1, 0.05, 0.0, 0.05}) {
            const double error = std::abs(sgd.options.lr - expected);
            if (!(error <= off)) off = error;
            schedule.step();
        }
    }
    BOOST_TEST(off < 1e-9);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    const auto refuses = [](const CosineAnnealingLROptions& options, const std::string& message) {
        laws::schedule_refuses<CosineAnnealingLR>(options, "CosineAnnealingLR: " + message);
    };
    refuses({}, "T_max: expected a number >= 1, got 0");
    refuses({.T_max = 5, .eta_min = -1}, "eta_min: expected a number >= 0, got -1");
}

BOOST_AUTO_TEST_SUITE_END()
