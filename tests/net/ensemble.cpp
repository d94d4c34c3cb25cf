#include <array>
#include <boost/test/unit_test.hpp>
#include <errors.hpp>
#include <laws/bits.hpp>
#include <laws/in_the_compiler.hpp>
#include <laws/samples.hpp>
#include <limits>
#include <string>
#include <string_view>
#include <unroll.hpp>
#include <utility>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_ensemble)

static_assert(detail::AnEnsemble<Ensemble<Net<5, 3>, 7>> && !detail::AnEnsemble<Net<5, 3>>);

constexpr auto data = [] { return next_token<5>(Alphabet<"abcde">::encode("abcdeabdceabecd")); };

template <class Member, std::size_t Members, template <class> class Optimizer>
void members_train_as_if_alone(const auto& options, const auto& table) {
    Ensemble<Member, Members> nets{};
    std::vector<Member> alone(Members);
    for (std::size_t i = 0; i < Members; ++i) {
        laws::Samples samples(i);
        samples.fill_parameters(alone[i]);
        nets.member(i, alone[i]);
        BOOST_TEST((nets.member(i) == alone[i]));
    }
    Optimizer<Ensemble<Member, Members>> together(options);
    const auto losses = fit(nets, table, CrossEntropy{}, together, {.epochs = 50});
    const auto after = cross_entropy(nets, table);
    for (std::size_t i = 0; i < Members; ++i) {
        Optimizer<Member> optimizer(options);
        const auto loss = fit(alone[i], table, CrossEntropy{}, optimizer, {.epochs = 50});
        BOOST_TEST(laws::same_bits(losses[i], loss));
        BOOST_TEST(laws::same_bits(after[i], cross_entropy(alone[i], table)));
        BOOST_TEST(laws::differing_bits(nets.member(i), alone[i]) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(a_member_trains_as_the_same_net_does_alone) {
    members_train_as_if_alone<Net<5, 3>, 1, Adam>(AdamOptions{.lr = 0.05}, data());
    members_train_as_if_alone<Net<5, 3>, 25, Adam>(AdamOptions{.lr = 0.05, .weight_decay = 0.1}, data());
    members_train_as_if_alone<Net<5, 2, topology::Feedforward, double>, 7, AdamW>(AdamWOptions{.lr = 0.05}, data());
    members_train_as_if_alone<Net<5, 7>, 18, Adam>(AdamOptions{.lr = 0.05}, data());  // contexts in fours, one is left
    members_train_as_if_alone<Net<5, 17>, 5, SGD>(SGDOptions{.lr = 0.1, .momentum = 0.9, .nesterov = true}, data());
}

/// Texts of five letters, of which some lack a letter: its context never occurs.
constexpr std::array<std::string_view, 4> texts = {"abcdeabdceabecd", "abababcab", "edcbaedcba", "acacac"};
constexpr Transitions<5> own_data(std::size_t member) { return next_token<5>(Alphabet<"abcde">::encode(texts[member % texts.size()])); }

/// Each member has its own seed, learning rate, table and end.
template <class Member, std::size_t Members, template <class> class Optimizer>
void members_differ_in_everything(const auto& options) {
    constexpr int epochs = 30;
    const auto last = [](std::size_t i) { return static_cast<int>(i * 7 % 40); };  // some never stop
    const auto rate = [](std::size_t i) { return 0.01 * static_cast<double>(i % 9); };
    Ensemble<Member, Members> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Optimizer<Ensemble<Member, Members>> together(options);
    std::array<Transitions<5>, Members> tables{};
    for (std::size_t i = 0; i < Members; ++i) {
        tables[i] = own_data(i);
        together.options.lr[i] = rate(i);
    }
    const auto losses = fit(nets, tables, CrossEntropy{}, together, {.epochs = epochs}, [&](int epoch, const auto&) {
        std::array<bool, Members> going{};
        for (std::size_t i = 0; i < Members; ++i) going[i] = epoch != last(i);
        return going;
    });
    const auto after = cross_entropy(nets, tables);
    const auto accuracies = accuracy(nets, tables);
    for (std::size_t i = 0; i < Members; ++i) {
        random::Torch rng{i};
        Member alone{};
        alone.initialize(rng);
        Optimizer<Member> optimizer(options);
        optimizer.options.lr = rate(i);
        const auto loss = fit(alone, own_data(i), CrossEntropy{}, optimizer, {.epochs = epochs},
                              [&](int epoch, auto) { return epoch != last(i); });
        BOOST_TEST(laws::same_bits(losses[i], loss));
        BOOST_TEST(laws::same_bits(after[i], cross_entropy(alone, own_data(i))));
        BOOST_TEST(accuracies[i] == accuracy(alone, own_data(i)));
        BOOST_TEST(laws::differing_bits(nets.member(i), alone) == 0u);
        BOOST_TEST(together.steps[i] == optimizer.steps);
    }
}

BOOST_AUTO_TEST_CASE(a_member_with_its_own_rate_data_and_end_trains_as_if_alone) {
    members_differ_in_everything<Net<5, 3>, 1, Adam>(AdamOptions{});
    members_differ_in_everything<Net<5, 3>, 16, AdamW>(AdamWOptions{});
    members_differ_in_everything<Net<5, 3>, 37, Adam>(AdamOptions{.weight_decay = 0.1});
    members_differ_in_everything<Net<5, 2, topology::Feedforward, double>, 11, Adam>(AdamOptions{});
    members_differ_in_everything<Net<5, 17>, 5, SGD>(SGDOptions{.momentum = 0.9, .dampening = 0.5});
}

/// Three members that differ, in the compiler or at run time.
constexpr auto trained_together(std::uint64_t first_seed) {
    using Nets = Ensemble<Net<5, 3>, 3>;
    Nets nets{};
    nets.initialize([&](std::size_t i) { return random::Torch{first_seed + i}; });
    Adam<Nets> adam{{.lr = std::array{0.05, 0.02, 0.01}}};
    fit(nets, std::array{own_data(0), own_data(1), own_data(3)}, CrossEntropy{}, adam, {.epochs = 8},
        [](int epoch, const auto&) { return std::array{true, epoch < 3, true}; });
    fit(nets, own_data(0), CrossEntropy{}, adam, {.epochs = 2});
    return std::array{nets.member(0), nets.member(1), nets.member(2)};
}

BOOST_AUTO_TEST_CASE(the_compiler_trains_members_to_the_same_bits) {
    laws::the_compiler_computes_the_same<5u>([](std::uint64_t seed) { return trained_together(seed); });
}

BOOST_AUTO_TEST_CASE(a_context_that_a_member_does_not_see_changes_none_of_its_bits) {
    using Member = Sequential<Embedding<5, 2>, ReLU, Linear<2, 5>>;
    Ensemble<Member, 4> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Member alone = nets.member(3);
    const float infinity = std::numeric_limits<float>::infinity();
    alone.layer<0>().weight(1, 0) = infinity;  // b is not in acacac, but in other members' texts
    nets.member(3, alone);
    const std::array tables = {own_data(0), own_data(1), own_data(2), own_data(3)};
    const auto [losses, grads] = value_and_grad(nets, tables, CrossEntropy{});
    const auto [loss, grad] = value_and_grad(alone, own_data(3), CrossEntropy{});
    BOOST_TEST(laws::same_bits(losses[3], loss));
    BOOST_TEST(laws::same_bits(cross_entropy(nets, tables)[3], loss));
    BOOST_TEST(laws::differing_bits(grads.member(3), grad) == 0u);
    BOOST_TEST(loss < infinity);
}

BOOST_AUTO_TEST_CASE(a_table_without_examples_is_an_error) {
    Ensemble<Net<5, 3>, 2> nets{};
    BOOST_CHECK_THROW(cross_entropy(nets, std::array{own_data(0), Transitions<5>{}}), Error);
}

BOOST_AUTO_TEST_CASE(initial_values_from_a_generator_each_or_one_for_all) {
    Ensemble<Net<5, 3>, 3> nets{}, others{};
    nets.initialize([](std::size_t i) { return random::Torch{i + 7}; });
    random::Torch rng{9}, stream{4}, same{4};
    Net<5, 3> net{};
    net.initialize(rng);
    BOOST_TEST((nets.member(2) == net));
    BOOST_TEST(!(nets == others));
    others = nets;
    BOOST_TEST((nets == others));
    others.initialize(stream);
    for (int i = 0; i < 3; ++i) {
        net.initialize(same);
        BOOST_TEST((others.member(i) == net));
    }
    BOOST_TEST(!(nets == others));
}

BOOST_AUTO_TEST_CASE(parameters_are_those_of_the_packs) {
    Ensemble<Net<5, 3>, 20> nets{};
    std::size_t tensors = 0;
    nets.parameters([&](std::string_view, auto& tensor) {
        ++tensors;
        tensor(0, 0) = 1;
    });
    std::as_const(nets).parameters([&](std::string_view, const auto& tensor) { BOOST_TEST(tensor(0, 0)[0] == 1); });
    BOOST_TEST(tensors == 3 * nets.pack_count);
    BOOST_TEST((nets.member(19).layer<2>().bias[0] == 1));
}

BOOST_AUTO_TEST_CASE(an_observer_sees_a_loss_for_each_member) {
    Ensemble<Net<5, 3>, 3> nets{};
    nets.initialize([](std::size_t i) { return random::Torch{i}; });
    Adam<decltype(nets)> adam;
    int calls = 0;
    fit(nets, data(), CrossEntropy{}, adam, {.epochs = 10}, [&](int epoch, const std::array<float, 3>& losses) {
        BOOST_TEST(epoch == calls++);
        BOOST_TEST(losses[2] > 0);
        return epoch < 4;
    });
    BOOST_TEST(calls == 5);
}

BOOST_AUTO_TEST_CASE(a_member_out_of_range_is_an_error) {
    Ensemble<Net<5, 3>, 3> nets{};
    CHECK_ERROR(nets.member(3), "index out of range: expected 0 to 2, got 3");
    BOOST_CHECK_THROW(nets.member(-1, Net<5, 3>{}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
