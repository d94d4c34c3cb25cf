#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <filesystem>
#include <laws/optimizer.hpp>
#include <unroll/io/checkpoint.hpp>
#include <unroll/optim/optimizer.hpp>

// The Lion of the frame's head comment, whose example trains with it.
#define main example_of_the_frame
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wreturn-type"
#include "../../examples/reference/optim/optimizer.cpp"
#pragma GCC diagnostic pop
#undef main

constexpr LionOptions<> without_decay{}, with_decay{.lr = 0.1, .betas = {0.8, 0.9}, .weight_decay = 0.2};

BOOST_AUTO_TEST_SUITE(optim_optimizer)

BOOST_AUTO_TEST_CASE(laws_hold_for_an_optimizer_of_ones_own) {
    laws::hold_for_optimizer<Lion>(without_decay);
    laws::hold_for_optimizer<Lion>(with_decay);
    laws::optimizer_leaves_padding_zero<Lion>(with_decay);
    constexpr auto compiled = laws::stepped<Lion<laws::Shapes>, laws::Shapes>(with_decay, 5, 4);
    laws::optimizer_steps_the_same_in_the_compiler<Lion>(with_decay, compiled);
}

BOOST_AUTO_TEST_CASE(its_steps_are_the_papers) {
    Sequential<Linear<1, 1>> net{}, grad{};
    net.layer<0>().weight = {{1}};
    grad.layer<0>().weight = {{-3}};
    Lion<decltype(net)> lion{{.lr = 0.5, .betas = {0.5, 0.75}, .weight_decay = 0.5}};
    lion.step(net, grad);  // 0.75 of 1 is left, and it goes up by 0.5
    BOOST_TEST(net.layer<0>().weight(0, 0) == 1.25f);
    BOOST_TEST(lion.exp_avg.layer<0>().weight(0, 0) == -0.75f);
    grad.layer<0>().weight = {{0.5f}};
    lion.step(net, grad);  // the mean of -0.75 and 0.5 still goes up
    BOOST_TEST(net.layer<0>().weight(0, 0) == 1.25f * 0.75f + 0.5f);
    BOOST_TEST(lion.steps == 2u);
    BOOST_CHECK_THROW((Lion<decltype(net)>{{.lr = -1}}), Error);
}

BOOST_AUTO_TEST_CASE(an_ensembles_layers_learn_at_rates_of_their_own) {
    using Nets = Ensemble<Net<5, 3>, 19>;
    laws::Samples samples(2);
    Nets nets{}, grads{};
    for (auto* each : {&nets, &grads}) {
        for (int i = 0; i < 19; ++i) {
            Net<5, 3> member{};
            samples.fill_parameters(member);
            each->member(i, member);
        }
    }
    const Nets before = nets;
    const std::array<double, 19> rates_of_members = [] {
        std::array<double, 19> rates{};
        for (std::size_t i = 0; i < 19; ++i) rates[i] = 0.25 * static_cast<double>(i + 1);
        return rates;
    }();
    Lion<Nets> lion{{.lr = rates_of_members}};
    LayerRates rates{lion, freeze<0>(), layer_rate<2>(0.5)};
    rates.step(nets, grads);
    for (std::size_t i = 0; i < 19; ++i) {
        Net<5, 3> alone = before.member(i);
        Lion<Net<5, 3>> lion_alone{{.lr = rates_of_members[i]}};
        LayerRates rates_alone{lion_alone, freeze<0>(), layer_rate<2>(0.5)};
        rates_alone.step(alone, grads.member(i));
        BOOST_TEST((nets.member(i) == alone && nets.member(i).layer<0>().weight == before.member(i).layer<0>().weight));
    }
}

BOOST_AUTO_TEST_CASE(it_freezes_layers_is_clipped_and_scheduled) {
    laws::Samples samples(1);
    Net<5, 3> net{}, grad{};
    samples.fill_parameters(net);
    samples.fill_parameters(grad);
    const auto before = net;
    Lion<Net<5, 3>> lion{{.lr = 0.25}};
    ClipGradNorm clipped{lion, 1.0};
    LayerRates rates{clipped, freeze<0>(), layer_rate<2>(0.5)};
    StepLR schedule{lion, {.step_size = 1}};
    rates.step(net, grad);
    BOOST_TEST((net.layer<0>().weight == before.layer<0>().weight));
    BOOST_TEST(std::abs(net.layer<2>().bias[0] - before.layer<2>().bias[0]) == 0.125f, boost::test_tools::tolerance(1e-5f));
    schedule.step();
    BOOST_TEST(lion.options.lr == 0.025);
}

BOOST_AUTO_TEST_CASE(a_checkpoint_goes_on_to_the_same_bits) {
    const auto path = std::filesystem::temp_directory_path() / "unroll_lion.safetensors";
    using Nets = Ensemble<Net<5, 3>, 19>;
    const auto data = next_token<5>(Alphabet<"abcde">::encode(repeat("abcde", 20)));
    Nets nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Lion<Nets> lion{{.lr = 0.01}};
    fit(nets, data, CrossEntropy{}, lion, {.epochs = 10});
    save_checkpoint(path, nets, lion);
    fit(nets, data, CrossEntropy{}, lion, {.epochs = 10});

    Nets again{};
    Lion<Nets> other{{.lr = 0.01}};
    load_checkpoint(path, again, other);
    fit(again, data, CrossEntropy{}, other, {.epochs = 10});
    BOOST_TEST((again == nets));
    BOOST_TEST((other.steps == lion.steps));
    std::filesystem::remove(path);
}

BOOST_AUTO_TEST_SUITE_END()
