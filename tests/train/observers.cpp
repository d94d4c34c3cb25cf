#include <array>
#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <type_traits>
#include <unroll.hpp>
#include <utility>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_observers)

BOOST_AUTO_TEST_CASE(each_sees_every_epoch_in_order) {
    std::vector<std::pair<int, float>> seen;
    const auto write = [&](int tens) {
        return [&seen, tens](int epoch, float loss) { seen.emplace_back(10 * epoch + tens, loss); };
    };
    auto all = observers(write(1), write(2), write(3));
    static_assert(std::is_void_v<decltype(all(0, 1.0f))>);
    all(4, 0.5f);
    all(5, 0.25f);
    const std::vector<std::pair<int, float>> expected{{41, 0.5f},  {42, 0.5f},  {43, 0.5f},
                                                      {51, 0.25f}, {52, 0.25f}, {53, 0.25f}};
    BOOST_TEST((seen == expected));
}

BOOST_AUTO_TEST_CASE(training_stops_where_one_observer_says_so) {
    int calls = 0;
    const auto answer = [&](auto value) { return [&calls, value](int, float) { return ++calls, value; }; };
    const auto silent = [&](int, float) { ++calls; };
    const std::array none{false, false}, first{true, false}, second{false, true}, everyone{true, true};

    BOOST_TEST(observers(answer(true), answer(true))(0, 1.0f));
    BOOST_TEST(!observers(answer(false), answer(true))(0, 1.0f));
    BOOST_TEST(!observers(answer(true), answer(false))(0, 1.0f));
    BOOST_TEST(!observers(answer(false), silent)(0, 1.0f));
    BOOST_TEST(!observers(silent, answer(false))(0, 1.0f));
    BOOST_TEST(observers(silent, answer(true), silent)(0, 1.0f));
    BOOST_TEST((observers(answer(first), answer(everyone))(0, 1.0f) == first));
    BOOST_TEST((observers(answer(first), answer(second))(0, 1.0f) == none));
    BOOST_TEST((observers(answer(first), answer(true))(0, 1.0f) == first));
    BOOST_TEST((observers(answer(false), answer(second))(0, 1.0f) == none));
    BOOST_TEST((observers(silent, answer(second))(0, 1.0f) == second));
    BOOST_TEST(calls == 23);
}

BOOST_AUTO_TEST_CASE(observers_with_a_name_are_not_copied) {
    struct Count {
        int calls = 0;
        constexpr void operator()(int, float) { ++calls; }
    };
    constexpr auto counted = [] {
        Count named;
        auto both = observers(named, Count{10});
        both(0, 1.0f);
        both(1, 1.0f);
        return std::array{named.calls, both.second.calls};
    }();
    static_assert(counted[0] == 2 && counted[1] == 12);
}

/// The steps of a training whose learning rate is scheduled, and what an observer sees of it.
template <class Net>
Net loop_of_ones_own(const auto& data, int epochs, std::vector<double>& rates) {
    random::Torch rng{1};
    Net net{};
    net.initialize(rng);
    Adam<Net> adam{{.lr = 0.1}};
    StepLR schedule{adam, {.step_size = 3, .gamma = 0.5}};
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const auto [loss, grad] = value_and_grad(net, data, CrossEntropy{});
        rates.push_back(adam.options.lr);
        adam.step(net, grad);
        schedule.step();
    }
    return net;
}

BOOST_AUTO_TEST_CASE(fit_takes_a_schedule_alone_or_with_an_observer) {
    const auto data = next_token<5>(Alphabet<"abcde">::encode("abcdeabcdeabdce"));
    std::vector<double> expected;
    const auto trained = loop_of_ones_own<Net<5, 3>>(data, 20, expected);
    const auto start = [] {
        random::Torch rng{1};
        Net<5, 3> net{};
        net.initialize(rng);
        return net;
    };
    {
        auto net = start();
        Adam<Net<5, 3>> adam{{.lr = 0.1}};
        StepLR schedule{adam, {.step_size = 3, .gamma = 0.5}};
        fit(net, data, CrossEntropy{}, adam, {.epochs = 12}, schedule);
        fit(net, data, CrossEntropy{}, adam, {.epochs = 8}, schedule);
        BOOST_TEST(laws::differing_bits(net, trained) == 0u);
        BOOST_TEST(schedule.last_epoch == 19u);
    }
    {
        auto net = start();
        std::vector<double> rates;
        Adam<Net<5, 3>> adam{{.lr = 0.1}};
        StepLR schedule{adam, {.step_size = 3, .gamma = 0.5}};
        fit(net, data, CrossEntropy{}, adam, {.epochs = 30}, observers(schedule, [&](int epoch, float) {
            if (epoch < 20) rates.push_back(adam.options.lr);
            return epoch < 20;
        }));
        BOOST_TEST(laws::differing_bits(net, trained) == 0u);
        BOOST_TEST((rates == expected));
    }
}

