#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <limits>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_fit)

template <class Letters>
constexpr auto table(std::string_view text) {
    return next_token<Letters::size>(Letters::encode(text));
}

/// A seeded net after some epochs, at run time or in the compiler.
template <class Net, template <class> class Optimizer, class Letters>
constexpr Net trained(std::uint64_t seed, std::string_view text, auto options, int epochs) {
    random::Torch rng{seed};
    Net net{};
    net.initialize(rng);
    Optimizer<Net> optimizer(options);
    fit(net, table<Letters>(text), CrossEntropy{}, optimizer, {.epochs = epochs});
    return net;
}

BOOST_AUTO_TEST_CASE(the_compiler_trains_to_the_same_bits) {
    using Letters = Alphabet<"abcde">;
    constexpr std::string_view text = "abcdeabcdeabdce";
    const std::uint64_t seed = laws::at_run_time(43052u);
    const auto check = [&]<class Net, template <class> class Optimizer>(auto options, const Net& compiled) {
        BOOST_TEST(laws::differing_bits(trained<Net, Optimizer, Letters>(seed, text, options, 20), compiled) == 0u);
    };
    constexpr auto adam = trained<Net<5, 3>, Adam, Letters>(43052, text, AdamOptions{.lr = 0.05}, 20);
    check.template operator()<Net<5, 3>, Adam>(AdamOptions{.lr = 0.05}, adam);

    constexpr auto wide = trained<Net<5, 17>, Adam, Letters>(43052, text, AdamOptions{.lr = 0.05}, 20);
    check.template operator()<Net<5, 17>, Adam>(AdamOptions{.lr = 0.05}, wide);

    using Double = Net<5, 2, topology::Feedforward, double>;
    constexpr auto precise = trained<Double, AdamW, Letters>(43052, text, AdamWOptions{.lr = 0.05}, 20);
    check.template operator()<Double, AdamW>(AdamWOptions{.lr = 0.05}, precise);

    using Deep = Sequential<Embedding<5, 4>, ReLU, Linear<4, 3>, Sigmoid, Linear<3, 5, float, Bias::none>>;
    constexpr SGDOptions nesterov{.lr = 0.5, .momentum = 0.9, .nesterov = true};
    constexpr auto deep = trained<Deep, SGD, Letters>(43052, text, nesterov, 20);
    check.template operator()<Deep, SGD>(nesterov, deep);
}

BOOST_AUTO_TEST_CASE(fit_is_the_loop_written_out) {
    const auto data = table<Alphabet<"abcde">>("abcdeabcdeabdce");
    random::Torch rng{1};
    Net<5, 3> net{};
    net.initialize(rng);
    Net<5, 3> other = net;
    Adam<Net<5, 3>> adam, other_adam;
    float last = 0;
    for (int epoch = 0; epoch < 30; ++epoch) {
        const auto [loss, grad] = value_and_grad(net, data, CrossEntropy{});
        adam.step(net, grad);
        last = loss;
    }
    BOOST_TEST(laws::same_bits(fit(other, data, CrossEntropy{}, other_adam, {.epochs = 30}), last));
    BOOST_TEST(laws::differing_bits(net, other) == 0u);
    BOOST_TEST(laws::differing_bits(adam.exp_avg_sq, other_adam.exp_avg_sq) == 0u);
    BOOST_TEST(other_adam.steps == 30u);
}

BOOST_AUTO_TEST_CASE(an_observer_sees_the_loss_before_each_step_and_can_stop) {
    const auto data = table<Alphabet<"abcde">>("abcdeabcdeabdce");
    Net<5, 3> net{};
    net.layer<0>().weight(0, 0) = 1;
    Adam<Net<5, 3>> adam;
    std::vector<float> losses;
    const float returned = fit(net, data, CrossEntropy{}, adam, {.epochs = 30}, [&](int epoch, float loss) {
        BOOST_TEST(epoch == static_cast<int>(losses.size()));
        losses.push_back(loss);
        return epoch < 9;
    });
    BOOST_TEST(losses.size() == 10u);
    BOOST_TEST(adam.steps == 9u);
    BOOST_TEST(laws::same_bits(returned, losses.back()));
    BOOST_TEST(laws::same_bits(cross_entropy(net, data), returned));  // the net that has this loss
    int epochs = 0;
    fit(net, data, CrossEntropy{}, adam, {.epochs = 3}, [&](int, float) { ++epochs; });  // returns nothing: never stops
    BOOST_TEST(epochs == 3);
}

