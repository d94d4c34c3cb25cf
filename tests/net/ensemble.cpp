#define BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#include <laws/bits.hpp>
#include <laws/samples.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_ensemble)

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
    members_train_as_if_alone<Net<5, 17>, 5, SGD>(SGDOptions{.lr = 0.1, .momentum = 0.9, .nesterov = true}, data());
}

BOOST_AUTO_TEST_CASE(an_observer_sees_a_loss_for_each_member) {
    Ensemble<Net<5, 3>, 3> nets{};
    Adam<decltype(nets)> adam;
    int calls = 0;
    fit(nets, data(), CrossEntropy{}, adam, {.epochs = 10}, [&](int epoch, const std::array<float, 3>& losses) {
        BOOST_TEST(epoch == calls++);
        BOOST_TEST(losses[2] > 0);
        return epoch < 4;
    });
    BOOST_TEST(calls == 5);
}

BOOST_AUTO_TEST_CASE(a_member_that_is_none_is_an_error) {
    Ensemble<Net<5, 3>, 3> nets{};
    BOOST_CHECK_EXCEPTION(nets.member(3), Error, [](const Error& e) {
        return e.what() == std::string("index out of range: expected 0 to 2, got 3");
    });
    BOOST_CHECK_THROW(nets.member(-1, Net<5, 3>{}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
