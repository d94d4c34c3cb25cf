#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/optimizer.hpp>
#include <string>
#include <unroll/optim/adam.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_adam)

constexpr AdamOptions plain{.lr = 0.1}, decaying{.lr = 0.1, .betas = {0.8, 0.99}, .eps = 1e-6, .weight_decay = 0.1};
constexpr AdamWOptions decoupled{.lr = 0.1, .weight_decay = 0.1};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_optimizer<Adam>(plain);
    laws::hold_for_optimizer<Adam>(decaying);
    laws::hold_for_optimizer<AdamW>(decoupled);
    laws::optimizer_leaves_padding_zero<Adam>(AdamOptions{.eps = 0});
}

BOOST_AUTO_TEST_CASE(the_compiler_steps_to_the_same_bits) {
    constexpr auto first = laws::stepped<Adam<laws::Shapes>, laws::Shapes>(plain, 5, 4);
    constexpr auto second = laws::stepped<Adam<laws::Shapes>, laws::Shapes>(decaying, 5, 4);
    constexpr auto third = laws::stepped<AdamW<laws::Shapes>, laws::Shapes>(decoupled, 5, 4);
    laws::optimizer_steps_the_same_in_the_compiler<Adam>(plain, first);
    laws::optimizer_steps_the_same_in_the_compiler<Adam>(decaying, second);
    laws::optimizer_steps_the_same_in_the_compiler<AdamW>(decoupled, third);
}

BOOST_AUTO_TEST_CASE(defaults_are_pytorchs) {
    static_assert(AdamOptions{}.lr == 1e-3 && AdamOptions{}.betas[0] == 0.9 && AdamOptions{}.betas[1] == 0.999);
    static_assert(AdamOptions{}.eps == 1e-8 && AdamOptions{}.weight_decay == 0 && AdamWOptions{}.weight_decay == 1e-2);
}

BOOST_AUTO_TEST_CASE(an_option_out_of_range_is_an_error) {
    CHECK_ERROR((Adam<Net<5, 3>>{AdamOptions{.lr = -0.001}}), "Adam: lr: expected a number >= 0, got -0.001");
    CHECK_ERROR((Adam<Net<5, 3>>{AdamOptions{.lr = __builtin_nan("")}}), "Adam: lr: expected a number >= 0, got nan");
    CHECK_ERROR((Adam<Net<5, 3>>{AdamOptions{.betas = {1, 0.9}}}),
                "Adam: betas[0]: expected a number in [0, 1), got 1");
    CHECK_ERROR((Adam<Net<5, 3>>{AdamOptions{.betas = {0.9, -1}}}),
                "Adam: betas[1]: expected a number in [0, 1), got -1");
    CHECK_ERROR((Adam<Net<5, 3>>{AdamOptions{.eps = -1}}), "Adam: eps: expected a number >= 0, got -1");
    CHECK_ERROR((AdamW<Net<5, 3>>{AdamWOptions{.weight_decay = -1}}),
                "AdamW: weight_decay: expected a number >= 0, got -1");
}

BOOST_AUTO_TEST_CASE(an_option_of_a_member_out_of_range_is_an_error) {
    using Nets = Ensemble<Net<5, 3>, 3>;
    CHECK_ERROR((Adam<Nets>{{.lr = std::array{0.1, -0.5, 0.1}}}), "Adam: lr: expected a number >= 0, got -0.5");
    BOOST_CHECK_THROW((AdamW<Nets>{{.betas = {0.9, std::array{0.9, 0.9, 1.0}}}}), Error);
    BOOST_CHECK_THROW(Adam<Nets>{AdamOptions{.eps = -1}}, Error);
}

BOOST_AUTO_TEST_SUITE_END()
