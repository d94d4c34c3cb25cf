#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/optimizer.hpp>
#include <string>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_sgd)

constexpr SGDOptions plain{.lr = 0.1}, decaying{.lr = 0.1, .momentum = 0.9, .dampening = 0.1, .weight_decay = 0.1},
    nesterov{.lr = 0.1, .momentum = 0.9, .nesterov = true};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_optimizer<SGD>(plain);
    laws::hold_for_optimizer<SGD>(decaying);
    laws::hold_for_optimizer<SGD>(nesterov);
}

BOOST_AUTO_TEST_CASE(the_compiler_steps_to_the_same_bits) {
    constexpr auto first = laws::stepped<SGD<laws::Shapes>, laws::Shapes>(decaying, 5, 4);
    constexpr auto second = laws::stepped<SGD<laws::Shapes>, laws::Shapes>(nesterov, 5, 4);
    laws::optimizer_steps_the_same_in_the_compiler<SGD>(decaying, first);
    laws::optimizer_steps_the_same_in_the_compiler<SGD>(nesterov, second);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    CHECK_ERROR((SGD<Net<5, 3>>{SGDOptions{.lr = -1}}), "SGD: lr: expected a number >= 0, got -1");
    CHECK_ERROR((SGD<Net<5, 3>>{SGDOptions{.momentum = -1}}), "SGD: momentum: expected a number >= 0, got -1");
    CHECK_ERROR((SGD<Net<5, 3>>{SGDOptions{.weight_decay = -1}}), "SGD: weight_decay: expected a number >= 0, got -1");
    CHECK_ERROR((SGD<Net<5, 3>>{SGDOptions{.nesterov = true}}),
                "SGD: momentum: expected a number > 0 for nesterov, got 0");
    CHECK_ERROR((SGD<Net<5, 3>>{SGDOptions{.momentum = 0.9, .dampening = 0.5, .nesterov = true}}),
                "SGD: dampening: expected 0 for nesterov, got 0.5");
}

BOOST_AUTO_TEST_CASE(an_option_of_a_member_out_of_range_is_an_error) {
    using Nets = Ensemble<Net<5, 3>, 2>;
    CHECK_ERROR((SGD<Nets>{{.momentum = std::array{0.9, 0.0}, .nesterov = true}}),
                "SGD: momentum: expected a number > 0 for nesterov, got 0");
}

BOOST_AUTO_TEST_SUITE_END()
