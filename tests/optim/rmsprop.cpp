#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/optimizer.hpp>
#include <string>
#include <unroll/optim/rmsprop.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_rmsprop)

constexpr RMSpropOptions plain{},
    all{.lr = 0.1, .alpha = 0.9, .eps = 1e-4, .weight_decay = 0.1, .momentum = 0.9, .centered = true};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_optimizer<RMSprop>(plain);
    laws::hold_for_optimizer<RMSprop>(all);
    laws::optimizer_leaves_padding_zero<RMSprop>(RMSpropOptions{.eps = 0});
    laws::optimizer_leaves_padding_zero<RMSprop>(RMSpropOptions{.eps = 0, .momentum = 0.5, .centered = true});
}

BOOST_AUTO_TEST_CASE(the_compiler_steps_to_the_same_bits) {
    constexpr auto compiled = laws::stepped<RMSprop<laws::Shapes>, laws::Shapes>(all, 5, 4);
    laws::optimizer_steps_the_same_in_the_compiler<RMSprop>(all, compiled);
}

BOOST_AUTO_TEST_CASE(defaults_are_pytorchs) {
    static_assert(plain.lr == 1e-2 && plain.alpha == 0.99 && plain.eps == 1e-8);
    static_assert(plain.weight_decay == 0 && plain.momentum == 0 && !plain.centered);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    using Small = Net<5, 3>;
    CHECK_ERROR((RMSprop<Small>{RMSpropOptions{.lr = -1}}), "RMSprop: lr: expected a number >= 0, got -1");
    CHECK_ERROR((RMSprop<Small>{RMSpropOptions{.alpha = 1.5}}), "RMSprop: alpha: expected a number in [0, 1], got 1.5");
    CHECK_ERROR((RMSprop<Small>{RMSpropOptions{.eps = -1}}), "RMSprop: eps: expected a number >= 0, got -1");
    CHECK_ERROR((RMSprop<Small>{RMSpropOptions{.weight_decay = -1}}),
                "RMSprop: weight_decay: expected a number >= 0, got -1");
    CHECK_ERROR((RMSprop<Small>{RMSpropOptions{.momentum = -1}}), "RMSprop: momentum: expected a number >= 0, got -1");
    BOOST_CHECK_THROW((RMSprop<Ensemble<Small, 2>>{{.alpha = std::array{0.9, -0.1}}}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
