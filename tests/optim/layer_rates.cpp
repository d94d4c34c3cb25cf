#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <limits>
#include <string>
#include <unroll.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_layer_rates)

using Small = Net<3, 2>;
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

template <class Optimizer>
constexpr Optimizer options_of() {
    typename Optimizer::Options options{.lr = 0.1};
    options.weight_decay = 0.1;
    if constexpr (requires { options.momentum; }) options.momentum = 0.9;
    return Optimizer(options);
}

/// A net after steps that Wrap{optimizer} takes down gradients that only depend on the seed.
template <class Optimizer, class Wrap>
constexpr Small stepped(std::uint64_t seed, int steps, Wrap wrap) {
    laws::Samples samples(seed);
    Small net{}, grad{};
    samples.fill_parameters(net);
    Optimizer optimizer = options_of<Optimizer>();
    auto wrapped = wrap(optimizer);
    for (int i = 0; i < steps; ++i) {
        samples.fill_parameters(grad);
        wrapped.step(net, grad);
    }
    return net;
}

constexpr auto at_rates = [](auto& optimizer) { return LayerRates{optimizer, layer_rate<0>(0.25), layer_rate<2>(3)}; };

BOOST_AUTO_TEST_CASE(a_layer_steps_as_with_an_optimizer_of_its_rate) {
    const auto check = [](auto optimizer_type) {
        using Optimizer = typename decltype(optimizer_type)::type;
        const auto at = [](double factor) {
            return stepped<Optimizer>(1, 3, [=](Optimizer& optimizer) -> Optimizer& {
                optimizer.options.lr *= factor;
                return optimizer;
            });
        };
        Small expected = at(0.25);
        expected.layer<2>() = at(3).template layer<2>();
        BOOST_TEST(laws::differing_bits(stepped<Optimizer>(1, 3, at_rates), expected) == 0u);
        const auto half_told = [](auto& optimizer) { return LayerRates{optimizer, layer_rate<2>(1)}; };
        BOOST_TEST(laws::differing_bits(stepped<Optimizer>(1, 3, half_told), at(1)) == 0u);
    };
    check(std::type_identity<Adam<Small>>{});
    check(std::type_identity<AdamW<Small>>{});
    check(std::type_identity<SGD<Small>>{});
    check(std::type_identity<RMSprop<Small>>{});
}

BOOST_AUTO_TEST_CASE(the_compiler_steps_to_the_same_bits) {
    laws::the_compiler_computes_the_same<5u>(
        [](std::uint64_t seed) { return stepped<AdamW<Small>>(seed, 3, at_rates); });
}

BOOST_AUTO_TEST_CASE(a_frozen_layer_keeps_every_bit) {
    const auto check = [](auto optimizer, auto moments_of) {
        Small net{}, grad{};
        laws::Samples(2).fill_parameters(net);
        laws::Samples(3).fill_parameters(grad);
        net.layer<0>().weight(0, 0) = -0.0f;
        LayerRates rates{optimizer, layer_rate<0>(1)};
        rates.step(net, grad);  // it has momentum when it is frozen
        rates.template factor<0>() = 0;
        const Small before = net, moments = moments_of(optimizer);
        grad.layer<0>().weight(1, 1) = nan;
        rates.step(net, grad);
        BOOST_TEST((laws::differing_bits(net.layer<0>(), before.layer<0>()) == 0u &&
                    net.layer<2>().bias[0] != before.layer<2>().bias[0]));
        BOOST_TEST(laws::differing_bits(moments_of(optimizer).template layer<0>(), moments.layer<0>()) == 0u);
        rates.zero_frozen(grad);
        BOOST_TEST((grad.layer<0>().weight == Small{}.layer<0>().weight && grad.layer<2>().bias[0] != 0));
        rates.template factor<0>() = 1;
        rates.step(net, grad);
        BOOST_TEST((net.layer<0>().weight(0, 1) != before.layer<0>().weight(0, 1)));
    };
    check(options_of<AdamW<Small>>(), [](const auto& adam) { return adam.exp_avg; });
    check(options_of<SGD<Small>>(), [](const auto& sgd) { return sgd.momentum_buffer; });
    check(options_of<RMSprop<Small>>(), [](const auto& rmsprop) { return rmsprop.square_avg; });
}

