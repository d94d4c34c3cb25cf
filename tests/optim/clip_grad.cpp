#include <array>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <laws/optimizer.hpp>
#include <limits>
#include <memory>
#include <reference/check.hpp>
#include <reference/schedules.hpp>
#include <string>
#include <unroll/optim/adam.hpp>
#include <unroll/optim/clip_grad.hpp>
#include <unroll/optim/sgd.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(optim_clip_grad)

constexpr float infinity = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();

/// An optimizer with its clipping around it, for the laws: about half of the gradients are clipped.
template <class Net, template <class> class Optimizer, template <class> class Clip>
struct Around : Optimizer<Net> {
    static constexpr double limit = std::is_same_v<Clip<SGD<Net>>, ClipGradNorm<SGD<Net>>> ? 12.5 : 1;
    Clip<Optimizer<Net>> clip;

    explicit constexpr Around(const auto& o) : Optimizer<Net>(o), clip(*this, limit) {}
    constexpr void step(Net& net, const Net& grad) { clip.step(net, grad); }
    constexpr void step_pack(std::size_t p, auto& nets, const auto& grads, const auto& those) {
        clip.step_pack(p, nets, grads, those);
    }
};
template <class Net> using AdamByValue = Around<Net, Adam, ClipGradValue>;
template <class Net> using SGDByNorm = Around<Net, SGD, ClipGradNorm>;

constexpr AdamOptions adam_options{.lr = 0.1};
constexpr SGDOptions sgd_options{.lr = 0.1, .momentum = 0.9};

BOOST_AUTO_TEST_CASE(laws_hold) {
    laws::hold_for_optimizer<SGDByNorm>(sgd_options);
    laws::hold_for_optimizer<AdamByValue>(adam_options);
}

BOOST_AUTO_TEST_CASE(the_compiler_steps_to_the_same_bits) {
    constexpr auto by_norm = laws::stepped<SGDByNorm<laws::Shapes>, laws::Shapes>(sgd_options, 5, 4);
    constexpr auto by_value = laws::stepped<AdamByValue<laws::Shapes>, laws::Shapes>(adam_options, 5, 4);
    laws::optimizer_steps_the_same_in_the_compiler<SGDByNorm>(sgd_options, by_norm);
    laws::optimizer_steps_the_same_in_the_compiler<AdamByValue>(adam_options, by_value);
    const auto not_by_norm = laws::stepped<SGD<laws::Shapes>, laws::Shapes>(sgd_options, 5, 4);
    const auto not_by_value = laws::stepped<Adam<laws::Shapes>, laws::Shapes>(adam_options, 5, 4);
    BOOST_TEST(laws::differing_bits(by_norm, not_by_norm) > 0u);
    BOOST_TEST(laws::differing_bits(by_value, not_by_value) > 0u);
}

template <class T>
void check_clipped(const reference::Clipped<T>& clipped, const auto& clip) {
    using Shapes = laws::Shapes::rebind<T>;
    Shapes grad{};
    grad.copy_from(clipped.before);
    clip(grad);
    const auto after = reference::flat(grad);
    const double tolerance = (sizeof(T) == 4 ? 5e-7 : 1e-15) * reference::largest(clipped.after);
    reference::check_close<T>("clipped", after, clipped.after, tolerance);
}

template <class T>
void check_norm(const reference::Clipped<T>& clipped) {
    check_clipped(clipped, [&](auto& grad) {
        const double norm = clip_grad_norm(grad, clipped.limit);
        BOOST_TEST(std::abs(norm / clipped.norm - 1) <= (sizeof(T) == 4 ? 5e-7 : 1e-15));
    });
}

BOOST_AUTO_TEST_CASE(gradients_are_clipped_as_pytorch_does) {
    check_norm(reference::norm_above);
    check_norm(reference::norm_below);
    check_norm(reference::norm_tiny);
    check_norm(reference::norm_double);
    check_clipped(reference::value, [](auto& grad) { clip_grad_value(grad, 0.5); });
    check_clipped(reference::value_double, [](auto& grad) { clip_grad_value(grad, 0.3); });
    BOOST_TEST((reference::norm_above.before[0] != reference::norm_above.after[0]));
    BOOST_TEST((reference::norm_below.before[0] == reference::norm_below.after[0]));
}