BOOST_AUTO_TEST_CASE(mini_batches_have_one_learning_rate_in_an_epoch) {
    std::vector<Vector<float, 1>> inputs, targets;
    for (int i = 0; i < 10; ++i) {
        inputs.push_back({static_cast<float>(i) / 5 - 1});
        targets.push_back({static_cast<float>(i) / 7});
    }
    using Line = Sequential<Linear<1, 1>>;
    random::Torch rng{1}, other_rng{1};
    DataLoader loader{Examples{inputs, targets}, {.batch_size = 4, .shuffle = true}, rng};
    DataLoader other_loader{Examples{inputs, targets}, {.batch_size = 4, .shuffle = true}, other_rng};
    Line net{}, other{};
    SGD<Line> sgd{{.lr = 0.5}}, other_sgd{{.lr = 0.5}};
    ExponentialLR schedule{sgd, {.gamma = 0.75}}, other_schedule{other_sgd, {.gamma = 0.75}};
    for (int epoch = 0; epoch < 6; ++epoch) {
        loader.start_epoch();
        for (std::size_t i = 0; i < loader.batches(); ++i) {
            const auto [loss, grad] = value_and_grad(net, loader.batch(i), MSE{});
            sgd.step(net, grad);
        }
        schedule.step();
    }
    fit(other, other_loader, MSE{}, other_sgd, {.epochs = 6}, other_schedule);
    BOOST_TEST(laws::differing_bits(net, other) == 0u);
    BOOST_TEST(laws::same_bits(sgd.options.lr, other_sgd.options.lr));
}

BOOST_AUTO_TEST_CASE(members_have_plateaus_of_their_own) {
    using Member = Net<5, 3>;
    using Nets = Ensemble<Member, 18>;
    const auto data = next_token<5>(Alphabet<"abcde">::encode("abcdeabcdeabdce"));
    const auto start = [](std::size_t i) { return random::Torch{i}; };
    constexpr ReduceLROnPlateauOptions options{.factor = 0.5, .patience = 0, .threshold = 0.02};
    const auto enough = [](float loss) { return loss < 0.5f; };
    Nets nets{};
    nets.initialize(start);
    Adam<Nets> adam{{.lr = 0.05}};
    ReduceLROnPlateau schedule{adam, options};
    const auto stop = [&](int, const auto& now) {
        std::array<bool, 18> going{};
        for (std::size_t i = 0; i < 18; ++i) going[i] = !enough(now[i]);
        return going;
    };
    const auto losses = fit(nets, data, CrossEntropy{}, adam, {.epochs = 60}, observers(schedule, stop));
    laws::Differences different;
    std::size_t reduced = 0, stopped = 0;
    for (std::size_t i = 0; i < 18; ++i) {
        Member net{};
        auto rng = start(i);
        net.initialize(rng);
        Adam<Member> own{{.lr = 0.05}};
        ReduceLROnPlateau own_schedule{own, options};
        const auto own_stop = [&](int, float now) { return !enough(now); };
        const float loss = fit(net, data, CrossEntropy{}, own, {.epochs = 60}, observers(own_schedule, own_stop));
        different += laws::differing_bits(nets.member(i), net);
        different += laws::differing_number("the loss of member", losses[i], loss, i);
        different += laws::differing_number("the rate of member", adam.options.lr[i], double{own.options.lr}, i);
        reduced += own.options.lr < 0.05 ? 1 : 0;
        stopped += own.steps < 60 ? 1 : 0;
    }
    BOOST_TEST(different == 0u);
    BOOST_TEST((reduced > 0u && reduced < 18u && stopped > 0u && stopped < 18u),
               reduced << " reduced, " << stopped << " stopped");
}

BOOST_AUTO_TEST_CASE(the_compiler_trains_with_all_of_it) {
    const auto train = [](std::uint64_t seed) {
        random::Torch rng{seed};
        Net<5, 3> net{};
        net.initialize(rng);
        Adam<Net<5, 3>> adam{{.lr = 0.05}};
        CosineAnnealingLR cosine{adam, {.T_max = 15}};
        LinearLR warm_up{adam, {.total_iters = 4}};
        ReduceLROnPlateau plateau{adam, {.patience = 1, .threshold = 0.3}};
        ClipGradNorm by_norm{adam, 0.3};
        ClipGradValue clipped{by_norm, 0.1};
        fit(net, next_token<5>(Alphabet<"abcde">::encode("abcdeabcdeabdce")), CrossEntropy{}, clipped, {.epochs = 20},
            observers(cosine, warm_up, plateau));
        return net;
    };
    laws::the_compiler_computes_the_same<43052u>(train);
}

BOOST_AUTO_TEST_SUITE_END()