BOOST_AUTO_TEST_CASE(the_norm_leaves_out_a_frozen_layer) {
    Small grad{};
    laws::Samples(3).fill_parameters(grad);
    grad.layer<0>().weight(1, 1) = nan;
    const auto step = [&](auto wrap_and_step) {
        Small net{};
        SGD<Small> sgd{{.lr = 1}};
        wrap_and_step(sgd, net);
        return net;
    };
    const Small inside = step([&](auto& sgd, Small& net) {
        LayerRates rates{sgd, freeze<0>()};
        ClipGradNorm clipped{rates, 0.5};
        ClipGradValue twice{clipped, 100.0};
        twice.step(net, grad);
    });
    const Small outside = step([&](auto& sgd, Small& net) {
        ClipGradNorm clipped{sgd, 0.5};
        LayerRates rates{clipped, freeze<0>()};
        rates.step(net, grad);
    });
    const Small by_hand = step([&](auto& sgd, Small& net) {
        LayerRates rates{sgd, freeze<0>()};
        Small zeroed = grad;
        rates.zero_frozen(zeroed);
        clip_grad_norm(zeroed, 0.5);
        rates.step(net, zeroed);
    });
    BOOST_TEST((laws::differing_bits(inside, by_hand) == 0u && laws::differing_bits(outside, by_hand) == 0u));
    BOOST_TEST((by_hand.layer<2>().bias[0] != 0 && by_hand.layer<2>().bias[0] == by_hand.layer<2>().bias[0]));
}

BOOST_AUTO_TEST_CASE(members_of_an_ensemble_step_as_alone) {
    constexpr std::size_t members = 5;
    using Nets = Ensemble<Small, members>;
    Nets nets{}, grads{};
    for (std::size_t i = 0; i < members; ++i) {
        Small net{}, grad{};
        laws::Samples(i).fill_parameters(net);
        laws::Samples(i + 9).fill_parameters(grad);
        nets.member(i, net);
        grads.member(i, grad);
    }
    AdamW<Nets> adam{{.lr = std::array{0.1, 0.2, 0.3, 0.4, 0.5}}};
    ClipGradNorm clipped{adam, 1.0};
    LayerRates rates{clipped, freeze<0>(), layer_rate<2>(0.5)};
    rates.step(nets, grads);
    rates.factor<0>() = 2;
    const std::array<bool, members> going{true, false, true, true, false};
    detail::step_packs_that_train<Nets>(
        going, [&](std::size_t p, const auto& those) { rates.step_pack(p, nets.packs[p], grads.packs[p], those); });
    for (std::size_t i = 0; i < members; ++i) {
        Small net{}, grad{};
        laws::Samples(i).fill_parameters(net);
        laws::Samples(i + 9).fill_parameters(grad);
        AdamW<Small> alone{{.lr = 0.1 * static_cast<double>(i + 1)}};
        alone.options.lr = adam.options.lr[i];
        ClipGradNorm clipped_alone{alone, 1.0};
        LayerRates rates_alone{clipped_alone, freeze<0>(), layer_rate<2>(0.5)};
        rates_alone.step(net, grad);
        rates_alone.factor<0>() = 2;
        if (going[i]) rates_alone.step(net, grad);
        BOOST_TEST(laws::differing_bits(nets.member(i), net) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(rates_go_one_around_the_other) {
    const auto nested = [](auto& optimizer) { return LayerRates{optimizer, layer_rate<0>(0.5), layer_rate<2>(3)}; };
    SGD<Small> sgd{{.lr = 0.1}}, other{{.lr = 0.1}};
    auto inner = nested(sgd);
    LayerRates outer{inner, layer_rate<0>(0.5)};
    auto once = at_rates(other);
    Small net{}, expected{}, grad{};
    laws::Samples(3).fill_parameters(grad);
    outer.step(net, grad);
    once.step(expected, grad);
    BOOST_TEST(laws::differing_bits(net, expected) == 0u);
}

BOOST_AUTO_TEST_CASE(the_norm_leaves_out_layers_frozen_by_the_inner_rates) {
    Small net{}, grad{};
    grad.layer<0>().weight(1, 1) = nan;
    grad.layer<2>().bias[0] = 64;  // 1e-6 is lost beside it
    SGD<Small> sgd{{.lr = 1}};
    LayerRates inner{sgd, freeze<0>()};
    ClipGradValue between{inner, 100.0};
    LayerRates outer{between, layer_rate<2>(0.5)};
    ClipGradNorm clipped{outer, 1.0};
    clipped.step(net, grad);
    Small expected{};
    expected.layer<2>().bias[0] = -0.5f;
    BOOST_TEST((net == expected));
}

BOOST_AUTO_TEST_CASE(a_rate_out_of_range_is_an_error) {
    SGD<Small> sgd;
    for (const double factor : {-1.0, double{nan}}) {
        CHECK_ERROR((LayerRates{sgd, freeze<0>(), layer_rate<2>(factor)}),
                    std::string("LayerRates: factor: expected a number >= 0, got ") + (factor < 0 ? "-1" : "nan"));
    }
    BOOST_TEST((detail::layer_of("0.weight") == 0u && detail::layer_of("12.bias_hh_l0") == 12u));
}

BOOST_AUTO_TEST_SUITE_END()