BOOST_AUTO_TEST_CASE(trainings_are_pytorchs) {
    using Plain = Net<5, 3>;
    reference::check_text<Plain, 5>(
        reference::adam_clipped_step_lr, Adam<Plain>{{.lr = 1e-2}}, CrossEntropy{},
        [](auto& net, const auto& data, auto loss, auto& adam, FitOptions options, auto observer) {
            StepLR schedule{adam, {.step_size = 100, .gamma = 0.7}};
            ClipGradNorm clipped{adam, 0.05};
            fit(net, data, loss, clipped, options, observers(schedule, observer));
        });
    reference::check_text<Plain, 5>(
        reference::sgd_clipped_value_cosine, SGD<Plain>{{.lr = 0.5, .momentum = 0.9}}, CrossEntropy{},
        [](auto& net, const auto& data, auto loss, auto& sgd, FitOptions options, auto observer) {
            CosineAnnealingLR schedule{sgd, {.T_max = 300, .eta_min = 1e-3}};
            ClipGradValue clipped{sgd, 0.01};
            fit(net, data, loss, clipped, options, observers(schedule, observer));
        });
}

/// A gradient of a norm of its own.
template <class Net>
Net gradient(std::uint64_t seed) {
    Net grad{};
    laws::Samples(seed).fill_parameters(grad);
    grad.parameters([&](std::string_view, auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            tensor.elements()[i] *= 1 + static_cast<float>(seed % 5);
        }
    });
    return grad;
}

template <class Net, std::size_t Members>
void members_are_clipped_as_alone() {
    using Nets = Ensemble<Net, Members>;
    Nets by_norm{}, by_value{};
    std::array<double, Members> limits{};
    for (std::size_t i = 0; i < Members; ++i) {
        by_norm.member(i, gradient<Net>(i));
        limits[i] = 5 + static_cast<double>(i % 7) * 7;
    }
    by_value = by_norm;
    const auto norms = clip_grad_norm(by_norm, limits);
    clip_grad_value(by_value, limits);
    laws::Differences different;
    std::size_t clipped = 0;
    for (std::size_t i = 0; i < Members; ++i) {
        Net grad = gradient<Net>(i), other = grad;
        const auto norm = clip_grad_norm(grad, limits[i]);
        clip_grad_value(other, limits[i]);
        different += laws::differing_number("the norm of member", norms[i], norm, i);
        different += laws::differing_bits(by_norm.member(i), grad) + laws::differing_bits(by_value.member(i), other);
        clipped += norm > limits[i] ? 1 : 0;
    }
    BOOST_TEST(different == 0u);
    BOOST_TEST((clipped > 0u && (Members == 1 || clipped < Members)));
}

BOOST_AUTO_TEST_CASE(members_of_an_ensemble_are_clipped_as_alone) {
    members_are_clipped_as_alone<laws::Shapes, 1>();
    members_are_clipped_as_alone<laws::Shapes, 37>();
    members_are_clipped_as_alone<laws::Shapes::rebind<double>, 13>();
}