BOOST_AUTO_TEST_CASE(no_epochs_change_nothing_and_return_the_loss) {
    const auto data = table<Alphabet<"abc">>("abcabca");
    Net<3, 2> net{};
    Adam<Net<3, 2>> adam;
    const float loss = fit(net, data, CrossEntropy{}, adam, {.epochs = 0}, [](int, float) { BOOST_ERROR("observed"); });
    BOOST_TEST(laws::same_bits(loss, cross_entropy(net, data)));
    BOOST_TEST((net == Net<3, 2>{}));
    BOOST_TEST(adam.steps == 0u);
    CHECK_ERROR(fit(net, data, CrossEntropy{}, adam, {.epochs = -1}), "fit: epochs: expected a number >= 0, got -1");
}

BOOST_AUTO_TEST_CASE(a_loss_that_is_no_number_is_seen_and_crashes_nothing) {
    const auto data = table<Alphabet<"abc">>("abcabca");
    random::Torch rng{1};
    Net<3, 2> net{};
    net.initialize(rng);
    net.layer<2>().bias[0] = std::numeric_limits<float>::infinity();
    SGD<Net<3, 2>> sgd{{.lr = 0.1}};
    bool seen = false;
    fit(net, data, CrossEntropy{}, sgd, {.epochs = 5}, [&](int, float loss) {
        seen = seen || !std::isfinite(loss);
        return true;
    });
    BOOST_TEST(seen);
    BOOST_TEST(laws::dirty_padding(net) == 0u);
    BOOST_TEST(argmax(net.forward(Token(0))).index < 3u);
}

BOOST_AUTO_TEST_CASE(a_text_of_one_symbol_is_learned_at_once) {
    const auto data = table<Alphabet<"a">>("aaaa");
    Net<1, 1> net{};
    net.layer<0>().weight(0, 0) = 1;
    Adam<Net<1, 1>> adam;
    BOOST_TEST(fit(net, data, CrossEntropy{}, adam, {.epochs = 3}) == 0);
    BOOST_TEST(accuracy(net, data) == 1);
}

BOOST_AUTO_TEST_CASE(mini_batches_learn_a_line) {
    std::vector<Vector<float, 1>> inputs, targets;
    for (int i = 0; i < 50; ++i) {
        const float x = static_cast<float>(i) / 25 - 1;
        inputs.push_back({x});
        targets.push_back({3 * x - 0.5f});
    }
    random::Torch rng{7};
    Sequential<Linear<1, 1>> net{};
    net.initialize(rng);
    DataLoader loader{Examples{inputs, targets}, {.batch_size = 8, .shuffle = true}, rng};
    SGD<decltype(net)> sgd{{.lr = 0.1}};
    int epochs = 0;
    const float loss = fit(net, loader, MSE{}, sgd, {.epochs = 60}, [&](int epoch, float) { BOOST_TEST(epoch == epochs++); });
    BOOST_TEST(epochs == 60);
    BOOST_TEST(sgd.steps == 60u * 7);
    BOOST_TEST(loss < 1e-6f);
    BOOST_TEST(std::abs(net.layer<0>().weight(0, 0) - 3) < 1e-3f);
    BOOST_TEST(std::abs(net.layer<0>().bias[0] + 0.5f) < 1e-3f);
}

BOOST_AUTO_TEST_CASE(an_ensemble_learns_from_mini_batches_as_its_members_do) {
    std::vector<Vector<float, 2>> inputs, targets;
    for (int i = 0; i < 11; ++i) {
        inputs.push_back({static_cast<float>(i) / 11, 1});
        targets.push_back({static_cast<float>(i * i) / 121, -1});
    }
    using Member = Sequential<Linear<2, 3>, Tanh, Linear<3, 2>>;
    Ensemble<Member, 3> nets{};
    random::Torch seeds{1};
    Member first{};
    first.initialize(seeds);
    for (std::size_t i = 0; i < 3; ++i) nets.member(i, first);
    random::Torch rng{7}, other_rng{7};
    DataLoader loader{Examples{inputs, targets}, {.batch_size = 4, .shuffle = true}, rng};
    DataLoader other_loader{Examples{inputs, targets}, {.batch_size = 4, .shuffle = true}, other_rng};
    Adam<decltype(nets)> adam{{.lr = 0.01}};
    Adam<Member> other_adam{{.lr = 0.01}};
    const auto losses = fit(nets, loader, MSE{}, adam, {.epochs = 5});
    const float loss = fit(first, other_loader, MSE{}, other_adam, {.epochs = 5});
    BOOST_TEST(laws::same_bits(losses[1], loss));
    BOOST_TEST(laws::differing_bits(nets.member(1), first) == 0u);
}

using Memory = Net<4, 3, topology::RNN>;

constexpr auto abacad(std::size_t times) { return Alphabet<"Abcd">::encode(repeat("AbAcAd", times)); }

