#include <boost/test/unit_test.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/scheduler.hpp>
#include <reference/check.hpp>
#include <reference/schedules.hpp>
#include <unroll/optim/reduce_lr_on_plateau.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_reduce_lr_on_plateau)

constexpr ReduceLROnPlateauOptions patient{.patience = 1},
    all{.factor = 0.5, .patience = 2, .threshold = 0.01, .cooldown = 3, .min_lr = 0.02},
    impatient{.factor = 0.3, .patience = 0, .eps = 1e-3};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_schedule<ReduceLROnPlateau>(patient);
    laws::hold_for_schedule<ReduceLROnPlateau>(all);
}

BOOST_AUTO_TEST_CASE(learning_rates_are_pytorchs) {
    const auto check = [](const ReduceLROnPlateauOptions& options, std::span<const double> expected, double sign) {
        std::vector<double> metrics(std::begin(reference::metrics), std::end(reference::metrics));
        for (double& metric : metrics) metric *= sign;
        laws::has_rates_of_pytorch<ReduceLROnPlateau>(options, 0.1, expected, metrics);
    };
    check(patient, reference::plateau, 1);
    check(all, reference::plateau_all, 1);
    check(impatient, reference::plateau_impatient, 1);
    ReduceLROnPlateauOptions by_difference{.factor = 0.5, .patience = 0, .threshold = 2e-4};
    by_difference.threshold_mode = ThresholdMode::abs;
    check(by_difference, reference::plateau_abs, 1);
    by_difference.mode = PlateauMode::max;
    check(by_difference, reference::plateau_max_abs, -1);
    check({.mode = PlateauMode::max, .factor = 0.5, .patience = 1, .threshold = 0.002}, reference::plateau_max, -1);
}

BOOST_AUTO_TEST_CASE(a_training_has_pytorchs_numbers) {
    using Precise = Net<5, 3, topology::Feedforward, double>;
    reference::check_text<Precise, 5>(
        reference::adam_plateau, Adam<Precise>{{.lr = 0.05}}, CrossEntropy{},
        [](auto& net, const auto& data, auto loss, auto& adam, FitOptions options, auto observer) {
            ReduceLROnPlateau schedule{adam, {.factor = 0.5, .patience = 3, .threshold = 0.01}};
            fit(net, data, loss, adam, options, observers(schedule, observer));
            BOOST_TEST(adam.options.lr < 0.05);
        });
}

BOOST_AUTO_TEST_CASE(the_compiler_has_the_same_bits) {
    constexpr auto compiled = laws::rates_of_a_loop<ReduceLROnPlateau, 30>(all, 0.3, laws::falling_and_stuck);
    const double lr = laws::at_run_time(0.3);
    const auto run = laws::rates_of_a_loop<ReduceLROnPlateau, 30>(all, lr, laws::falling_and_stuck);
    BOOST_TEST(laws::differing_results(run, compiled) == 0u);
    BOOST_TEST((run[0] == 0.3 && run[30] < 0.3));
}

BOOST_AUTO_TEST_CASE(a_loss_that_is_no_number_is_no_better_one) {
    SGD<Net<3, 2>> sgd{{.lr = 1}};
    ReduceLROnPlateau schedule{sgd, {.factor = 0.5, .patience = 1}};
    for (int epoch = 0; epoch < 2; ++epoch) schedule.step(__builtin_nan(""));
    BOOST_TEST(sgd.options.lr == 0.5);
    schedule.step(1.0f);
    schedule.step(1.0f);
    BOOST_TEST(sgd.options.lr == 0.5);
    schedule.step(1.0f);
    BOOST_TEST(sgd.options.lr == 0.25);
}

BOOST_AUTO_TEST_CASE(defaults_are_pytorchs) {
    constexpr ReduceLROnPlateauOptions o;
    static_assert(o.mode == PlateauMode::min && o.factor == 0.1 && o.patience == 10 && o.threshold == 1e-4);
    static_assert(o.threshold_mode == ThresholdMode::rel && o.cooldown == 0 && o.min_lr == 0 && o.eps == 1e-8);
    SGD<Net<3, 2>> sgd{{.lr = 1}};
    ReduceLROnPlateau schedule{sgd};
    for (int epoch = 0; epoch < 11; ++epoch) schedule.step(1.0);
    BOOST_TEST(sgd.options.lr == 1);
    schedule.step(1.0);
    BOOST_TEST(sgd.options.lr == 0.1);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    const auto refuses = [](const ReduceLROnPlateauOptions& options, const std::string& message) {
        laws::schedule_refuses<ReduceLROnPlateau>(options, "ReduceLROnPlateau: " + message);
    };
    refuses({.factor = 1}, "factor: expected a number in [0, 1), got 1");
    refuses({.factor = -0.5}, "factor: expected a number in [0, 1), got -0.5");
    refuses({.patience = -1}, "patience: expected a number >= 0, got -1");
    refuses({.threshold = -1}, "threshold: expected a number >= 0, got -1");
    refuses({.cooldown = -1}, "cooldown: expected a number >= 0, got -1");
    refuses({.min_lr = __builtin_nan("")}, "min_lr: expected a number >= 0, got nan");
    refuses({.eps = -1}, "eps: expected a number >= 0, got -1");
}

BOOST_AUTO_TEST_SUITE_END()