BOOST_AUTO_TEST_CASE(members_train_as_alone) {
    using Member = Net<5, 3>;
    using Nets = Ensemble<Member, 21>;
    const auto data = next_token<5>(Alphabet<"abcde">::encode("abcdeabcdeabdce"));
    std::array<double, 21> limits{};
    for (std::size_t i = 0; i < 21; ++i) limits[i] = 0.02 * static_cast<double>(i);
    const auto start = [](std::size_t i) { return random::Torch{i}; };
    Nets unobserved{}, observed{};
    unobserved.initialize(start);
    observed.initialize(start);
    Adam<Nets> adam{{.lr = 0.05}}, other_adam{{.lr = 0.05}};
    ClipGradNorm clipped{adam, limits}, other_clipped{other_adam, limits};
    const auto losses = fit(unobserved, data, CrossEntropy{}, clipped, {.epochs = 20});
    fit(observed, data, CrossEntropy{}, other_clipped, {.epochs = 20}, [](int epoch, const auto&) {
        std::array<bool, 21> going{};
        for (std::size_t i = 0; i < 21; ++i) going[i] = epoch < 5 + static_cast<int>(i);
        return going;
    });
    laws::Differences different;
    for (std::size_t i = 0; i < 21; ++i) {
        const auto alone = [&](int epochs, float& loss) {
            Member net{};
            auto rng = start(i);
            net.initialize(rng);
            Adam<Member> own{{.lr = 0.05}};
            ClipGradNorm own_clipped{own, limits[i]};
            loss = fit(net, data, CrossEntropy{}, own_clipped, {.epochs = epochs});
            return net;
        };
        float loss = 0;
        different += laws::differing_bits(unobserved.member(i), alone(20, loss));
        different += laws::differing_number("the loss of member", losses[i], loss, i);
        different += laws::differing_bits(observed.member(i), alone(i < 15 ? 5 + static_cast<int>(i) : 20, loss));
    }
    BOOST_TEST(different == 0u);
}

BOOST_AUTO_TEST_CASE(a_norm_below_the_limit_changes_nothing) {
    using Shapes = laws::Shapes;
    const Shapes before = gradient<Shapes>(3);
    Shapes grad = before;
    const float norm = clip_grad_norm(grad, std::numeric_limits<double>::infinity());
    BOOST_TEST(laws::differing_bits(grad, before) == 0u);
    BOOST_TEST(laws::same_bits(clip_grad_norm(grad, norm * 1.001), norm));
    BOOST_TEST(laws::differing_bits(grad, before) == 0u);
    clip_grad_value(grad, 10);
    BOOST_TEST(laws::differing_bits(grad, before) == 0u);
    BOOST_TEST(laws::same_bits(clip_grad_norm(grad, norm * 0.5), norm));
    BOOST_TEST(std::abs(clip_grad_norm(grad, 1000) / norm - 0.5f) < 1e-6f);
    BOOST_TEST(clip_grad_norm(grad, 0) > 0);
    BOOST_TEST(clip_grad_norm(grad, 0) == 0);
    Shapes zero{};
    BOOST_TEST(clip_grad_norm(zero, 1) == 0);
    BOOST_TEST((zero == Shapes{}));
}

/// PyTorch multiplies by max_norm / norm whatever that is, and leaves a NaN that is clipped by itself as it is.
BOOST_AUTO_TEST_CASE(norms_that_are_not_finite_are_as_in_pytorch) {
    using Line = Sequential<Linear<2, 1>>;
    const auto clipped = [](float first, float second, float third) {
        Line grad{};
        grad.layer<0>().weight = {{first, second}};
        grad.layer<0>().bias[0] = third;
        const float norm = clip_grad_norm(grad, 1);
        BOOST_TEST(laws::dirty_padding(grad) == 0u);
        return std::array{norm, grad.layer<0>().weight(0, 0), grad.layer<0>().weight(0, 1), grad.layer<0>().bias[0]};
    };
    const auto with_infinity = clipped(1, -infinity, -2);
    BOOST_TEST((with_infinity[0] == infinity && with_infinity[1] == 0 && with_infinity[3] == 0));
    BOOST_TEST(std::signbit(with_infinity[3]));
    BOOST_TEST(std::isnan(with_infinity[2]));
    const auto overflowing = clipped(1, 3e38f, -2);
    BOOST_TEST((overflowing[0] == infinity && overflowing[1] == 0 && overflowing[2] == 0 && overflowing[3] == 0));
    for (const float number : clipped(1, nan, -2)) BOOST_TEST(std::isnan(number));

    Line grad{};
    grad.layer<0>().weight = {{nan, infinity}};
    grad.layer<0>().bias[0] = -infinity;
    clip_grad_value(grad, 0.25);
    BOOST_TEST(std::isnan(grad.layer<0>().weight(0, 0)));
    BOOST_TEST((grad.layer<0>().weight(0, 1) == 0.25f && grad.layer<0>().bias[0] == -0.25f));
    BOOST_TEST(laws::dirty_padding(grad) == 0u);
}

