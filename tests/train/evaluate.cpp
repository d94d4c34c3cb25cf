#include <boost/test/unit_test.hpp>
#include <cmath>
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
    BOOST_CHECK_EXCEPTION(accuracy(net, Transitions<4>{}), Error, [](const Error& e) {
        return e.what() == std::string("accuracy: expected at least one example, got none");
    });
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

BOOST_AUTO_TEST_SUITE_END()