template <class Net>
constexpr Net initialized(std::uint64_t seed) {
    random::Torch rng{seed};
    Net net{};
    net.initialize(rng);
    return net;
}

BOOST_AUTO_TEST_CASE(a_net_with_memory_learns_what_none_without_can) {
    auto net = initialized<Memory>(2);
    const auto text = abacad(10);
    Adam<Memory> adam{{.lr = 0.05}};
    const float loss = fit(net, text, CrossEntropy{}, adam, {.epochs = 300});
    BOOST_TEST(loss < 0.1f);  // 0.55 is the least without
    BOOST_TEST(accuracy(net, text) == 1);
}

BOOST_AUTO_TEST_CASE(fit_on_a_sequence_is_the_loop_written_out) {
    const auto text = abacad(7);
    auto start = Memory::initial_state();
    start.layer<1>().h = {1, -1, 0.5f};
    const auto data = next_tokens(text).from(start);
    auto net = initialized<Memory>(1), other = net;
    Adam<Memory> adam, other_adam;
    float last = 0;
    for (int epoch = 0; epoch < 5; ++epoch) {
        const auto [loss, grad] = value_and_grad(net, data, CrossEntropy{});
        adam.step(net, grad);
        last = loss;
    }
    std::vector<float> seen;
    const float returned = fit(other, data, CrossEntropy{}, other_adam, {.epochs = 5}, [&](int, float loss) { seen.push_back(loss); });
    BOOST_TEST(laws::same_bits(returned, last));
    BOOST_TEST(laws::differing_bits(net, other) == 0u);
    BOOST_TEST(seen.size() == 5u);
    BOOST_TEST(laws::same_bits(seen.back(), last));
    const float none = fit(other, data, CrossEntropy{}, other_adam, {.epochs = 0});
    BOOST_TEST(laws::same_bits(none, evaluate(net, data, CrossEntropy{})));
    BOOST_TEST(laws::differing_bits(net, other) == 0u);
}

BOOST_AUTO_TEST_CASE(members_with_memory_train_as_if_alone) {
    using Nets = Ensemble<Memory, 5>;
    const auto text = abacad(7);
    Nets nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    auto observed = nets;
    Adam<Nets> adam{{.lr = 0.05}}, observed_adam{{.lr = 0.05}};
    const auto losses = fit(nets, text, CrossEntropy{}, adam, {.epochs = 5});
    const auto ended = fit(observed, text, CrossEntropy{}, observed_adam, {.epochs = 5}, [](int epoch, const auto&) {
        return std::array{true, epoch < 2, true, true, true};
    });
    for (std::size_t i = 0; i < 5; ++i) {
        auto alone = initialized<Memory>(i), ends = alone;
        Adam<Memory> own{{.lr = 0.05}}, other{{.lr = 0.05}};
        BOOST_TEST(laws::same_bits(fit(alone, text, CrossEntropy{}, own, {.epochs = 5}), losses[i]));
        BOOST_TEST(laws::differing_bits(nets.member(i), alone) == 0u);
        const float loss = fit(ends, text, CrossEntropy{}, other, {.epochs = 5}, [&](int epoch, float) { return i != 1 || epoch < 2; });
        BOOST_TEST(laws::same_bits(loss, ended[i]));
        BOOST_TEST(laws::differing_bits(observed.member(i), ends) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(bad_sequences_change_no_net) {
    auto net = initialized<Memory>(1);
    const auto before = net;
    Adam<Memory> adam;
    std::vector<Token> one{1}, wrong{1, 2, 4, 1};
    BOOST_CHECK_THROW(fit(net, one, CrossEntropy{}, adam, {.epochs = 1}), Error);
    BOOST_CHECK_THROW(fit(net, wrong, CrossEntropy{}, adam, {.epochs = 1}), Error);
    BOOST_TEST((net == before));
    BOOST_TEST(adam.steps == 0u);
}

BOOST_AUTO_TEST_CASE(a_large_learning_rate_makes_a_loss_that_is_seen_and_crashes_nothing) {
    auto net = initialized<Net<4, 3, topology::LSTM>>(1);
    SGD<decltype(net)> sgd{{.lr = 1e38}};
    float last = 0;
    fit(net, abacad(2), CrossEntropy{}, sgd, {.epochs = 20}, [&](int, float loss) { last = loss; });
    BOOST_TEST(!(last < 1e30f));
    BOOST_TEST(laws::dirty_padding(net) == 0u);
    auto state = net.initial_state();
    for (int i = 0; i < 4; ++i) BOOST_TEST(argmax(net.forward(i, state)).index < 4u);
}

BOOST_AUTO_TEST_SUITE_END()
