#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <filesystem>
#include <laws/optimizer.hpp>
#include <unroll/io/checkpoint.hpp>
#include <unroll/optim/optimizer.hpp>

using namespace unroll;

namespace {

template <class Number = double>
struct LionOptions {  // Number is one for a net, and one for each member of an ensemble
    Number lr = 1e-4;
    Number betas[2] = {0.9, 0.99};
    Number weight_decay = 0;

    constexpr auto map(auto f) const {  // the options that f makes of each number
        return LionOptions<decltype(f(lr))>{f(lr), {f(betas[0]), f(betas[1])}, f(weight_decay)};
    }
    template <std::size_t Members>  // one number is that number for every member
    constexpr operator LionOptions<PerMember<Members>>() const {
        return map([](double number) { return PerMember<Members>(number); });
    }
};

template <class Net>  // Chen et al., Symbolic discovery of optimization algorithms (2023)
class Lion : public Optimizer<Lion<Net>, Net, LionOptions<OptionFor<Net>>> {
public:
    using Options = LionOptions<OptionFor<Net>>;
    static constexpr std::string_view name() { return "Lion"; }

    Net exp_avg{};  // what is kept between steps is a net
    constexpr void kept(auto f) { f(exp_avg); }
    static constexpr void state(auto&& visit, auto&... self) {  // for checkpoints
        visit("exp_avg", self.exp_avg...);
        visit("step", self.steps...);
    }

    explicit constexpr Lion(const Options& o = {}) : Optimizer<Lion<Net>, Net, Options>(o) {
        check_option("Lion", "lr", "a number >= 0", o.lr, [](double x) { return x >= 0; });
    }

    template <class Number>  // what a step multiplies with, in the net's precision
    struct Coefficients {
        Number lr, betas[2], news[2], keep;
    };
    static constexpr auto coefficients(auto rounded, const auto& o, const auto& lr, const auto&, const auto&) {
        return Coefficients<decltype(rounded(lr))>{rounded(lr),
                                                   {rounded(o.betas[0]), rounded(o.betas[1])},
                                                   {rounded(1 - o.betas[0]), rounded(1 - o.betas[1])},
                                                   rounded(1 - lr * o.weight_decay)};
    }

    template <bool decays>
    static constexpr void next(const auto& c, auto& p, auto g, auto& m) {  // one number, its gradient, its moment
        using P = std::remove_reference_t<decltype(p)>;
        const P up = c.betas[0] * m + c.news[0] * g;
        if constexpr (decays) p = c.keep * p;
        p = p - c.lr * select(up > P(), P(1), select(up < P(), P(-1), P()));
        m = c.betas[1] * m + c.news[1] * g;
    }
};

constexpr LionOptions<> plain{}, all{.lr = 0.1, .betas = {0.8, 0.9}, .weight_decay = 0.2};

}  // namespace

BOOST_AUTO_TEST_SUITE(optim_optimizer)

BOOST_AUTO_TEST_CASE(laws_hold_for_an_optimizer_of_ones_own) {
    laws::hold_for_optimizer<Lion>(plain);
    laws::hold_for_optimizer<Lion>(all);
    laws::optimizer_leaves_padding_zero<Lion>(all);
    constexpr auto compiled = laws::stepped<Lion<laws::Shapes>, laws::Shapes>(all, 5, 4);
    laws::optimizer_steps_the_same_in_the_compiler<Lion>(all, compiled);
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