BOOST_AUTO_TEST_CASE(the_norm_of_a_large_gradient_is_accurate) {
    using Large = Sequential<Linear<500, 999>>;
    const auto grad = std::make_unique<Large>();
    laws::Samples(1).fill_parameters(*grad);
    double squares = 0;
    grad->parameters([&](std::string_view, const auto& tensor) {
        for (std::size_t i = 0; i < tensor.elements().size(); ++i) {
            squares += double{tensor.elements()[i]} * tensor.elements()[i];
        }
    });
    BOOST_TEST(std::abs(clip_grad_norm(*grad, 1) / std::sqrt(squares) - 1) < 1e-5);
    BOOST_TEST(std::abs(clip_grad_norm(*grad, 1) - 1) < 1e-5);
}

BOOST_AUTO_TEST_CASE(clippings_go_one_around_the_other) {
    using Shapes = laws::Shapes;
    SGD<Shapes> sgd{{.lr = 0.5}}, other_sgd{{.lr = 0.5}};
    ClipGradNorm by_norm{sgd, 3.0};
    ClipGradValue by_both{by_norm, 0.75};
    Shapes net{}, other{}, grad = gradient<Shapes>(7);
    by_both.step(net, grad);
    clip_grad_value(grad, 0.75);
    clip_grad_norm(grad, 3);
    other_sgd.step(other, grad);
    BOOST_TEST(laws::differing_bits(net, other) == 0u);
    by_norm.limit = 0;
    by_both.step(net, grad);
    BOOST_TEST(laws::differing_bits(net, other) == 0u);
}

/// An optimizer of one's own, as the README has it: a step, and no more.
struct Descent {
    using Trained = Net<5, 3>;
    Trained last{};
    constexpr void step(Trained& net, const Trained& grad) {
        last = grad;
        net.layer<2>().bias[0] -= grad.layer<2>().bias[0];
    }
};

BOOST_AUTO_TEST_CASE(an_optimizer_of_ones_own_gets_the_clipped_gradient) {
    Net<5, 3> net{}, grad{};
    grad.layer<2>().bias[0] = 4;
    Descent descent;
    ClipGradNorm clipped{descent, 1.0};
    clipped.step(net, grad);
    clip_grad_norm(grad, 1.0);
    BOOST_TEST(laws::differing_bits(descent.last, grad) == 0u);
    BOOST_TEST(net.layer<2>().bias[0] == -grad.layer<2>().bias[0]);
}

BOOST_AUTO_TEST_CASE(a_limit_out_of_range_is_an_error) {
    using Plain = Net<5, 3>;
    Plain grad{};
    Adam<Plain> adam;
    CHECK_ERROR(clip_grad_norm(grad, -1), "clip_grad_norm: max_norm: expected a number >= 0, got -1");
    CHECK_ERROR((clip_grad_norm(grad, double{nan})), "clip_grad_norm: max_norm: expected a number >= 0, got nan");
    CHECK_ERROR(clip_grad_value(grad, -1), "clip_grad_value: clip_value: expected a number >= 0, got -1");
    CHECK_ERROR((ClipGradNorm{adam, -1.0}), "ClipGradNorm: max_norm: expected a number >= 0, got -1");
    CHECK_ERROR((ClipGradValue{adam, double{nan}}), "ClipGradValue: clip_value: expected a number >= 0, got nan");
    Ensemble<Plain, 3> grads{};
    Adam<Ensemble<Plain, 3>> adams;
    const std::array limits{1.0, -2.0, 3.0};
    CHECK_ERROR(clip_grad_norm(grads, limits), "clip_grad_norm: max_norm: expected a number >= 0, got -2");
    CHECK_ERROR((ClipGradNorm{adams, limits}), "ClipGradNorm: max_norm: expected a number >= 0, got -2");
}

BOOST_AUTO_TEST_SUITE_END()
