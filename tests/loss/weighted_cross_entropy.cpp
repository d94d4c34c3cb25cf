#include <boost/test/unit_test.hpp>
#include <cmath>
#include <errors.hpp>
#include <laws/lanes.hpp>
#include <laws/loss.hpp>
#include <limits>
#include <unroll.hpp>
#include <unroll/loss/weighted_cross_entropy.hpp>

using namespace unroll;

BOOST_AUTO_TEST_SUITE(loss_weighted_cross_entropy)

constexpr WeightedCrossEntropy<5> weighted{.weight = {1, 0.5, 0, 3, 0.25}};
constexpr WeightedCrossEntropy<5> smoothing{.weight = {1, 0.5, 0, 3, 0.25}, .label_smoothing = 0.3};

Token any_target(laws::Samples& samples) {  // one of some that do not count
    const auto target = samples.bits() % 7;
    return target < 5 ? Token(target) : Token(Token::none);
}
template <class T>
Vector<T, 5> any_weights(laws::Samples& samples) {
    Vector<T, 5> weights{};
    for (T& w : weights) w = static_cast<T>(samples.bits() % 4) / T{8};
    return weights;
}

BOOST_AUTO_TEST_CASE(laws_hold) {
    for (const auto& loss : {weighted, smoothing}) {
        laws::loss_gradient_is_the_derivative<5>(loss, any_target, 0.25);
        laws::loss_gradient_is_the_derivative<5>(loss, any_weights<double>, 0.25);
        laws::loss_gradient_is_the_derivative<5>(loss, any_weights<double>);
        laws::loss_lanes_are_examples<float, 5, 8>(loss, any_target, 0.25f);
        laws::loss_lanes_are_examples<float, 5, 19>(loss, any_target, 0.25f);
        laws::loss_lanes_are_examples<double, 5, 7>(loss, any_weights<double>, 0.25);
    }
}

BOOST_AUTO_TEST_CASE(every_form_gives_the_same_bits) {
    Net<5, 3> net{};
    laws::Samples(1).fill_parameters(net);
    const auto text = laws::some_text<5>(43, true);
    const std::span<const Token> tokens(text);
    const auto table = next_token<5>(tokens);
    for (const auto& loss : {weighted, smoothing}) {
        const auto of_table = value_and_grad(net, table, loss);
        const auto of_examples = value_and_grad(net, Examples{tokens.first(42), tokens.last(42)}, loss);
        BOOST_TEST(std::abs(of_table.loss - of_examples.loss) < 1e-6f);
        BOOST_TEST(evaluate(net, table, loss) == of_table.loss);
        Ensemble<Net<5, 3>, 19> nets{};
        for (std::size_t i = 0; i < 19; ++i) nets.member(i, net);
        BOOST_TEST(evaluate(nets, table, loss)[18] == of_table.loss);
    }
}

BOOST_AUTO_TEST_CASE(is_the_same_in_constant_expressions) {
    constexpr auto train = [](const auto& data) {
        Net<5, 3> net{};
        net.layer<0>().weight(1, 1) = 0.5f;
        net.layer<2>().weight(3, 1) = -0.25f;
        SGD<Net<5, 3>> sgd{{.lr = 0.5}};
        fit(net, data, smoothing, sgd, {.epochs = 3});
        return net;
    };
    constexpr auto table = next_token<5>(Alphabet<"abcde">::encode("abcdeedcbaacebd"));
    constexpr auto compiled = train(table), prepared = train(prepare<Net<5, 3>>(table, smoothing));
    BOOST_TEST((train(table) == compiled));
    BOOST_TEST((prepared == compiled));
}

BOOST_AUTO_TEST_CASE(the_mean_is_divided_by_what_the_targets_weigh) {
    Sequential<Embedding<5, 5, double>> even{};  // it finds all tokens as likely
    const std::vector<Token> inputs{0, 1, 2, 3}, targets{0, 3, Token::none, 4};
    BOOST_TEST(std::abs(evaluate(even, Examples{inputs, targets}, weighted) - std::log(5.0)) < 1e-15);
    const std::vector<Token> weightless{2, 2, Token::none, 2};
    CHECK_ERROR(evaluate(even, Examples{inputs, weightless}, weighted), Containing{"at least one target that counts"});
    CHECK_ERROR(evaluate(even, next_token<5>(std::vector<Token>{2, 2, 2}), weighted),
                Containing{"at least one target that counts"});
    WeightedCrossEntropy<5> sum = weighted;
    sum.reduction = Reduction::sum;
    BOOST_TEST(evaluate(even, Examples{inputs, weightless}, sum) == 0);
}

BOOST_AUTO_TEST_CASE(bad_weights_and_targets_are_errors) {
    WeightedCrossEntropy<5> loss = weighted;
    CHECK_ERROR(loss(Vector<float, 5>{}, Token(5), 1.f), "token out of range: expected 0 to 4, got 5");
    CHECK_ERROR(loss.weight_of(5), "token out of range: expected 0 to 4, got 5");
    for (const double weight : {-1.0, std::numeric_limits<double>::infinity(), std::nan("")}) {
        loss.weight[3] = weight;
        CHECK_ERROR(loss.share(1, 5), Containing{"WeightedCrossEntropy: weight: expected finite numbers >= 0, got "});
    }
    loss = weighted;
    loss.label_smoothing = 2;
    CHECK_ERROR(loss.share(1, 5), "CrossEntropy: label_smoothing: expected a number from 0 to 1, got 2");
}

BOOST_AUTO_TEST_SUITE_END()
