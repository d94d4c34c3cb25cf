#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string_view>
#include <unroll.hpp>
#include <vector>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(net_initialized)

constexpr auto seed = [](std::size_t i) { return random::Torch{i}; };

BOOST_AUTO_TEST_CASE(is_a_net_that_was_initialized) {
    random::Torch rng{43052}, same{43052};
    Net<5, 3> net{};
    net.initialize(rng);
    BOOST_TEST((net == initialized<Net<5, 3>>(same)));
    BOOST_TEST((net == initialized<Net<5, 3>>(random::Torch{43052})));
    Ensemble<Net<5, 3>, 3> nets{};
    nets.initialize(seed);
    BOOST_TEST((nets == initialized<Ensemble<Net<5, 3>, 3>>(seed)));
}

/// What fit says of a net; a net that it says something of keeps every bit.
template <class Net>
std::string_view refusal(Net net, const auto& data, const auto& loss, auto&&... observer) {
    static char text[512];
    const Net before = net;
    SGD<Net> sgd{{.lr = 0.1}};
    try {
        fit(net, data, loss, sgd, {.epochs = 2}, observer...);
        return "none";
    } catch (const Error& e) {
        BOOST_TEST((net == before));
        BOOST_TEST(fit(net, data, loss, sgd, {.epochs = 0}) == fit(net, data, loss, sgd, {.epochs = 0}));
        const std::string_view what = e.what();
        return {text, what.copy(text, sizeof text)};
    }
}

constexpr std::string_view zeros =
    "fit: expected a net with initial values, as of net.initialize(rng) or initialized<Net>(rng), got zeros, which stay so";

BOOST_AUTO_TEST_CASE(zeros_that_stay_zeros_are_an_error) {
    const std::vector<Token> tokens{0, 1, 2, 0, 1, 2, 0};
    const auto table = next_token<3>(tokens);
    using Small = Net<3, 2>;
    BOOST_TEST(refusal(Small{}, table, CrossEntropy{}) == zeros);
    BOOST_TEST(refusal(Sequential<Embedding<3, 2>, Linear<2, 3>>{}, table, CrossEntropy{}) == zeros);
    BOOST_TEST(refusal(Net<3, 2, topology::GRU>{}, next_tokens(tokens), CrossEntropy{}) == zeros);
    BOOST_TEST(refusal(Net<3, 2, topology::LSTM>{}, truncated(tokens, 3), CrossEntropy{}) == zeros);
    Small one{};
    one.layer<0>().weight(2, 1) = 1;
    BOOST_TEST(refusal(one, table, CrossEntropy{}) == "none");
    one = {};
    one.layer<2>().weight(2, 0) = 1;
    BOOST_TEST(refusal(one, table, CrossEntropy{}) == "none");
}

BOOST_AUTO_TEST_CASE(a_last_bias_alone_teaches_no_other_layer) {
    const std::vector<Token> tokens{0, 1, 2, 0, 1, 2, 0};
    const auto table = next_token<3>(tokens);
    Net<3, 2> one{};
    one.layer<2>().bias[2] = -1;
    BOOST_TEST(refusal(one, table, CrossEntropy{}) == zeros);
    Sequential<Embedding<3, 2>, Linear<2, 2>, ReLU, Linear<2, 3>> deeper{};
    deeper.layer<3>().bias = {1, 2, 3};
    BOOST_TEST(refusal(deeper, table, CrossEntropy{}) == zeros);
    deeper.layer<1>().bias = {1, 2};
    BOOST_TEST(refusal(deeper, table, CrossEntropy{}) == "none");
    Sequential<Embedding<3, 2>, Linear<2, 3, float, Bias::none>> no_bias{};
    no_bias.layer<1>().weight(0, 0) = 1;
    BOOST_TEST(refusal(no_bias, table, CrossEntropy{}) == "none");
}

BOOST_AUTO_TEST_CASE(a_single_layer_learns_from_zeros) {
    const std::vector<Token> tokens{0, 1, 2, 0, 1, 2, 0};
    BOOST_TEST(refusal(Sequential<Embedding<3, 3>>{}, next_token<3>(tokens), CrossEntropy{}) == "none");
    const std::vector<Vector<float, 2>> inputs{{1, 0}, {0, 1}};
    const std::vector<Vector<float, 1>> targets{{1}, {2}};
    BOOST_TEST(refusal(Sequential<Linear<2, 1>>{}, Examples{inputs, targets}, MSE{}) == "none");
    BOOST_TEST(refusal(Sequential<Linear<2, 1>, Sigmoid>{}, Examples{inputs, targets}, MSE{}) == "none");
    BOOST_TEST(refusal(Sequential<Linear<2, 4>, ReLU, Linear<4, 1>>{}, Examples{inputs, targets}, MSE{}) == zeros);
}

BOOST_AUTO_TEST_CASE(a_residual_of_zeros_learns_unless_others_stand_in_the_way) {
    const std::vector<Vector<float, 2>> inputs{{1, 0}, {0, 1}};
    const Examples data{inputs, inputs};
    using Two = Residual<Linear<2, 3>, Tanh, Linear<3, 2>>;
    const auto refused = [&](const auto& net) { return refusal(net, data, MSE{}); };
    BOOST_TEST(refused(Sequential<Residual<Linear<2, 2>>>{}) == "none");
    BOOST_TEST(refused(Sequential<Residual<Linear<2, 2>>, Residual<Linear<2, 2>>>{}) == "none");
    BOOST_TEST(refused(Sequential<Residual<Linear<2, 2>>, Linear<2, 2>>{}) == "none");
    BOOST_TEST(refused(Sequential<Linear<2, 2>, Two>{}) == "none");
    BOOST_TEST(refused(Sequential<Two, Sequential<Residual<Linear<2, 2>>>>{}) == "none");
    BOOST_TEST(refused(Sequential<Two>{}) == zeros);
    BOOST_TEST(refused(Sequential<Linear<2, 2>, Residual<Linear<2, 2>>, Linear<2, 2>>{}) == zeros);
    BOOST_TEST(refused(Sequential<Sequential<Linear<2, 2>>, Tanh, Sequential<Linear<2, 2>>>{}) == zeros);
    Sequential<Two> one{};
    one.layer<0>().layer<2>().weight(0, 0) = 1;
    BOOST_TEST(refused(one) == "none");
}

BOOST_AUTO_TEST_CASE(a_member_of_zeros_is_an_error) {
    const auto table = next_token<3>(std::vector<Token>{0, 1, 2, 0, 1, 2, 0});
    using Nets = Ensemble<Net<3, 2>, 5>;
    Nets nets = initialized<Nets>(seed);
    BOOST_TEST(refusal(nets, table, CrossEntropy{}) == "none");
    nets.member(3, {});
    const std::string_view expected =
        "fit: expected members with initial values, as of nets.initialize(rng), got zeros in member 3, which stay so";
    BOOST_TEST(refusal(nets, table, CrossEntropy{}) == expected);
    BOOST_TEST(refusal(nets, table, CrossEntropy{}, [](int, const auto&) {}) == expected);
}

BOOST_AUTO_TEST_SUITE_END()
