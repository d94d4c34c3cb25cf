#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <string>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(train_evaluate)

BOOST_AUTO_TEST_CASE(a_net_that_knows_nothing_has_the_loss_of_a_guess) {
    const auto data = next_token<4>(Alphabet<"Abcd">::encode(repeat("AbAcAd", 100)));
    BOOST_TEST(std::abs(cross_entropy(Net<4, 2>{}, data) - std::log(4.f)) < 1e-6f);
    BOOST_TEST(evaluate(Net<4, 2>{}, data, CrossEntropy{.reduction = Reduction::sum}) > 599 * 1.386f);
}

BOOST_AUTO_TEST_CASE(accuracy_is_the_share_of_positions_that_are_right) {
    const auto data = next_token<4>(Alphabet<"Abcd">::encode(repeat("AbAcAd", 100)));
    Net<4, 2> net{};
    net.layer<2>().bias = {1, 0, 0, 0};  // always A
    BOOST_TEST(correct(net, data) == 299u);
    BOOST_TEST(accuracy(net, data) == 299.0 / 599);
    const std::vector<Token> inputs{0, 1, 2}, targets{0, 0, 3};
    BOOST_TEST(correct(net, Examples{inputs, targets}) == 2u);
    BOOST_TEST(accuracy(net, Examples{inputs, targets}) == 2.0 / 3);
    CHECK_ERROR(accuracy(net, Transitions<4>{}), "accuracy: expected at least one example, got none");
}

BOOST_AUTO_TEST_CASE(labels_may_be_integers) {
    const std::vector<Token> inputs{0, 1, 2};
    const std::vector<int> targets{0, 0, 3};
    BOOST_TEST(correct(Net<4, 2>{}, Examples{inputs, targets}) == 2u);
}

BOOST_AUTO_TEST_CASE(a_net_without_a_size_of_its_own_has_that_of_its_input) {
    const std::vector<Vector<float, 3>> x{{1, 2, 3}}, y{{0, 0, 0}};
    BOOST_TEST(std::abs(evaluate(Sequential<ReLU>{}, Examples{x, y}, MSE{}) - 14.f / 3) < 1e-6f);
}

BOOST_AUTO_TEST_CASE(an_ensemble_has_an_accuracy_for_each_member) {
    const auto data = next_token<4>(Alphabet<"Abcd">::encode(repeat("AbAcAd", 100)));
    Ensemble<Net<4, 2>, 2> nets{};
    Net<4, 2> always_A{};
    always_A.layer<2>().bias = {1, 0, 0, 0};
    nets.member(1, always_A);
    BOOST_TEST(accuracy(nets, data)[1] == 299.0 / 599);
}

BOOST_AUTO_TEST_CASE(a_net_with_memory_is_right_at_positions_of_the_sequence) {
    using Copy = Sequential<OneHot<2>, RNN<2, 1>, Linear<1, 2>>;  // it answers with the token that it sees
    Copy net{};
    net.layer<1>().weight_ih_l0 = {{-4, 4}};
    net.layer<2>().weight = {{-1}, {1}};
    const std::vector<Token> text{0, 0, 1, 1, 1, 0, 1, 1};
    BOOST_TEST(correct(net, text) == 4u);
    BOOST_TEST(accuracy(net, text) == 4.0 / 7);
    net.layer<1>().weight_hh_l0 = {{9}};
    net.layer<1>().weight_ih_l0 = {{0, 0}};  // now h stays what it is at first
    auto ones = net.initial_state(), zeros = net.initial_state();
    ones.layer<1>().h = {1};
    zeros.layer<1>().h = {-1};
    BOOST_TEST(correct(net, next_tokens(text).from(ones)) == 5u);
    BOOST_TEST(accuracy(net, next_tokens(text).from(zeros)) == 2.0 / 7);
    Ensemble<Copy, 2> nets{};
    nets.member(1, net);
    BOOST_TEST(accuracy(nets, next_tokens(text).from(ones))[0] == 2.0 / 7);
    BOOST_TEST(accuracy(nets, next_tokens(text).from(ones))[1] == 5.0 / 7);
}

BOOST_AUTO_TEST_CASE(a_net_with_memory_that_knows_nothing_has_the_loss_of_a_guess) {
    const auto tokens = Alphabet<"Abcd">::encode(repeat("AbAcAd", 10));
    BOOST_TEST(std::abs(cross_entropy(Net<4, 3, topology::LSTM>{}, tokens) - std::log(4.f)) < 1e-6f);
    BOOST_TEST(std::abs(evaluate(Net<4, 3, topology::LSTM>{}, tokens, CrossEntropy{Reduction::sum}) - 59 * std::log(4.f)) < 1e-4f);
}

BOOST_AUTO_TEST_CASE(a_sequence_too_short_has_no_loss) {
    const Net<4, 3, topology::RNN> net{};
    const std::vector<Token> one{1};
    const std::string expected = "sequence too short: expected at least 2 tokens, one to see and one to predict, got 1";
    CHECK_ERROR(cross_entropy(net, one), expected);
    CHECK_ERROR(correct(net, one), expected);
    CHECK_ERROR(accuracy(net, one), expected);
}

BOOST_AUTO_TEST_SUITE_END()
